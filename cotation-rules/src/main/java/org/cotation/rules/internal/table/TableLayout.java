package org.cotation.rules.internal.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cotation.rules.internal.syntax.Fragments;
import org.cotation.rules.internal.syntax.Position;
import org.cotation.rules.internal.syntax.Template;
import org.cotation.rules.vocabulary.FactType;
import org.cotation.rules.vocabulary.Property;
import org.cotation.rules.vocabulary.Vocabulary;

/**
 * Reads the headings of a decision table, in the order that Drools gives them: below the cell {@code RuleTable}, the
 * keywords, the facts, the constraints, a row of titles for people, then the rules.
 */
final class TableLayout {

    private static final int FACTS = 2;
    private static final int CONSTRAINTS = 3;
    private static final int FIRST_RULE = 5;

    private static final Pattern HOLE = Pattern.compile("\\$(param\\b|[1-9]\\d?\\b)");
    private static final Pattern KEY =
            Pattern.compile("@?\\s*(\\w+)\\s*(?:\\(\\s*\"?\\s*(?:\\$param)?\\s*\"?\\s*\\))?");
    private static final Pattern FACT =
            Pattern.compile("(?:(exists|not)\\s+)?(\\w+)\\s*(?:\\(\\s*\\))?\\s*(?:\\.\\.\\.)?");
    private static final Pattern WHOLE_FACT = Pattern.compile("(?:(?:exists|not)\\s+)?[A-Z]\\w*\\s*\\(.*");
    private static final Pattern PROPERTY_ALONE = Pattern.compile("[A-Za-z_]\\w*");
    private static final Pattern OPEN_COMPARISON = Pattern.compile("(.*(?:==|!=|<=?|>=?))\\s*");
    private static final Pattern OPEN_LIST = Pattern.compile("(.*\\s(?:not\\s+)?in)\\s*");

    private static final Set<String> ATTRIBUTES = Set.of(
            "ACTION",
            "PRIORITY",
            "SALIENCE",
            "DURATION",
            "TIMER",
            "ENABLED",
            "CALENDARS",
            "NO-LOOP",
            "UNLOOP",
            "LOCK-ON-ACTIVE",
            "AUTO-FOCUS",
            "ACTIVATION-GROUP",
            "AGENDA-GROUP",
            "RULEFLOW-GROUP",
            "DATE-EFFECTIVE",
            "DATE-EXPIRES");
    private static final Set<String> PACKAGE_LEVEL =
            Set.of("IMPORT", "FUNCTIONS", "VARIABLES", "QUERIES", "DECLARE", "UNIT", "SEQUENTIAL", "ESCAPEQUOTES");
    private static final List<String> HEADINGS = List.of(
            "NAME",
            "CONDITION",
            "DESCRIPTION",
            "METADATA",
            "@public",
            "@assess",
            "@outside",
            "@criterion",
            "@family",
            "@points",
            "@per",
            "@cap",
            "@orientation",
            "@place",
            "@withinMonths",
            "@label_en",
            "@legalBasis",
            "@proof");

    private final Sheet sheet;
    private final Cell marker;
    private final TableFaults faults;
    private final List<Column.Metadata> metadata = new ArrayList<>();
    private final List<Column.Fact> facts = new ArrayList<>();
    private int nameColumn;
    private int lastColumn;
    private boolean sound = true;

    private TableLayout(Sheet sheet, Cell marker, TableFaults faults) {
        this.sheet = sheet;
        this.marker = marker;
        this.faults = faults;
        this.lastColumn = sheet.row(marker.row() + 1).stream()
                .mapToInt(Cell::column)
                .max()
                .orElse(marker.column());
    }

    /** Whether a text opens a table, as in {@code RuleTable Conditions de logement}. */
    static boolean opensTable(String text) {
        return text.regionMatches(true, 0, "RuleTable", 0, "RuleTable".length());
    }

    /** Whether a text stands for something that a rule file may not hold, outside any table. */
    static boolean forbidden(String text) {
        return PACKAGE_LEVEL.contains(text.toUpperCase(Locale.ROOT));
    }

    /** The headings that exist. */
    static List<String> headings() {
        return HEADINGS;
    }

    /**
     * The headings of a table.
     *
     * @param nameColumn the column of the names
     * @param firstColumn its first column
     * @param lastColumn its last column
     * @param firstRule the row of its first rule
     * @param metadata the metadata
     * @param facts the facts with their constraints
     * @param sound whether every heading could be understood
     */
    record Headings(
            int nameColumn,
            int firstColumn,
            int lastColumn,
            int firstRule,
            List<Column.Metadata> metadata,
            List<Column.Fact> facts,
            boolean sound) {}

    /** Reads the headings of the table that a cell opens; nothing where no rule can be made of its rows. */
    static Optional<Headings> read(Sheet sheet, Cell marker, TableFaults faults) {
        return new TableLayout(sheet, marker, faults).headingsOfTable();
    }

    private Optional<Headings> headingsOfTable() {
        Set<String> keys = new HashSet<>();
        for (int column = marker.column(); column <= lastColumn; column++) {
            Cell keyword = sheet.at(marker.row() + 1, column).orElse(null);
            if (keyword == null) {
                refuseData(column);
            } else if (keyword.kind() == Cell.Kind.FORMULA) {
                sound = false;
                faults.formula(keyword);
            } else {
                heading(keyword, keys);
            }
        }
        if (nameColumn == 0) {
            faults.noNameColumn(marker);
            return Optional.empty();
        }
        return Optional.of(new Headings(
                nameColumn, marker.column(), lastColumn, marker.row() + FIRST_RULE, metadata, facts, sound));
    }

