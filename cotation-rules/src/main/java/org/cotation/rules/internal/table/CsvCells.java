package org.cotation.rules.internal.table;

import de.siegmar.fastcsv.reader.CsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.RecordType;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.cotation.rules.internal.syntax.Position;

/**
 * Reads the cells of a CSV file (RFC 4180) between semicolons, as French spreadsheets write them, commas or tabs, and
 * keeps the line and column of the text where each starts.
 */
final class CsvCells {

    private static final Pattern KEYWORD = Pattern.compile("(?:NAME|CONDITION)", Pattern.CASE_INSENSITIVE);
    private static final List<Character> SEPARATORS = List.of(';', ',', '\t');

    private CsvCells() {}

    /** Quotes that do not pair, so that the cells cannot be told apart. */
    static final class BadQuotes extends Exception {

        private static final long serialVersionUID = 1L;

        private final int line;

        BadQuotes(int line) {
            super("quotes");
            this.line = line;
        }

        /** The line where the cell starts. */
        int line() {
            return line;
        }
    }

    static Sheet read(String text) throws BadQuotes {
        Rows rows = new Rows();
        try {
            CsvReader.builder()
                    .fieldSeparator(separator(text))
                    .skipEmptyLines(false)
                    .allowExtraFields(true)
                    .allowMissingFields(true)
                    .build(rows, text)
                    .forEach(row -> {});
        } catch (CsvParseException mistake) {
            throw new BadQuotes(rows.line);
        }
        if (rows.read > text.length() + 1) {
            throw new BadQuotes(rows.fieldLine);
        }
        return new Sheet(false, rows.cells);
    }

    /** The separator that cuts the row of keywords. */
    private static char separator(String text) {
        for (char separator : SEPARATORS) {
            boolean cuts = text.lines()
                    .map(line -> List.of(line.split(Pattern.quote(String.valueOf(separator)), -1)))
                    .anyMatch(fields -> fields.size() > 1
                            && fields.stream().anyMatch(field -> KEYWORD.matcher(
                                            field.replace('"', ' ').strip())
                                    .matches()));
            if (cuts) {
                return separator;
            }
        }
        return text.indexOf(';') >= 0 ? ';' : ',';
    }

    /** Takes the fields as the reader finds them. A field between quotes stands there with each of its quotes doubled. */
    private static final class Rows extends CsvCallbackHandler<Integer> {

        private final List<Cell> cells = new ArrayList<>();
        private int row;
        private int fields;
        private int line = 1;
        private int column = 1;
        private int fieldLine = 1;

        /** How many characters the fields take with their separators: a last quote that is not there counts too. */
        private int read;

        @Override
        protected RecordType getRecordType() {
            return RecordType.DATA;
        }

        @Override
        protected int getFieldCount() {
            return fields;
        }

        @Override
        protected void beginRecord(long startingLineNumber) {
            row++;
            fields = 0;
            line = (int) startingLineNumber;
            column = 1;
        }

        @Override
        protected void addField(char[] buffer, int offset, int length, boolean quoted) {
            String text = new String(buffer, offset, length);
            fields++;
            fieldLine = line;
            cells.add(new Cell(row, fields, new Position(line, column), Cell.Kind.TEXT, text.strip()));
            String written = quoted ? '"' + text.replace("\"", "\"\"") + '"' : text;
            read += written.length() + 1;
            int lastLine = written.lastIndexOf('\n');
            line += (int) written.chars().filter(c -> c == '\n').count();
            column = lastLine < 0 ? column + written.length() + 1 : written.length() - lastLine + 1;
        }

        @Override
        protected void setComment(char[] buffer, int offset, int length) {
            throw new IllegalStateException("Comments are not asked for.");
        }

        @Override
        protected void setEmpty() {
            read++;
        }

        @Override
        protected Integer buildRecord() {
            return row;
        }
    }
}
