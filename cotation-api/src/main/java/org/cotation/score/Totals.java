package org.cotation.score;

/**
 * The totals of a score.
 *
 * @param total what the facts given are worth, declared or verified
 * @param confirmed the same with only the criteria whose facts are all verified; it can exceed the total where an
 *     unverified penalty drops out
 * @param possible the greatest total that answers to the unknown facts can give; none where nothing bounds it or nobody asked
 * @param lowestPossible the least total that answers to the unknown facts can give; none where nothing bounds it or nobody asked
 * @param exact whether some answers to the unknown facts lead to each of the two; otherwise no answer leads beyond them, and
 *     maybe none to them: where a list of which nobody knows the length decides several things at once, or nobody asked
 * @param floored whether the floor of the grid acted on the total
 */
public record Totals(
        long total, long confirmed, Figure possible, Figure lowestPossible, boolean exact, boolean floored) {

    /** The same totals, where nobody asks what unknown facts leave open: no bound is told. */
    public Totals withoutBounds() {
        return new Totals(total, confirmed, Figure.none(), Figure.none(), false, floored);
    }
}
