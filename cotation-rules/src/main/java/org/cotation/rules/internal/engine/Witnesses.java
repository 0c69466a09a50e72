package org.cotation.rules.internal.engine;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
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
 * are found, no search is needed to tell that the answers decide. Nor is one where they leave a rule open that waits for
 * nothing that can be answered, such as a parameter that the grid does not supply: what it gives stays unknown, however the
 * rest is answered. For one request and one thread.
 */
final class Witnesses {

    private static final int GUESSES = 24;

    /** Multiples of the root of a prime spread evenly, whatever those of the root of another prime do meanwhile. */
    private static final double[] TURNS = IntStream.of(2, 3, 5, 7, 11, 13, 17, 19, 23, 29)
            .mapToDouble(Math::sqrt)
            .toArray();

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

    /** Whether some answers make one of the rules hold, and others make all of them fail; or some leave it open for good. */
    boolean ofBothWays(List<Plan> rules, Collection<String> paths) {
        boolean hold = false;
        boolean fail = false;
        for (int guess = 0; guess < GUESSES && !(hold && fail); guess++) {
            Guessed guessed = guessed(rules, request.with(answers(request, paths, guess)), guess, DEPTH);
            hold |= guessed.stuck() || guessed.truth() == Truth.TRUE;
            fail |= guessed.stuck() || guessed.truth() == Truth.FALSE;
        }
        return hold && fail;
    }

    /**
     * What a guess gives.
     *
     * @param truth whether one of the rules holds
     * @param stuck whether that is unknown, and nothing is left to answer
     */
    private record Guessed(Truth truth, boolean stuck) {}

    private Guessed guessed(List<Plan> rules, Supposition there, int guess, int depth) {
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
        if (truth != Truth.UNKNOWN) {
            return new Guessed(truth, false);
        }
        Set<String> left = new LinkedHashSet<>(waits.paths());
        left.removeAll(there.answers().keySet());
        Map<String, Answer<?>> more = answers(there, left, guess);
        return more.isEmpty() || depth == 0
                ? new Guessed(truth, more.isEmpty())
                : guessed(rules, there.with(more), guess, depth - 1);
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

    /**
     * All the first, which rules name, all the last, which they do not, then spread evenly in between, those of each path
     * without regard to those of the others: rules ask for dates that lie so far apart, or for a person who is both this and
     * that.
     */
    private static int index(int size, int guess, int place) {
        if (guess == 0) {
            return 0;
        }
        if (guess == 1) {
            return size - 1;
        }
        double turn = guess * TURNS[place % TURNS.length];
        return (int) ((turn - Math.floor(turn)) * size);
    }
}
