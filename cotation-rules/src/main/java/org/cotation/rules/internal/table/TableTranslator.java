package org.cotation.rules.internal.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.cotation.rules.internal.syntax.DrlWriter;
import org.cotation.rules.internal.syntax.Findings;
import org.cotation.rules.internal.syntax.Literals;
import org.cotation.rules.internal.syntax.Position;
import org.cotation.rules.internal.syntax.RuleSource;
import org.cotation.rules.internal.syntax.Template;
import org.cotation.rules.internal.table.TableLayout.Headings;

/**
 * Makes a rule in DRL of each row of the decision tables in a sheet. Every value is read as what it is, a number, a yes or
 * no, a code or a text, before it goes into a rule; every piece of the rule knows its cell.
 */
final class TableTranslator {

    private static final Pattern MARK = Pattern.compile("x|oui|vrai|true|yes", Pattern.CASE_INSENSITIVE);

    private final Sheet sheet;
    private final TableFaults faults;
    private final DrlWriter drl = new DrlWriter();

    private TableTranslator(Sheet sheet, Findings findings) {
        this.sheet = sheet;
        this.faults = new TableFaults(findings);
    }

    static RuleSource translate(String file, Sheet sheet, Findings findings) {
        TableTranslator translator = new TableTranslator(sheet, findings);
        translator.tables();
        return translator.drl.source(file);
    }

    private void tables() {
        List<Cell> markers = sheet.cells().stream()
                .filter(cell -> TableLayout.opensTable(cell.text()))
                .toList();
        if (markers.isEmpty()) {
            faults.noTable();
            return;
        }
        sheet.cells().stream()
                .filter(cell -> cell.row() <= markers.get(0).row() && TableLayout.forbidden(cell.text()))
                .forEach(faults::forbiddenHeading);
        for (int i = 0; i < markers.size(); i++) {
            int last = i + 1 < markers.size() ? markers.get(i + 1).row() - 1 : sheet.lastRow();
            TableLayout.read(sheet, markers.get(i), faults).ifPresent(headings -> rules(headings, last));
        }
    }

    private void rules(Headings headings, int lastRow) {
        for (int row = headings.firstRule(); row <= lastRow; row++) {
            List<Cell> cells = sheet.row(row).stream()
                    .filter(cell -> cell.column() >= headings.firstColumn() && cell.column() <= headings.lastColumn())
                    .toList();
            if (!cells.isEmpty()) {
                rule(headings, row);
            }
        }
    }

    private void rule(Headings headings, int row) {
        Position place = sheet.place(row, headings.nameColumn());
        Optional<Cell> name = sheet.at(row, headings.nameColumn());
        if (name.isEmpty()) {
            faults.noName(place);
        }
        drl.write("rule \"" + name.filter(this::text).map(Cell::text).orElse("ligne " + row) + "\"\n", place);
        for (Column.Metadata column : headings.metadata()) {
            sheet.at(row, column.index()).filter(this::text).ifPresent(cell -> drl.write(
                            "    @" + column.key() + "( ", column.place())
                    .write("\"" + cell.text() + "\"", cell.place())
                    .write(" )\n", cell.place()));
        }
        drl.write("when\n", place);
        boolean whole = headings.sound();
        for (Column.Fact fact : headings.facts()) {
            whole &= fact(fact, row, place);
        }
        if (!whole) {
            // What could not be read was said: that the rule has no condition left is no news.
            drl.write("    Application()\n", place);
        }
        drl.write("then\nend\n\n", place);
    }

    /** Writes a fact with the constraints that the row gives; says whether all of them could be read. */
    private boolean fact(Column.Fact fact, int row, Position place) {
        List<Filled> filled = new ArrayList<>();
        boolean whole = true;
        for (Column.Constraint column : fact.constraints()) {
            Cell cell = sheet.at(row, column.index()).orElse(null);
            if (cell != null) {
                List<String> values = values(column, cell).orElse(null);
                whole &= values != null;
                if (values != null) {
                    filled.add(new Filled(column, cell, values));
                }
            }
        }
        for (int i = 0; i < filled.size(); i++) {
            drl.write(i == 0 ? "    " + fact.open() : ", ", fact.place());
            filled.get(i).write(drl);
        }
        if (!filled.isEmpty()) {
            drl.write(fact.close() + "\n", place);
        }
        return whole;
    }

    /** A constraint and the values of its holes. */
    private record Filled(Column.Constraint column, Cell cell, List<String> values) {

        void write(DrlWriter drl) {
            int hole = 0;
            for (Template.Part part : column.template().parts()) {
                if (part.isHole()) {
                    drl.write(values.get(hole++), cell.place());
                } else {
                    drl.write(part.text(), column.place());
                }
            }
        }
    }

    private boolean text(Cell cell) {
        if (!readable(cell)) {
            return false;
        }
        if (!Literals.text(cell.text())) {
            faults.notText(cell);
            return false;
        }
        return true;
    }

    private boolean readable(Cell cell) {
        switch (cell.kind()) {
            case FORMULA -> faults.formula(cell);
            case ERROR -> faults.failed(cell);
            case PERCENT -> faults.percent(cell);
            case DATE -> faults.date(cell);
            case TEXT, NUMBER, TRUTH -> {
                if (!cell.text().startsWith("=")) {
                    return true;
                }
                faults.formula(cell);
            }
        }
        return false;
    }

    /** The DRL for each hole of a constraint, in order; nothing, with a finding, where the cell does not give it. */
    private Optional<List<String>> values(Column.Constraint column, Cell cell) {
        if (!readable(cell)) {
            return Optional.empty();
        }
        int count = column.values();
        if (count == 0) {
            if (!MARK.matcher(cell.text()).matches()) {
                faults.notAMark(cell);
                return Optional.empty();
            }
            return Optional.of(List.of());
        }
        boolean numbered =
                column.template().holes().stream().noneMatch(hole -> hole.hole().equals("param"));
        List<String> given = numbered ? items(cell.text()) : List.of(cell.text());
        if (given.size() != count) {
            faults.valueCount(cell, count, given.size());
            return Optional.empty();
        }
        List<String> values = new ArrayList<>();
        for (Template.Part hole : column.template().holes()) {
            String text = numbered ? given.get(Integer.parseInt(hole.hole()) - 1) : given.get(0);
            List<String> items = hole.list() && !numbered ? items(text) : List.of(text);
            for (String item : items) {
                if (value(item, hole.quoted()).isEmpty()) {
                    faults.notAValue(cell, item, hole.quoted());
                    return Optional.empty();
                }
            }
            values.add(items.stream()
                    .map(item -> value(item, hole.quoted()).orElse(""))
                    .collect(Collectors.joining(", ")));
        }
        return Optional.of(values);
    }

    private static Optional<String> value(String text, boolean code) {
        return code ? Literals.code(text) : Literals.value(text);
    }

    /** The items of a list: between semicolons if there is one, so that a decimal comma can be written, else between commas. */
    private static List<String> items(String text) {
        return Arrays.stream(text.split(text.contains(";") ? ";" : ",", -1))
                .map(String::strip)
                .toList();
    }
}
