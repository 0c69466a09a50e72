package org.cotation.rules.internal.lint;

/** What a sound grid probably does not mean, with the stable codes under which authors meet it. */
public enum Lint {
    /** A rule whose conditions exclude each other. */
    NEVER_HOLDS("COT-020"),
    /** A rule whose conditions ask nothing of the request. */
    ALWAYS_HOLDS("COT-021"),
    /** Two criteria of one family with the same conditions. */
    SAME_CONDITION("COT-022"),
    /** Two brackets of one family that overlap although their points add up. */
    OVERLAP("COT-023"),
    /** Two neighbouring brackets with values between them that neither covers. */
    GAP("COT-024"),
    /** A priority of the law or of the place that no criterion counts. */
    PRIORITY_WITHOUT_POINTS("COT-025"),
    /** Seniority that can be worth more than the right to housing. */
    SENIORITY_OUTWEIGHS_DALO("COT-026"),
    /** A condition on a ground of Code pénal 225-1 without legal basis. */
    SENSITIVE_GROUND("COT-027"),
    /** An interpretation that nothing in the grid reads. */
    INTERPRETATION_WITHOUT_EFFECT("COT-028"),
    /** A family that no criterion belongs to. */
    EMPTY_FAMILY("COT-029"),
    /** Days between two versions of a grid on which none is in force. */
    VERSION_GAP("COT-030");

    private final String code;

    Lint(String code) {
        this.code = code;
    }

    /** The stable code. */
    public String code() {
        return code;
    }
}
