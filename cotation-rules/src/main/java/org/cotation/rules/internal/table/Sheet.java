package org.cotation.rules.internal.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.cotation.rules.internal.syntax.Position;

/** The cells of a table, by row and column. Immutable. */
public final class Sheet {

    private static final String ESCAPED = "\\";

    private final boolean spreadsheet;
    private final List<Cell> cells;
    private final Map<Integer, Map<Integer, Cell>> rows = new TreeMap<>();

    /** The cells of a spreadsheet, or those of a CSV file, empty ones included, whose places are those of its text. */
    Sheet(boolean spreadsheet, List<Cell> cells) {
        this.spreadsheet = spreadsheet;
        this.cells = cells.stream().filter(cell -> !cell.text().isEmpty()).toList();
        cells.forEach(
                cell -> rows.computeIfAbsent(cell.row(), row -> new TreeMap<>()).put(cell.column(), cell));
    }

    /** Every cell that is not empty, in the order of the file. */
    public List<Cell> cells() {
        return cells;
    }

    /** The cells of a row, in order. */
    List<Cell> row(int row) {
        return rows.getOrDefault(row, Map.of()).values().stream()
                .filter(cell -> !cell.text().isEmpty())
                .toList();
    }

    Optional<Cell> at(int row, int column) {
        return Optional.ofNullable(rows.getOrDefault(row, Map.of()).get(column))
                .filter(cell -> !cell.text().isEmpty());
    }

    /** Where a cell stands, even if it is empty; in a CSV file, the end of a row that is too short. */
    Position place(int row, int column) {
        if (spreadsheet) {
            return new Position(row, column);
        }
        return rows.getOrDefault(row, Map.of()).values().stream()
                .filter(cell -> cell.column() <= column)
                .reduce((one, next) -> next)
                .map(Cell::place)
                .orElse(Position.START);
    }

    int lastRow() {
        return rows.keySet().stream().reduce(0, Math::max);
    }

    /** The cell whose text starts at this place of the file. */
    public Optional<Cell> at(Position place) {
        return cells.stream().filter(cell -> cell.place().equals(place)).findFirst();
    }

    /** The cells as text, one on each line: what a grid keeps of a spreadsheet, and what its fingerprint is made of. */
    String write() {
        StringBuilder text = new StringBuilder();
        for (Cell cell : cells) {
            text.append(cell.row())
                    .append('\t')
                    .append(cell.column())
                    .append('\t')
                    .append(cell.kind())
                    .append('\t')
                    .append(cell.text().replace(ESCAPED, ESCAPED + ESCAPED).replace("\n", ESCAPED + "n"))
                    .append('\n');
        }
        return text.toString();
    }

    /** The cells that {@link #write()} wrote. */
    static Sheet parse(String text) {
        List<Cell> cells = new ArrayList<>();
        text.lines().forEach(line -> {
            String[] parts = line.split("\t", 4);
            Position place = new Position(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
            cells.add(new Cell(place.line(), place.column(), place, Cell.Kind.valueOf(parts[2]), unescaped(parts[3])));
        });
        return new Sheet(true, cells);
    }

    private static String unescaped(String text) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            boolean escape = text.startsWith(ESCAPED, i) && i + 1 < text.length();
            plain.append(escape ? (text.charAt(++i) == 'n' ? '\n' : text.charAt(i)) : text.charAt(i));
        }
        return plain.toString();
    }
}
