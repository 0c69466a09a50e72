package org.cotation.rules.scenario;

import java.math.BigDecimal;
import java.util.List;
import org.cotation.message.Wording;

/**
 * A number that a rule compares with a bound, and the places beside the bound where no scenario stands. For a whole
 * number, just below is the bound less one and just above the bound plus one; for a decimal number, any distance will do.
 *
 * @param rule the rule
 * @param condition the comparison as an author writes it, such as {@code age >= 18}
 * @param property the property compared
 * @param label its name
 * @param bound the bound
 * @param whole whether whole numbers are compared
 * @param missing where no scenario stands, at least one place
 */
public record BoundaryGap(
        RuleReference rule,
        String condition,
        String property,
        Wording label,
        BigDecimal bound,
        boolean whole,
        List<Place> missing) {

    /**
     * A place beside a bound.
     *
     * @param side below, at or above
     * @param satisfies whether the comparison holds there
     */
    public record Place(Side side, boolean satisfies) {}

    /** Where a number stands beside a bound. */
    public enum Side {
        /** Just below. */
        BELOW,
        /** Exactly at it. */
        AT,
        /** Just above. */
        ABOVE
    }

    /** Copies the list. */
    public BoundaryGap {
        missing = List.copyOf(missing);
    }

    /** The number to stand on; for a decimal number, the bound that it must be below or above. */
    public BigDecimal value(Side side) {
        if (!whole) {
            return bound;
        }
        return switch (side) {
            case BELOW -> bound.subtract(BigDecimal.ONE);
            case AT -> bound;
            case ABOVE -> bound.add(BigDecimal.ONE);
        };
    }
}
