package org.cotation.explain;

import java.util.List;
import java.util.Set;
import org.cotation.message.Wording;
import org.cotation.profile.Sensitivity;

/**
 * Why one rule of the grid holds, does not hold, or cannot be decided for a request.
 *
 * @param concern what it concludes on
 * @param code the code of what it concludes on: a public, a criterion, an exclusion or an orientation
 * @param label the name of the rule
 * @param truth whether it holds
 * @param reasons its conditions, all of which must hold, those that fail first; empty for a rule that always holds
 * @param legalBasis the text it comes from, empty where the rule names none
 * @param proof the document that proves its situation, empty where the rule names none
 * @param sensitivity what the rule tells of a person by itself that is not for everybody's eyes, whether it holds or not;
 *     empty for most rules
 */
public record RuleReasons(
        Concern concern,
        String code,
        Wording label,
        Truth truth,
        List<Reason> reasons,
        String legalBasis,
        String proof,
        Set<Sensitivity> sensitivity) {

    /** Copies the list and the set. */
    public RuleReasons {
        sensitivity = Set.copyOf(sensitivity);
        reasons = List.copyOf(reasons);
    }

    @Override
    public String toString() {
        return "RuleReasons[" + code + ", " + truth + "]";
    }
}
