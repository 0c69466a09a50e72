package org.cotation.score;

import java.util.List;
import org.cotation.message.Wording;

/**
 * What was found about one public (<em>public prioritaire</em>).
 *
 * @param code the code of the public
 * @param label its name
 * @param kind priority, objective or flag
 * @param status whether the request belongs to it
 * @param verification how far the facts behind a recognition were checked
 * @param legalBasis the text it comes from
 * @param proof the document still to bring, empty where none is
 * @param evidence the facts that the finding rests on
 * @param missing the facts that would settle an undetermined public; {@code assessments} where a body has to assess it
 * @param awaiting for an undetermined public, the assessment that a competent body has to make, empty where none is
 * @param blockedBy for a public that is not recognised, the conditions of its nearest rule that fail
 */
public record PublicFinding(
        String code,
        Wording label,
        PublicKind kind,
        PublicStatus status,
        Verification verification,
        String legalBasis,
        String proof,
        List<Evidence> evidence,
        List<String> missing,
        String awaiting,
        List<Blocker> blockedBy) {

    /** Copies the lists. */
    public PublicFinding {
        evidence = List.copyOf(evidence);
        missing = List.copyOf(missing);
        blockedBy = List.copyOf(blockedBy);
    }
}
