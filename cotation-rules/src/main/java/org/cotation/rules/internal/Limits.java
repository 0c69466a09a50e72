package org.cotation.rules.internal;

/**
 * How large a grid can be. Each bound is many times what the grids in force need; together they bound the time and the
 * memory that reading, checking and compiling a grid can take, whoever wrote it.
 */
public final class Limits {

    /** The bytes of a file, after decompression. */
    public static final int FILE_BYTES = 1 << 20;

    /** The bytes of all files of a grid, after decompression. */
    public static final int GRID_BYTES = 4 << 20;

    /** The bytes of a prepared grid: those of its texts, and of a class for each of its tests. */
    public static final int PREPARED_BYTES = 64 << 20;

    /** The grids in one folder of a service. */
    public static final int CATALOGUE = 200;

    /** The versions of a grid in one place. */
    public static final int VERSIONS = 30;

    /** The bytes of a zip file. */
    public static final int ZIP_BYTES = 8 << 20;

    /** The files of a grid. */
    public static final int FILES = 200;

    /** The entries of a zip file, those that are no part of the grid included. */
    public static final int ZIP_ENTRIES = 2_000;

    /** The characters of a line. */
    public static final int LINE = 5_000;

    /** The findings told of one file: nobody reads more, and what causes them is the same. */
    public static final int FINDINGS = 200;

    /** The levels of a YAML file. */
    public static final int YAML_LEVELS = 50;

    /** The keys and values of a YAML file. */
    public static final int YAML_NODES = 20_000;

    /** The publics, and the families, of a grid. */
    public static final int LISTED = 200;

    /** The rules of a grid. */
    public static final int RULES = 2_000;

    /** The single tests of a grid: each becomes a class. */
    public static final int TESTS = 10_000;

    /** The facts that a rule looks for. */
    public static final int FACTS = 12;

    /**
     * The facts of a rule that a request can hold several of, and that are combined with each other: the combinations
     * grow with this power of their number.
     */
    public static final int JOINED_FACTS = 3;

    /** The single tests of a rule; a list counts for as many as it has values. */
    public static final int RULE_TESTS = 100;

    /** The levels of parentheses in a condition: the parser of Drools takes four times longer for each two more. */
    public static final int PARENTHESES = 6;

    /** The operations of one computation, one on the result of the other. */
    public static final int COMPUTATIONS = 4;

    /** The characters of a name: of a rule, a code, a variable. */
    public static final int NAME = 200;

    /** The characters of a metadata value. */
    public static final int METADATA = 2_000;

    /** The digits of a number before the decimal point, so that it is one to Java too; and after it. */
    public static final int DIGITS = 9;

    /** The scenarios of a grid. */
    public static final int SCENARIOS = 1_000;

    /** The characters of the profile of a scenario, written as JSON. */
    public static final int SCENARIO_PROFILE = 16 << 10;

    private Limits() {}
}
