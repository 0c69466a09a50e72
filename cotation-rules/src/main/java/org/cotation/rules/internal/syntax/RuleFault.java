package org.cotation.rules.internal.syntax;

/** The kinds of mistakes found in the files of a grid, with the stable codes under which authors meet them. */
public enum RuleFault {
    /** The file or folder cannot be read, or is too large. */
    FILE("COT-001"),
    /** The text is not a rule: a word is missing, lost or not known. */
    SYNTAX("COT-002"),
    /** A construct that a rule file may not hold, because a rule is data and not code. */
    FORBIDDEN("COT-003"),
    /** A fact, property or variable that does not exist. */
    UNKNOWN_NAME("COT-004"),
    /** Values that cannot be compared or combined. */
    TYPE("COT-005"),
    /** A code that is not in its list. */
    UNKNOWN_CODE("COT-006"),
    /** Metadata missing, twice, not known, or of the wrong form. */
    METADATA("COT-007"),
    /** A conclusion that the manifest does not list, or the reverse. */
    CONCLUSION("COT-008"),
    /** Families, points and caps that do not fit together. */
    POINTS("COT-009"),
    /** The manifest {@code grid.yaml} is not sound. */
    MANIFEST("COT-010"),
    /** A grid that is used cannot be found, or does not fit. */
    USES("COT-011"),
    /** The rule engine refused a text that passed every other check. */
    ENGINE("COT-012"),
    /** A scenario that cannot be run: a key, a code or a profile that is not sound. */
    SCENARIO("COT-013"),
    /** Versions of one grid that do not fit together: different ids, days that two of them share. */
    VERSIONS("COT-014"),
    /** A decision table without its headings, or with one that is not known. */
    TABLE("COT-015"),
    /** A cell of a decision table that does not hold what its column asks for. */
    CELL("COT-016"),
    /** A sentence that is in no dictionary, or whose values do not fit. */
    SENTENCE("COT-017"),
    /** A dictionary of sentences that is not sound. */
    DICTIONARY("COT-018");

    private final String code;

    RuleFault(String code) {
        this.code = code;
    }

    /** The stable code. */
    public String code() {
        return code;
    }
}
