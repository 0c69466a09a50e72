package org.cotation.score;

import java.util.List;
import org.cotation.message.Wording;

/**
 * A desk or a service to direct the applicant to.
 *
 * @param code the code of the orientation
 * @param label its name
 * @param place where, empty where the grid names no place
 * @param deadline the last day to go there or to be received, a {@link FactValue.Day}; {@link FactValue.Nothing} where no
 *     time is set, {@link FactValue.Withheld} where the date is not for the reader
 * @param legalBasis the text it comes from
 * @param evidence the facts that it rests on
 */
public record Orientation(
        String code, Wording label, String place, FactValue deadline, String legalBasis, List<Evidence> evidence) {

    /** Copies the list. */
    public Orientation {
        evidence = List.copyOf(evidence);
    }
}
