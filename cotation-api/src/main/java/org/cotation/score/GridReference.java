package org.cotation.score;

import java.time.LocalDate;
import java.util.List;

/**
 * The grid that a score comes from, as far as a reader needs to know it.
 *
 * @param id its identifier
 * @param title its title
 * @param fingerprint the SHA-256 of its content and of the grids it uses, in hexadecimal
 * @param illustrative the sentence that says so where the points are not the voted ones, otherwise empty
 * @param legalBasis the deliberation or text that it comes from
 * @param from the first day on which it applies; {@link LocalDate#MIN} where the grid does not tell it
 * @param to the last day on which it applies; {@link LocalDate#MAX} where the grid has no end
 * @param inForce whether the date of the evaluation lies in its validity
 * @param readings every interpretation, with the reading adopted
 */
public record GridReference(
        String id,
        String title,
        String fingerprint,
        String illustrative,
        String legalBasis,
        LocalDate from,
        LocalDate to,
        boolean inForce,
        List<AdoptedReading> readings) {

    /** Copies the list. */
    public GridReference {
        readings = List.copyOf(readings);
    }
}
