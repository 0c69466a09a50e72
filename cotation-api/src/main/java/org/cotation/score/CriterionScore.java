package org.cotation.score;

import java.util.List;
import org.cotation.message.Wording;

/**
 * What one criterion (<em>critère</em>) is worth for a request.
 *
 * @param code the code of the criterion
 * @param label its name
 * @param family the code of its family
 * @param status what became of it
 * @param points the points counted: 0 unless it is AWARDED; after its own cap, before the cap of its family
 * @param units for a criterion counted by unit, the units that are sure; none otherwise
 * @param counted these units in words, with what they count: « 4 ans »; empty where the points are not counted by unit
 * @param worth the points it brings, or would bring were it the one that counts; for a criterion not met, the points of
 *     one unit; for an undetermined one, the points it brings at best or, for a penalty, at worst, none where nothing
 *     bounds them
 * @param legalBasis the text it comes from
 * @param proof the document that proves it, empty where the grid names none
 * @param evidence the facts that it rests on
 * @param missing the facts that would settle it; for a criterion met, those that may add units to the sure ones
 * @param blockedBy for a criterion not met, the conditions that fail
 */
public record CriterionScore(
        String code,
        Wording label,
        String family,
        CriterionStatus status,
        long points,
        Figure units,
        Wording counted,
        Figure worth,
        String legalBasis,
        String proof,
        List<Evidence> evidence,
        List<String> missing,
        List<Blocker> blockedBy) {

    /** Copies the lists. */
    public CriterionScore {
        evidence = List.copyOf(evidence);
        missing = List.copyOf(missing);
        blockedBy = List.copyOf(blockedBy);
    }

    /** Whether the criterion is met and nothing that it rests on waits for a check. */
    public boolean confirmed() {
        return (status == CriterionStatus.AWARDED || status == CriterionStatus.BEATEN)
                && evidence.stream().noneMatch(Evidence::toVerify);
    }
}
