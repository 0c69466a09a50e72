package org.cotation.rules.internal.search;

import org.cotation.rules.internal.cumulate.Interval;
import org.cotation.score.Figure;

/**
 * Finds the least and the greatest that the answers to unknown facts can give, by branch and bound: a supposition whose
 * bounds cannot beat what is already reached is not looked into. For one search and one thread.
 */
public final class Search {

    private final Looks looks;
    private final Branches branches;

    /**
     * A search.
     *
     * @param view sees what a supposition leaves open
     * @param choices the answers to try
     * @param budget how many suppositions it may look at
     */
    public Search(View view, Choices choices, Budget budget) {
        this.looks = new Looks(view, budget);
        this.branches = new Branches(choices);
    }

    /**
     * What was found.
     *
     * @param bounds no answer leads beyond them
     * @param exact whether some answers lead to each of them
     */
    public record Found(Interval bounds, boolean exact) {}

    /** The bounds of what the answers can give. */
    public Found from(Supposition supposition, Sight sight) {
        Climb up = new Climb(true, looks, branches);
        Climb down = new Climb(false, looks, branches);
        looks.watch(up::note);
        looks.watch(down::note);
        long greatest = up.to(supposition, sight);
        long least = down.to(supposition, sight);
        if (greatest == Climb.IMPOSSIBLE || least == Climb.IMPOSSIBLE) {
            return new Found(sight.bounds(), false);
        }
        return new Found(
                new Interval(figure(least, -1), figure(greatest, 1)),
                up.reached() == greatest && down.reached() == least);
    }

    private static Figure figure(long value, int sign) {
        return value == Climb.UNBOUNDED ? Figure.none() : Figure.of(sign * value);
    }
}
