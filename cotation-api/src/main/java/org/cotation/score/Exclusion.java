package org.cotation.score;

import java.util.List;
import org.cotation.message.Wording;

/**
 * A reason to treat a request outside the scoring, that holds or may hold.
 *
 * @param code the code of the reason
 * @param label its name
 * @param status RECOGNISED: it holds, and the request has no score; UNDETERMINED: a missing fact would settle it
 * @param legalBasis the text it comes from
 * @param evidence the facts that it rests on
 * @param missing the facts that would settle it
 */
public record Exclusion(
        String code,
        Wording label,
        PublicStatus status,
        String legalBasis,
        List<Evidence> evidence,
        List<String> missing) {

    /** Copies the lists. */
    public Exclusion {
        evidence = List.copyOf(evidence);
        missing = List.copyOf(missing);
    }
}
