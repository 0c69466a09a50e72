package org.cotation.rules.scenario;

import java.util.List;

/**
 * A rule that no scenario exercises on both sides.
 *
 * @param rule the rule
 * @param missing the sides on which no scenario stands, at least one
 */
public record RuleGap(RuleReference rule, List<Side> missing) {

    /** A side of a rule. */
    public enum Side {
        /** Its conclusion is drawn. */
        REACHED,
        /** Its conclusion is not drawn, though the rule is in force under the readings adopted. */
        NOT_REACHED
    }

    /** Copies the list. */
    public RuleGap {
        missing = List.copyOf(missing);
    }
}
