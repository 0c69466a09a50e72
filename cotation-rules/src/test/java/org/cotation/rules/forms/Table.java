package org.cotation.rules.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A small decision table, to be spoiled cell by cell; as a spreadsheet or as a CSV file. */
final class Table {

    private final List<List<String>> rows = new ArrayList<>();

    /** Sound: {@code A1} opens the table, row 2 holds the keywords, rows 6 to 8 the rules. */
    Table() {
        add("RuleTable Essai");
        add(
                "NAME",
                "CONDITION",
                "CONDITION",
                "CONDITION",
                "CONDITION",
                "@criterion",
                "@family",
                "@points",
                "@legalBasis");
        add("", "Holder", "", "Housing", "Resources", "", "", "", "");
        add("", "age >=", "age < $param", "status in", "effortRate >", "", "", "", "");
        add("Critère", "Âge", "Moins de", "Statut", "Taux d'effort", "Code", "Famille", "Points", "Référence");
        add("Jeune", "18", "30", "", "", "JEUNE", "f", "10", "essai");
        add("Sans abri", "", "", "SD, SQUAT", "", "SANS_ABRI", "f", "5", "essai");
        add("Effort", "", "", "", "1 030,50", "EFFORT", "f", "5", "essai");
    }

    private void add(String... cells) {
        rows.add(new ArrayList<>(List.of(cells)));
    }

    /** The same with another text in a cell, named as {@code C7}. */
    Table with(String cell, String text) {
        int row = Integer.parseInt(cell.substring(1)) - 1;
        while (rows.size() <= row) {
            add();
        }
        List<String> cells = rows.get(row);
        int column = cell.charAt(0) - 'A';
        while (cells.size() <= column) {
            cells.add("");
        }
        cells.set(column, text);
        return this;
    }

    List<List<String>> rows() {
        return rows;
    }

    byte[] xlsx() {
        return XlsxFile.of(rows).bytes();
    }

    String csv(char separator) {
        return rows.stream()
                .map(row -> row.stream()
                        .map(cell -> field(cell, separator))
                        .collect(Collectors.joining(String.valueOf(separator))))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static String field(String text, char separator) {
        boolean quoted = text.indexOf(separator) >= 0 || text.contains("\"") || text.contains("\n");
        return quoted ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }

    /** Where a cell of a row that stands on one line starts in the CSV file: {@code line:column}. */
    String placeInCsv(String cell, char separator) {
        int row = Integer.parseInt(cell.substring(1)) - 1;
        int column = 1;
        int line = 1;
        for (int i = 0; i < row; i++) {
            line += 1
                    + (int) String.join("", rows.get(i))
                            .chars()
                            .filter(c -> c == '\n')
                            .count();
        }
        for (String before : rows.get(row).subList(0, cell.charAt(0) - 'A')) {
            column += field(before, separator).length() + 1;
        }
        return line + ":" + column;
    }
}
