package org.cotation.explain;

import java.util.List;
import org.cotation.score.Figure;
import org.cotation.score.PriorityScore;
import org.cotation.score.Totals;

/**
 * What changed between two evaluations, and the points that each change accounts for. Immutable.
 *
 * <p>The change from the one to the other is made step by step, always in the same order: the date, the readings of the
 * texts in the order in which scores list them, the grid, then the facts in the order of the vocabulary,
 * those that the reader may not know last and all at once. Each step is
 * scored, so that the points of the causes add up exactly to the difference of the totals. A step that changes nothing by
 * itself, and without which a later one would have no effect or another one, is told together with it. Where two changes
 * overlap (two criteria of a family of which one alone counts), the points go to the step that comes first; another order
 * would share them otherwise, and give the same sum.
 *
 * <p>Steps that leave the scoring, or enter it, and come back are told together, so that there is a number of points for
 * every cause wherever both evaluations have a total.
 *
 * @param before the first result
 * @param after the second one
 * @param causes what changed; first what acts, in the order of the steps, then what changed without any effect
 */
public record ScoreChange(PriorityScore before, PriorityScore after, List<Cause> causes) {

    /** Copies the list. */
    public ScoreChange {
        causes = List.copyOf(causes);
    }

    /** The second total less the first: the sum of the points of the causes. None unless both evaluations have one. */
    public Figure points() {
        return before.totals().isPresent() && after.totals().isPresent()
                ? Figure.of(Math.subtractExact(total(after), total(before)))
                : Figure.none();
    }

    private static long total(PriorityScore score) {
        return score.totals().map(Totals::total).orElse(0L);
    }

    /** The causes that changed something in the result. */
    public List<Cause> acting() {
        return causes.stream().filter(Cause::acts).toList();
    }

    @Override
    public String toString() {
        return "ScoreChange[" + before + ", " + after + "]";
    }
}