    /** A column without heading among the others: what stands in it would be lost in silence. */
    private void refuseData(int column) {
        for (int row = marker.row() + 2; row <= sheet.lastRow(); row++) {
            if (sheet.row(row).stream().anyMatch(cell -> opensTable(cell.text()))) {
                return;
            }
            if (sheet.at(row, column).isPresent()) {
                sound = false;
                faults.noHeading(sheet.place(marker.row() + 1, column));
                return;
            }
        }
    }

    private void heading(Cell keyword, Set<String> keys) {
        String word = keyword.text().toUpperCase(Locale.ROOT);
        if (ATTRIBUTES.contains(word)) {
            sound = false;
            faults.forbiddenHeading(keyword);
        } else if (word.equals("NAME")) {
            if (once(keyword, "NAME", keys)) {
                nameColumn = keyword.column();
            }
        } else if (word.equals("CONDITION")) {
            condition(keyword);
        } else if (word.equals("METADATA")) {
            Cell key =
                    sheet.at(keyword.row() + CONSTRAINTS - 1, keyword.column()).orElse(keyword);
            metadata(key, keys);
        } else if (word.startsWith("@")) {
            metadata(keyword, keys);
        } else if (!word.equals("DESCRIPTION")) {
            sound = false;
            faults.unknownHeading(keyword);
        }
    }

    private boolean once(Cell heading, String key, Set<String> keys) {
        boolean once = keys.add(key);
        if (!once) {
            sound = false;
            faults.headingTwice(heading);
        }
        return once;
    }

    private void metadata(Cell cell, Set<String> keys) {
        Matcher key = KEY.matcher(cell.text());
        if (key.matches() && HEADINGS.contains("@" + key.group(1))) {
            if (once(cell, key.group(1), keys)) {
                metadata.add(new Column.Metadata(cell.column(), key.group(1), cell.place()));
            }
        } else {
            sound = false;
            faults.unknownHeading(cell);
        }
    }

    private void condition(Cell keyword) {
        int column = keyword.column();
        Position place = sheet.place(marker.row() + CONSTRAINTS, column);
        Cell object = sheet.at(marker.row() + FACTS, column).orElse(null);
        String snippet = sheet.at(marker.row() + CONSTRAINTS, column)
                .filter(cell -> cell.kind() != Cell.Kind.FORMULA)
                .map(Cell::text)
                .orElse("");
        if (snippet.isEmpty()) {
            sound = false;
            faults.noSnippet(place);
        } else if (object != null) {
            Matcher fact = FACT.matcher(object.text());
            if (fact.matches()) {
                String quantifier = fact.group(1) == null ? "" : fact.group(1) + " ";
                facts.add(new Column.Fact(quantifier + fact.group(2) + "( ", " )", object.place(), new ArrayList<>()));
                constraint(snippet, column, place, fact.group(2));
            } else {
                sound = false;
                faults.notAFact(object);
            }
        } else if (WHOLE_FACT.matcher(snippet).matches()) {
            wholeFact(snippet, column, place);
        } else if (facts.isEmpty() || facts.get(facts.size() - 1).open().isEmpty()) {
            sound = false;
            faults.noFact(sheet.place(marker.row() + FACTS, column));
        } else {
            String open = facts.get(facts.size() - 1).open();
            String[] words = open.substring(0, open.length() - 2).split(" ", -1);
            constraint(snippet, column, place, words[words.length - 1]);
        }
    }

    private void wholeFact(String snippet, int column, Position place) {
        Template template = Template.of(snippet, HOLE);
        if (Fragments.fact(template.fill(TableLayout::sample), place, faults.findings())) {
            facts.add(new Column.Fact("", "", place, List.of(new Column.Constraint(column, template, place))));
        } else {
            sound = false;
        }
    }

    private void constraint(String snippet, int column, Position place, String type) {
        Template template = taking(Template.of(completed(snippet), HOLE), type);
        if (Fragments.constraints(template.fill(TableLayout::sample), place, faults.findings())) {
            facts.get(facts.size() - 1).constraints().add(new Column.Constraint(column, template, place));
        } else {
            sound = false;
        }
    }

    private static String sample(Template.Part hole) {
        return hole.quoted() ? "\"X\"" : "0";
    }

    /** As in Drools: a property alone is compared for equality, and an operator alone with the value of the cell. */
    private static String completed(String snippet) {
        if (PROPERTY_ALONE.matcher(snippet).matches()) {
            return snippet + " == $param";
        }
        if (OPEN_COMPARISON.matcher(snippet).matches()) {
            return snippet + " $param";
        }
        return OPEN_LIST.matcher(snippet).matches() ? snippet + " ( $param )" : snippet;
    }

    /** Where a hole is compared with a property that holds codes, the cells hold codes, even those that look like numbers. */
    private static Template taking(Template template, String type) {
        FactType fact = Vocabulary.find(type).orElse(null);
        if (fact == null) {
            return template;
        }
        return new Template(template.parts().stream()
                .map(part -> part.isHole() && holdsCodes(fact, part.property()) ? part.takingCodes() : part)
                .toList());
    }

    private static boolean holdsCodes(FactType fact, String property) {
        return fact.find(property)
                .filter(known -> known.type() == Property.Type.CODE)
                .isPresent();
    }
}
