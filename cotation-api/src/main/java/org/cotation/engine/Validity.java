package org.cotation.engine;

import java.time.LocalDate;
import java.util.Objects;

/**
 * The days on which a grid applies.
 *
 * @param from the first day
 * @param to the last day; {@link LocalDate#MAX} where the grid has no end
 */
public record Validity(LocalDate from, LocalDate to) {

    /** Checks that the days are in order. */
    public Validity {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        if (to.isBefore(from)) {
            throw new IllegalArgumentException(
                    "The last day (%s) of a validity must not come before its first (%s).".formatted(to, from));
        }
    }

    /** Whether a day lies in it, both ends included. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /** Whether the two share a day. */
    public boolean overlaps(Validity other) {
        return !from.isAfter(other.to) && !other.from.isAfter(to);
    }
}
