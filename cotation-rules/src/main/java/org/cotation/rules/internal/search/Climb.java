package org.cotation.rules.internal.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cotation.profile.Answer;
import org.cotation.profile.ProfileField;
import org.cotation.profile.ProfileSchema;
import org.cotation.rules.internal.answer.Boundaries;
import org.cotation.rules.internal.answer.Cell;
import org.cotation.rules.internal.answer.Scale;
import org.cotation.score.Figure;

/**
 * The way to one of the two ends; for the least, the opposite of every number. Before it branches, it guesses: answers to
 * everything at once often reach the end. For one search and one thread.
 */
final class Climb {

    /** Beyond every number of points. */
    static final long UNBOUNDED = Long.MAX_VALUE;

    /** What is reached by no answer. */
    static final long IMPOSSIBLE = Long.MIN_VALUE;

    private static final int GUESSES = 3;

    /** What stands for everything that the budget leaves unseen. */
    private static final List<Object> UNSEEN = List.of();

    /** How many more suppositions are looked into once the bounds cannot be shown to be reached. */
    private static final int TRIES = 20;

    private final boolean up;
    private final Looks looks;
    private final Branches branches;
    private long best = IMPOSSIBLE;

    /** What nobody could show to be reached, nor to be out of reach: less than that is not worth showing. */
    private long unproven = IMPOSSIBLE;

    private int tries = TRIES;

    Climb(boolean up, Looks looks, Branches branches) {
        this.up = up;
        this.looks = looks;
        this.branches = branches;
    }

    /** A supposition and what is seen of it. */
    private record Step(Supposition supposition, Sight sight) {

        /** What tells it from others on the way from one to another. */
        List<Object> signature(boolean ranges) {
            return List.of(
                    sight.bounds(), sight.possible(), sight.trail(), ranges ? sight.ranges() : List.<Object>of());
        }

        /** What tells apart all that can still come of it. */
        List<Object> future() {
            return List.of(sight.bounds(), sight.possible(), sight.certain(), sight.future());
        }
    }

    /** The best that some answers lead to. */
    long reached() {
        return best;
    }

    /** What no answer exceeds. */
    long to(Supposition supposition, Sight sight) {
        long bound = value(sight);
        for (int guess = 0; guess < GUESSES && best < bound; guess++) {
            looks.at(guessed(supposition, sight, guess));
        }
        return into(new Step(supposition, sight));
    }

    private Supposition guessed(Supposition supposition, Sight sight, int guess) {
        Map<String, Answer<?>> answers = new HashMap<>();
        for (String path : sight.focus()) {
            List<Answer<?>> choice = ordered(branches.answers(supposition, path));
            if (!choice.isEmpty()) {
                boolean ordered = ProfileSchema.find(path)
                        .map(ProfileField::kind)
                        .filter(Scale::orders)
                        .isPresent();
                int index = ordered ? guess * choice.size() / GUESSES : guess % choice.size();
                answers.put(path, choice.get(index));
            }
        }
        return supposition.with(answers);
    }

    /** What is sure to be reached: all that is not entangled, and the other end at least. */
    void note(Sight sight) {
        if (sight.possible() && sight.entangled().isEmpty()) {
            best = Math.max(best, value(sight));
        } else if (sight.certain()) {
            best = Math.max(best, other(sight));
        }
    }

    private long into(Step step) {
        long bound = value(step.sight());
        note(step.sight());
        if (bound == UNBOUNDED) {
            best = bound;
        }
        boolean vain = bound <= unproven && tries-- <= 0;
        if (bound <= best || step.sight().entangled().isEmpty() || vain || looks.spent()) {
            return bound;
        }
        Optional<Branch> branch = branches.next(step.supposition(), step.sight());
        long reached =
                branch.map(next -> along(next, step.supposition(), bound)).orElse(bound);
        if (reached > best) {
            unproven = Math.max(unproven, reached);
        }
        return reached;
    }

    /** Goes first where the bound stays the same, as long as it is not reached; then to the others, the best first. */
    private long along(Branch branch, Supposition supposition, long bound) {
        Set<List<Object>> seen = new HashSet<>();
        List<Step> later = new ArrayList<>();
        long reached = IMPOSSIBLE;
        for (Answer<?> answer : ordered(answers(branch, supposition, bound))) {
            Optional<Step> step = step(branch, supposition, answer);
            if (step.isEmpty() || best >= bound) {
                return bound;
            }
            boolean told = branch.ordered() || !step.get().sight().read().test(branch.path());
            if (told && !seen.add(step.get().future())) {
                continue;
            }
            if (value(step.get().sight()) < bound) {
                later.add(step.get());
            } else {
                reached = Math.max(reached, into(step.get()));
                if (best >= bound) {
                    return bound;
                }
            }
        }
        later.sort(Comparator.comparingLong((Step step) -> value(step.sight())).reversed());
        for (Step step : later) {
            reached = Math.max(reached, into(step));
        }
        return branch.complete() && !looks.spent() ? Math.min(bound, reached) : bound;
    }

    private Optional<Step> step(Branch branch, Supposition supposition, Answer<?> answer) {
        Supposition there = supposition.with(branch.path(), answer);
        return looks.at(there).map(sight -> new Step(there, sight));
    }

    /** Of dates and numbers, one for each stretch within which nothing changes. */
    private List<Answer<?>> answers(Branch branch, Supposition supposition, long bound) {
        if (!branch.ordered() || !branch.complete()) {
            return branch.answers();
        }
        ProfileField.Kind kind = ProfileSchema.find(branch.path()).orElseThrow().kind();
        // Of amounts, what is still open beside them is not looked at: they are tried where nothing is.
        boolean ranges = kind != ProfileField.Kind.DECIMAL;
        List<Cell> seeds = branch.answers().stream().map(Cell::of).toList();
        List<Answer<?>> answers = new ArrayList<>();
        Boundaries.between(
                        kind,
                        seeds,
                        answer -> best >= bound
                                ? UNSEEN
                                : step(branch, supposition, answer)
                                        .map(step -> step.signature(ranges))
                                        .orElse(UNSEEN))
                .forEach(cell -> answers.add(cell.first()));
        return answers;
    }

    /** What rules name comes first, and gives the most: it is looked at last on the way down. */
    private List<Answer<?>> ordered(List<Answer<?>> answers) {
        if (up) {
            return answers;
        }
        List<Answer<?>> reversed = new ArrayList<>();
        answers.forEach(answer -> reversed.add(0, answer));
        return reversed;
    }

    private long value(Sight sight) {
        return sight.possible()
                ? number(up ? sight.bounds().greatest() : sight.bounds().least())
                : IMPOSSIBLE;
    }

    /** What is given at least on the way up, and at most on the way down. */
    private long other(Sight sight) {
        Figure end = up ? sight.bounds().least() : sight.bounds().greatest();
        return end instanceof Figure.Of ? number(end) : IMPOSSIBLE;
    }

    private long number(Figure end) {
        return end instanceof Figure.Of number ? (up ? number.value() : -number.value()) : UNBOUNDED;
    }
}
