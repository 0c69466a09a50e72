package org.cotation.score;

import java.util.List;
import org.cotation.message.Wording;

/**
 * A desk or a service to direct the applicant to.
 *
 * @param code the code of the orientation
 * @param label its name
 * @param place where, empty where the grid names no place
 * @param legalBasis the text it comes from
 * @param evidence the facts that it rests on
 */
public record Orientation(String code, Wording label, String place, String legalBasis, List<Evidence> evidence) {

    /** Copies the list. */
    public Orientation {
        evidence = List.copyOf(evidence);
    }
}
