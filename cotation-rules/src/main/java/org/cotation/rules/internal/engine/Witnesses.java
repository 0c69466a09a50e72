package org.cotation.rules.internal.engine;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cotation.explain.Truth;
import org.cotation.profile.Answer;
import org.cotation.rules.internal.answer.Cell;
import org.cotation.rules.internal.evaluate.Plan;
import org.cotation.rules.internal.search.Choices;
import org.cotation.rules.internal.search.Supposition;
import org.cotation.rules.vocabulary.Facts;
import org.cotation.rules.vocabulary.Public;
import org.cotation.rules.vocabulary.Recognitions;

/**
 * Guesses answers to unknown facts that make one of some rules hold, and answers that make all of them fail: where both
 * are found, no search is needed to tell that the answers decide. For one request and one thread.
 */
final class Witnesses {

    private static final int GUESSES = 8;

    /** What spreads numbers the most evenly. */
    private static final double GOLDEN = 0.6180339887498949;

    /** What a person or thing that is supposed to exist leaves unknown is guessed too. */
    private static final int DEPTH = 3;

    private final LoadedGrid grid;
    private final LocalDate asOf;
    private final Supposition request;
    private final Choices choices;
    private final List<Public> publics;

    /** The answers worth guessing, as they are when a fact is first asked for. */
    private final Map<String, List<Cell>> worth = new HashMap<>();

    /**
     * Witnesses for a request.
     *
     * @param grid the grid
     * @param asOf the date of the evaluation
     * @param request the request
     * @param choices the answers worth guessing
     * @param publics those that were found
     */
    Witnesses(LoadedGrid grid, LocalDate asOf, Supposition request, Choices choices, List<Public> publics) {
        this.grid = grid;
        this.asOf = asOf;
        this.request = request;
        this.choices = choices;
        this.publics = publics;
    }

    /** Whether some answers make one of the rules hold, and others make all of them fail. */
    boolean ofBothWays(List<Plan> rules, Collection<String> paths) {
        boolean hold = false;
        boolean fail = false;
        for (int guess = 0; guess < GUESSES && !(hold && fail); guess++) {
            Truth truth = guessed(rules, request, paths, guess, DEPTH);
            hold |= truth == Truth.TRUE;
            fail |= truth == Truth.FALSE;
        }
        return hold && fail;
    }

    private Truth guessed(List<Plan> rules, Supposition supposition, Collection<String> paths, int guess, int depth) {
        Supposition there = supposition.with(answers(supposition, paths, guess));
        Facts facts = Facts.derive(
                        there.profile(),
                        there.answers(),
                        asOf,
                        grid.manifest().parameters(),
                        grid.readings(),
                        grid.manifest().territory().communeNames())
                .with(Recognitions.of(publics));
        Truth truth = Truth.FALSE;
        Waits waits = new Waits();
        for (Plan rule : rules) {
            Truth one = rule.truth(facts);
            if (one == Truth.UNKNOWN) {
                rule.tell(facts, waits);
            }
            truth = truth.or(one);
        }
        Set<String> left = new LinkedHashSet<>(waits.paths());
        left.removeAll(there.answers().keySet());
        return truth != Truth.UNKNOWN || left.isEmpty() || depth == 0
                ? truth
                : guessed(rules, there, left, guess, depth - 1);
    }

    private Map<String, Answer<?>> answers(Supposition supposition, Collection<String> paths, int guess) {
        Map<String, Answer<?>> answers = new HashMap<>();
        int place = supposition.answers().size();
        for (String path : paths) {
            List<Cell> cells = worth.computeIfAbsent(
                    path, asked -> choices.at(supposition, asked).cells());
            if (!cells.isEmpty()) {
                answers.put(path, cells.get(index(cells.size(), guess, place)).first());
                place++;
            }
        }
        return answers;
    }

    /** All the first, which rules name, all the last, which they do not, then spread evenly in between. */
    private static int index(int size, int guess, int place) {
        if (guess == 0) {
            return 0;
        }
        if (guess == 1) {
            return size - 1;
        }
        double turn = guess * GOLDEN + place * GOLDEN * GOLDEN;
        return (int) ((turn - Math.floor(turn)) * size);
    }
}
