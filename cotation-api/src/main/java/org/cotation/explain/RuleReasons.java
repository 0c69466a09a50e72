package org.cotation.explain;

import java.util.List;
import org.cotation.message.Wording;

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
 */
public record RuleReasons(
        Concern concern,
        String code,
        Wording label,
        Truth truth,
        List<Reason> reasons,
        String legalBasis,
        String proof) {

    /** Copies the list. */
    public RuleReasons {
        reasons = List.copyOf(reasons);
    }

    @Override
    public String toString() {
        return "RuleReasons[" + code + ", " + truth + "]";
    }
}
