package org.cotation.engine;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToLongFunction;
import org.cotation.explain.Addressee;
import org.cotation.explain.Cause;
import org.cotation.explain.Change;
import org.cotation.explain.Effects;
import org.cotation.explain.ScoreChange;
import org.cotation.score.Figure;
import org.cotation.score.PriorityScore;
import org.cotation.score.Totals;

/**
 * Walks from one evaluation to another, and tells what each step does. What {@link ScoreChange} promises is kept here: the
 * causes follow each other, so that their points add up.
 */
final class Comparison {

    /** What a step does, where others are made; equal where it does the same. */
    private record Step(Set<Integer> before, Set<Integer> ranks, Cause cause) {}

    private final Steps steps;
    private final Set<Integer> silent = new LinkedHashSet<>();

    private Comparison(Steps steps) {
        this.steps = steps;
    }

    static ScoreChange of(CotationEngine engine, Evaluation before, Evaluation after, Addressee addressee) {
        return new Comparison(new Steps(engine, before, after, addressee)).walk();
    }

    private ScoreChange walk() {
        Set<Integer> made = new TreeSet<>();
        List<Step> acting = new ArrayList<>();
        for (int rank = 0; rank < steps.changes().size(); rank++) {
            Cause alone = cause(made, Set.of(rank), Set.of(rank));
            if (alone.acts()) {
                Set<Integer> together = new TreeSet<>(needed(made, rank, alone));
                silent.removeAll(together);
                together.add(rank);
                acting.add(new Step(Set.copyOf(made), together, cause(made, Set.of(rank), together)));
            } else {
                silent.add(rank);
            }
            made.add(rank);
        }
        List<Cause> causes = new ArrayList<>();
        withoutDetours(acting).forEach(step -> causes.add(step.cause()));
        silent.forEach(rank -> causes.add(cause(made, Set.of(), Set.of(rank))));
        return new ScoreChange(steps.score(Set.of()), steps.score(made), causes);
    }

    /** The steps made earlier, without effect so far, without which this one would not do what it does. */
    private Set<Integer> needed(Set<Integer> made, int rank, Cause effect) {
        Set<Integer> kept = without(List.copyOf(silent), made, rank, effect);
        kept.retainAll(silent);
        return kept;
    }

    /** The steps that are left of those made once all that can be spared of the candidates is undone: half by half. */
    private Set<Integer> without(List<Integer> candidates, Set<Integer> made, int rank, Cause effect) {
        Set<Integer> kept = new TreeSet<>(made);
        candidates.forEach(kept::remove);
        if (cause(kept, Set.of(rank), Set.of(rank)).equals(effect)) {
            return kept;
        }
        if (candidates.size() == 1) {
            return new TreeSet<>(made);
        }
        int half = candidates.size() / 2;
        Set<Integer> left = without(candidates.subList(0, half), made, rank, effect);
        return without(candidates.subList(half, candidates.size()), left, rank, effect);
    }

    /** Joins the steps from the one that leaves the scoring, or enters it, to the one that comes back. */
    private List<Step> withoutDetours(List<Step> acting) {
        List<Step> joined = new ArrayList<>();
        for (int i = 0; i < acting.size(); i++) {
            Step step = acting.get(i);
            int last = i;
            for (int j = i + 1; j < acting.size(); j++) {
                if (crosses(step) && scored(step.before()) == scored(after(acting.get(j)))) {
                    last = j;
                }
            }
            joined.add(last == i ? step : joined(acting.subList(i, last + 1)));
            i = last;
        }
        return joined;
    }

    private Step joined(List<Step> detour) {
        Step first = detour.get(0);
        Set<Integer> ranks = new TreeSet<>();
        detour.forEach(step -> ranks.addAll(step.ranks()));
        Set<Integer> made = new TreeSet<>(after(detour.get(detour.size() - 1)));
        made.removeAll(first.before());
        return new Step(first.before(), ranks, cause(first.before(), made, ranks));
    }

    private static Set<Integer> after(Step step) {
        Set<Integer> made = new TreeSet<>(step.before());
        made.addAll(step.ranks());
        return made;
    }

    private boolean crosses(Step step) {
        return scored(step.before()) != scored(after(step));
    }

    private boolean scored(Set<Integer> made) {
        return steps.score(made).totals().isPresent();
    }

    /** What some steps do where others are made, told under the name of some. */
    private Cause cause(Set<Integer> made, Set<Integer> more, Set<Integer> told) {
        Set<Integer> all = new TreeSet<>(made);
        all.addAll(more);
        PriorityScore before = steps.score(made);
        PriorityScore after = steps.score(all);
        List<Change> changes = told.stream().sorted().map(steps.changes()::get).toList();
        return new Cause(
                changes,
                difference(before, after, Totals::total),
                difference(before, after, Totals::confirmed),
                Effects.between(before, after));
    }

    private static Figure difference(PriorityScore before, PriorityScore after, ToLongFunction<Totals> total) {
        return before.totals().isPresent() && after.totals().isPresent()
                ? Figure.of(Math.subtractExact(
                        total.applyAsLong(after.totals().orElseThrow()),
                        total.applyAsLong(before.totals().orElseThrow())))
                : Figure.none();
    }
}
