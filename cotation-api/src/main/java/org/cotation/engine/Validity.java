package org.cotation.engine;

import java.time.LocalDate;
import java.util.Objects;
import org.cotation.message.Numerals;
import org.cotation.message.Wording;

/**
 * The days on which a grid applies, and the day on which it was voted: a grid may be shown to the public and take effect
 * months after its adoption.
 *
 * @param adopted the day of its adoption; {@link LocalDate#MIN} where the grid does not tell it
 * @param from the first day; {@link LocalDate#MIN} where the grid does not tell it
 * @param to the last day; {@link LocalDate#MAX} where the grid has no end
 */
public record Validity(LocalDate adopted, LocalDate from, LocalDate to) {

    /** Checks that the days are in order. */
    public Validity {
        Objects.requireNonNull(adopted, "adopted");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        if (to.isBefore(from)) {
            throw new IllegalArgumentException(
                    "The last day (%s) of a validity must not come before its first (%s).".formatted(to, from));
        }
    }

    /** The days on which a grid applies, whose adoption is not told. */
    public Validity(LocalDate from, LocalDate to) {
        this(LocalDate.MIN, from, to);
    }

    /** Whether the day of the adoption is told. */
    public boolean adoptionTold() {
        return !adopted.equals(LocalDate.MIN);
    }

    /** Whether a day lies in it, both ends included. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /** Whether the two share a day. */
    public boolean overlaps(Validity other) {
        return !from.isAfter(other.to) && !other.from.isAfter(to);
    }

    /** The days, as a reader reads them: « du 1er janvier 2013 au 31 mars 2024 », « depuis le 1er avril 2024 ». */
    public Wording inWords() {
        return Numerals.period(from, to);
    }
}
