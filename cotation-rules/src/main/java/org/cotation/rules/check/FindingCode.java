package org.cotation.rules.check;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Every kind of mistake that can be found in a grid, each with its stable code. What each means, and how it is mended,
 * stands in {@link FindingCatalogue}.
 */
public enum FindingCode {
    /** A comment without its end. */
    COMMENT_NOT_CLOSED(101),
    /** A text without its closing quote. */
    TEXT_NOT_CLOSED(102),
    /** A backslash in a text. */
    BACKSLASH(103),
    /** A word that is nearly one of the language. */
    UNKNOWN_KEYWORD(104),
    /** Text that belongs to no rule. */
    OUTSIDE_RULE(105),
    /** A rule without name. */
    RULE_NAME_MISSING(106),
    /** A rule without {@code when}. */
    WHEN_MISSING(107),
    /** A rule without {@code then}. */
    THEN_MISSING(108),
    /** A rule without {@code end}. */
    END_MISSING(109),
    /** A parenthesis missing. */
    PARENTHESIS_MISSING(110),
    /** A comma missing between two tests. */
    COMMA_MISSING(111),
    /** The sign {@code @} without a name. */
    METADATA_NAME_MISSING(112),
    /** A metadata without value. */
    METADATA_VALUE_MISSING(113),
    /** Something else where a fact is expected. */
    FACT_EXPECTED(114),
    /** Something else where a property is expected. */
    PROPERTY_EXPECTED(115),
    /** Something else where a value is expected. */
    VALUE_EXPECTED(116),
    /** An operator written in another way. */
    OPERATOR_MISSPELT(117),
    /** A minus sign before something that is no number. */
    MINUS_MISPLACED(118),
    /** A rule without condition. */
    NO_CONDITION(119),
    /** A rule file without rule. */
    EMPTY_RULE_FILE(120),
    /** Nothing after the comma between two tests. */
    TEST_MISSING(121),
    /** A variable in other characters than those of a word. */
    VARIABLE_FORM(122),
    /** A file of a table without {@code RuleTable}. */
    TABLE_MISSING(140),
    /** Quotes of a CSV line that do not pair. */
    CELL_QUOTES(141),
    /** A table without a column of names. */
    NAME_COLUMN_MISSING(142),
    /** A heading that does not exist. */
    UNKNOWN_HEADING(143),
    /** A column without heading. */
    HEADING_MISSING(144),
    /** A heading given twice. */
    HEADING_TWICE(145),
    /** A column of conditions that compares nothing. */
    CONSTRAINT_MISSING(146),
    /** A column of conditions without a fact. */
    FACT_CELL_EMPTY(147),
    /** Something else where a table names a fact. */
    FACT_CELL_FORM(148),
    /** A row without the name of its rule. */
    NAME_CELL_EMPTY(149),
    /** A cell that holds a formula. */
    FORMULA(150),
    /** A cell that shows a failed computation. */
    FAILED_FORMULA(151),
    /** A cell shown as a percentage. */
    PERCENTAGE_CELL(152),
    /** A cell that is a date. */
    DATE_CELL(153),
    /** A cell of text that cannot stand between quotes. */
    TEXT_CELL(154),
    /** A cell that holds no value. */
    VALUE_CELL(155),
    /** A cell with too few or too many values. */
    VALUE_COUNT(156),
    /** A value in a column that takes a mark. */
    MARK_CELL(157),
    /** A sentence that is in no dictionary. */
    UNKNOWN_SENTENCE(170),
    /** A sentence that is too long. */
    SENTENCE_TOO_LONG(171),
    /** A line that continues no sentence. */
    NOTHING_TO_CONTINUE(172),
    /** A value of a sentence that is no number. */
    NOT_A_NUMBER(173),
    /** A value of a sentence that is no code. */
    NOT_A_CODE(174),
    /** A line of a dictionary that is no entry. */
    ENTRY_FORM(175),
    /** A sentence that stands twice in the dictionaries. */
    SENTENCE_TWICE(176),
    /** A parameter that is not on both sides of an entry. */
    SENTENCE_PARAMETER(177),
    /** A list of codes that is no property. */
    UNKNOWN_LIST(178),
    /** A fact that the vocabulary does not know. */
    UNKNOWN_FACT(201),
    /** A property that the fact does not have. */
    UNKNOWN_PROPERTY(202),
    /** A variable that is bound nowhere before. */
    UNKNOWN_VARIABLE(203),
    /** A variable bound twice. */
    VARIABLE_TWICE(204),
    /** A code that is not in its list. */
    UNKNOWN_CODE(205),
    /** A public that no grid at hand lists. */
    UNKNOWN_PUBLIC(206),
    /** A public that is concluded and not listed. */
    PUBLIC_NOT_LISTED(207),
    /** A family that the grid does not list. */
    UNKNOWN_FAMILY(208),
    /** A metadata that does not exist. */
    UNKNOWN_METADATA(209),
    /** An interpretation that does not exist. */
    UNKNOWN_INTERPRETATION(210),
    /** A reading that its interpretation does not have. */
    UNKNOWN_READING(211),
    /** A grid that is used and cannot be found. */
    UNKNOWN_GRID(212),
    /** Values of two types compared. */
    TYPE_MISMATCH(301),
    /** A date compared with a literal. */
    DATE_LITERAL(302),
    /** A code written without its quotes. */
    CODE_WITHOUT_QUOTES(303),
    /** Codes compared by order. */
    CODE_ORDER(304),
    /** A yes or no compared with something else. */
    YES_NO_COMPARED(305),
    /** A whole number compared with a decimal. */
    DECIMAL_FOR_WHOLE(306),
    /** A computation on values of two types. */
    MIXED_ARITHMETIC(307),
    /** A computation on what may have no value. */
    ARITHMETIC_ON_NONE(308),
    /** A value alone that is no yes or no. */
    COMPARISON_EXPECTED(309),
    /** A condition where a value is expected. */
    CONDITION_AS_VALUE(310),
    /** A comparison that reads nothing of the request. */
    NOTHING_READ(311),
    /** A rule that concludes nothing. */
    NO_CONCLUSION(401),
    /** A rule that concludes several things. */
    SEVERAL_CONCLUSIONS(402),
    /** A metadata given twice. */
    METADATA_TWICE(403),
    /** A metadata without content. */
    METADATA_EMPTY(404),
    /** A metadata that goes with another conclusion. */
    METADATA_MISPLACED(405),
    /** Two rules of one file with one name. */
    RULE_NAME_TWICE(406),
    /** Points without a family. */
    FAMILY_MISSING(407),
    /** A criterion without points. */
    POINTS_MISSING(408),
    /** Points or a cap that are no whole number. */
    POINTS_FORM(409),
    /** A cap of the other sign than the points. */
    CAP_SIGN(410),
    /** {@code @per} on a variable that is not bound. */
    PER_UNBOUND(411),
    /** {@code @per} on a variable that counts no units. */
    PER_NOT_COUNTABLE(412),
    /** A code used by two criteria. */
    CRITERION_TWICE(413),
    /** Points and penalties in a family that does not add up. */
    SIGNS_MIXED(414),
    /** A public deduced from a public. */
    PUBLIC_READS_PUBLIC(415),
    /** A commune read by something else than an orientation. */
    COMMUNE_COUNTED(416),
    /** A time that is no whole number of months, one at least. */
    MONTHS_FORM(417),
    /** A text that is no YAML. */
    YAML_MALFORMED(501),
    /** An empty YAML file. */
    YAML_EMPTY(502),
    /** A key that does not exist. */
    UNKNOWN_KEY(503),
    /** A key given twice. */
    KEY_TWICE(504),
    /** A key that is missing or empty. */
    KEY_MISSING(505),
    /** Something else where a text is expected. */
    TEXT_EXPECTED(506),
    /** Something else where a list is expected. */
    LIST_EXPECTED(507),
    /** Something else where keys and values are expected. */
    KEYS_EXPECTED(508),
    /** An identifier of the wrong form. */
    ID_FORM(509),
    /** A date that is none. */
    DATE_FORM(510),
    /** A validity that ends before it starts. */
    VALIDITY_REVERSED(511),
    /** A word that is not in the list of a key. */
    UNKNOWN_VALUE(512),
    /** A commune that is no INSEE code. */
    COMMUNE_FORM(513),
    /** Something else where a whole number is expected. */
    WHOLE_NUMBER_EXPECTED(514),
    /** A threshold of the first quartile of the wrong form. */
    THRESHOLD_FORM(515),
    /** A public listed twice. */
    PUBLIC_TWICE(516),
    /** A family listed twice. */
    FAMILY_TWICE(517),
    /** A public that is listed and that no rule concludes. */
    PUBLIC_NEVER_CONCLUDED(518),
    /** {@code illustrative} without its sentence. */
    ILLUSTRATIVE_FORM(519),
    /** Something that cannot break a tie. */
    UNKNOWN_TIE(520),
    /** Versions with different identifiers. */
    VERSIONS_OF_TWO_GRIDS(521),
    /** Versions in force on the same days. */
    VERSIONS_OVERLAP(522),
    /** A code that is no word. */
    CODE_FORM(523),
    /** A reference of YAML to something else in the file. */
    YAML_REFERENCE(524),
    /** A type of YAML before a value. */
    YAML_TYPE(525),
    /** Something else than a word where a key is expected. */
    KEY_FORM(526),
    /** A package declaration. */
    PACKAGE(601),
    /** An import. */
    IMPORT(602),
    /** A global variable. */
    GLOBAL(603),
    /** A function. */
    FUNCTION(604),
    /** A query. */
    QUERY(605),
    /** A declared type. */
    DECLARE(606),
    /** A rule unit. */
    UNIT(607),
    /** A dialect. */
    DIALECT(608),
    /** An attribute of a rule. */
    RULE_ATTRIBUTE(609),
    /** Code in the {@code then} part. */
    CODE_IN_THEN(610),
    /** {@code eval}. */
    EVAL(611),
    /** A method call. */
    METHOD_CALL(612),
    /** A call of a static method. */
    STATIC_CALL(613),
    /** Access to a class. */
    REFLECTION(614),
    /** Access through a dot, an index or a cast. */
    NESTED_ACCESS(615),
    /** {@code from}. */
    FROM(616),
    /** {@code and} or {@code or} between facts. */
    FACT_ALTERNATIVE(617),
    /** A computation over all facts of a kind. */
    COLLECTION(618),
    /** An operator outside the subset. */
    OPERATOR(619),
    /** A division. */
    DIVISION(620),
    /** {@code null}. */
    NULL(621),
    /** A variable bound on a fact. */
    FACT_VARIABLE(622),
    /** A word of Java. */
    JAVA_WORD(623),
    /** Facts between parentheses. */
    NESTED_FACTS(624),
    /** A heading of a table that would hold code. */
    HEADING_OF_CODE(625),
    /** An entry of a dictionary that is no condition. */
    ENTRY_SCOPE(626),
    /** A comment within a piece of a condition. */
    COMMENT_IN_PIECE(627),
    /** A piece of a condition that closes or opens a fact. */
    PIECE_NOT_ALONE(628),
    /** A folder or zip file that cannot be read. */
    FOLDER_UNREADABLE(701),
    /** A folder without {@code grid.yaml}. */
    MANIFEST_MISSING(702),
    /** A file that is not in UTF-8. */
    ENCODING(703),
    /** A file that is too large. */
    FILE_TOO_LARGE(704),
    /** A grid of too many files. */
    TOO_MANY_FILES(705),
    /** A condition with too many parentheses in each other. */
    CONDITION_TOO_DEEP(706),
    /** A YAML file that nests too deep. */
    YAML_TOO_DEEP(707),
    /** A number of too many digits. */
    NUMBER_FORM(708),
    /** A text that passed every check and that the rule engine refused. */
    ENGINE_REFUSAL(709),
    /** Several versions where one grid is asked for. */
    SEVERAL_VERSIONS(710),
    /** A spreadsheet that cannot be read. */
    SPREADSHEET_UNREADABLE(711),
    /** A character that nobody sees. */
    INVISIBLE_CHARACTER(712),
    /** The name of a file, or of the folder of a version, that cannot be shown, or is too long. */
    FILE_NAME(713),
    /** A line of too many characters. */
    LINE_TOO_LONG(714),
    /** The files of a grid, too large together. */
    GRID_TOO_LARGE(715),
    /** A link to something outside the grid. */
    OUTSIDE_GRID(716),
    /** A file that is twice in a zip file. */
    FILE_TWICE(717),
    /** A file that cannot be read. */
    FILE_UNREADABLE(718),
    /** Too many versions of a grid in one place. */
    TOO_MANY_VERSIONS(719),
    /** Too many rules, or too many tests in all of them. */
    TOO_MANY_RULES(720),
    /** A rule with too many facts, tests or characters. */
    RULE_TOO_LONG(721),
    /** A computation of too many operations. */
    COMPUTATION_TOO_LONG(722),
    /** A YAML file of too many values. */
    YAML_TOO_LONG(723),
    /** Too many publics, or too many families. */
    LIST_TOO_LONG(724),
    /** More mistakes than are worth telling at once. */
    MORE_MISTAKES(725),
    /** Too many scenarios in a file. */
    TOO_MANY_SCENARIOS(726),
    /** A profile longer than any request can be. */
    PROFILE_TOO_LONG(727),
    /** A rule whose conditions exclude each other. */
    NEVER_HOLDS(801),
    /** A rule whose conditions ask nothing of the request. */
    ALWAYS_HOLDS(802, Severity.WARNING),
    /** Two criteria of one family with the same conditions. */
    SAME_CONDITION(803, Severity.WARNING),
    /** Two brackets that overlap although their points add up. */
    BRACKETS_OVERLAP(804, Severity.WARNING),
    /** Two brackets of a table that share values. */
    BRACKETS_NOT_DISJOINT(805, Severity.WARNING),
    /** Two neighbouring brackets with values between them. */
    BRACKETS_GAP(806, Severity.WARNING),
    /** A priority of the law that no criterion counts. */
    LETTER_WITHOUT_POINTS(807, Severity.WARNING),
    /** A priority of the place that no rule uses. */
    PUBLIC_UNUSED(808, Severity.WARNING),
    /** Seniority that can be worth more than the right to housing. */
    SENIORITY_OUTWEIGHS_DALO(809, Severity.WARNING),
    /** A condition on a ground of Code pénal 225-1 without legal basis. */
    SENSITIVE_GROUND(810, Severity.WARNING),
    /** An interpretation that nothing in the grid reads. */
    INTERPRETATION_UNUSED(811, Severity.WARNING),
    /** A family that no criterion belongs to. */
    FAMILY_UNUSED(812, Severity.WARNING),
    /** A parameter that nothing in the grid reads. */
    PARAMETER_UNUSED(813, Severity.WARNING),
    /** Points said to be illustrative elsewhere than where results read it. */
    ILLUSTRATION_UNSAID(814, Severity.WARNING),
    /** Days between two versions on which none is in force. */
    VERSION_GAP(815, Severity.WARNING),
    /** A file of scenarios without any. */
    SCENARIOS_MISSING(901),
    /** A change of no base. */
    CHANGE_WITHOUT_BASE(902),
    /** A profile that cannot be read. */
    PROFILE_UNSOUND(903),
    /** A scenario that expects nothing. */
    NOTHING_EXPECTED(904),
    /** A code that the grid does not conclude. */
    UNKNOWN_EXPECTED_CODE(905),
    /** A fact that the profile does not have. */
    UNKNOWN_PATH(906),
    /** One request beside several in one scenario. */
    ONE_REQUEST_AND_SEVERAL(907),
    /** One name for two requests. */
    REQUEST_TWICE(908),
    /** Other expectations beside an order. */
    ORDER_NOT_ALONE(909),
    /** An order of fewer than two requests. */
    ORDER_TOO_SHORT(910),
    /** A request that has no place in the order. */
    REQUEST_NOT_ORDERED(911),
    /** Several requests without an order. */
    ORDER_MISSING(912),
    /** A request that does not exist. */
    UNKNOWN_REQUEST(913),
    /** Requests in order that are not scored alike. */
    ORDER_MIXES_CONTEXTS(914);

    private final int number;
    private final Severity severity;

    FindingCode(int number) {
        this(number, Severity.ERROR);
    }

    FindingCode(int number, Severity severity) {
        this.number = number;
        this.severity = severity;
    }

    /** The code under which authors meet it, such as {@code COT-201}. It never changes. */
    public String code() {
        return "COT-" + number;
    }

    /** How serious it is. */
    public Severity severity() {
        return severity;
    }

    /** What it is about. */
    public FindingGroup group() {
        return FindingGroup.of(number);
    }

    /** The kind of mistake that has this code, such as {@code COT-201}. */
    public static Optional<FindingCode> find(String code) {
        return Arrays.stream(values())
                .filter(known -> known.code().equals(code))
                .findFirst();
    }

    /** The kinds of mistakes of one group, by code. */
    public static List<FindingCode> of(FindingGroup group) {
        return Arrays.stream(values()).filter(known -> known.group() == group).toList();
    }
}
