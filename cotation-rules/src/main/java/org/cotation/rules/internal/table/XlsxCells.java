package org.cotation.rules.internal.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import javax.xml.stream.XMLStreamException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.cotation.rules.internal.syntax.Position;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;

/** Reads the cells of the first sheet of a spreadsheet in the xlsx format. Formulas are seen and never computed. */
final class XlsxCells {

    private static final int LARGEST_UNPACKED = 16 << 20;
    private static final int MOST_ENTRIES = 500;

    /**
     * The reader makes room for every column up to the one named, so that none beyond the last that exists may be; nor a
     * row before the first, where nobody can look.
     */
    private static final Pattern IMPOSSIBLE_CELL =
            Pattern.compile("<(?:\\w+:)?(?:c|row)\\s(?:[^>]*?\\s)?r\\s*+=\\s*+(?![\"'][A-Z]{0,3}[1-9]\\d{0,6}[\"'])");

    /** A spreadsheet keeps numbers as binary fractions: what goes beyond 15 digits is noise. */
    private static final MathContext DIGITS = new MathContext(15);

    /** More than spreadsheets can put before or after the digits of a number. */
    private static final int MOST_ZEROS = 400;

    private static final Pattern QUOTED_IN_FORMAT = Pattern.compile("\"[^\"]*\"|\\\\.|\\[[^\\]]*]");

    private XlsxCells() {}

    /** The file is not a spreadsheet that can be read. */
    static final class Unreadable extends Exception {

        private static final long serialVersionUID = 1L;

        private final boolean large;

        Unreadable(boolean large) {
            super(large ? "too large" : "broken");
            this.large = large;
        }

        boolean large() {
            return large;
        }
    }

    /** The first sheet, and the names of the other sheets that hold a rule table. */
    record Workbook(Sheet first, List<String> otherTables) {}

    static Workbook read(byte[] bytes) throws Unreadable {
        boolean styled = inspect(bytes);
        try (ReadableWorkbook workbook =
                new ReadableWorkbook(new ByteArrayInputStream(bytes), new ReadingOptions(styled, true))) {
            List<org.dhatim.fastexcel.reader.Sheet> sheets =
                    workbook.getSheets().toList();
            List<String> others = new ArrayList<>();
            for (org.dhatim.fastexcel.reader.Sheet other : sheets.subList(1, sheets.size())) {
                if (cells(other).stream().anyMatch(cell -> TableLayout.opensTable(cell.text()))) {
                    others.add(other.getName());
                }
            }
            return new Workbook(new Sheet(true, cells(sheets.get(0))), others);
        } catch (IOException | RuntimeException broken) {
            throw new Unreadable(false);
        }
    }

    /**
     * Unpacks everything once, counting, before anything is read: a small file may unpack to a huge one. What opens the
     * file for the reader of spreadsheets opens it here, so that no part is read that was not counted. Says whether the
     * spreadsheet has styles.
     */
    private static boolean inspect(byte[] bytes) throws Unreadable {
        int left = LARGEST_UNPACKED;
        XlsxParts parts = new XlsxParts();
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
                .get()) {
            List<ZipArchiveEntry> entries = Collections.list(zip.getEntries());
            if (entries.size() > MOST_ENTRIES) {
                throw new Unreadable(true);
            }
            for (ZipArchiveEntry entry : entries) {
                byte[] content = content(zip, entry, left + 1);
                left -= content.length;
                if (left < 0) {
                    throw new Unreadable(true);
                }
                if (!isWhole(entry, content) || holdsImpossibleCell(entry, content)) {
                    throw new Unreadable(false);
                }
                parts.add(entry.getName(), content);
            }
        } catch (IOException | XMLStreamException | RuntimeException broken) {
            throw new Unreadable(false);
        }
        if (!parts.open()) {
            throw new Unreadable(false);
        }
        return parts.styled();
    }

    private static byte[] content(ZipFile zip, ZipArchiveEntry entry, int most) throws IOException {
        try (InputStream in = zip.getInputStream(entry)) {
            return in.readNBytes(most);
        }
    }

    /** Whether a part is what was packed. */
    private static boolean isWhole(ZipArchiveEntry entry, byte[] content) {
        CRC32 sum = new CRC32();
        sum.update(content);
        return entry.getSize() == content.length && entry.getCrc() == sum.getValue();
    }

    private static boolean holdsImpossibleCell(ZipArchiveEntry entry, byte[] content) {
        return XlsxParts.isSheet(entry.getName())
                && IMPOSSIBLE_CELL
                        .matcher(new String(content, StandardCharsets.UTF_8))
                        .find();
    }

    private static List<Cell> cells(org.dhatim.fastexcel.reader.Sheet sheet) throws IOException {
        List<Cell> cells = new ArrayList<>();
        try (Stream<Row> rows = sheet.openStream()) {
            rows.forEach(row -> row.stream()
                    .filter(cell -> cell != null && cell.getType() != CellType.EMPTY)
                    .map(XlsxCells::cell)
                    .filter(cell -> !cell.text().isEmpty())
                    .forEach(cells::add));
        }
        return cells;
    }

    private static Cell cell(org.dhatim.fastexcel.reader.Cell cell) {
        Position place =
                new Position(cell.getAddress().getRow() + 1, cell.getAddress().getColumn() + 1);
        return switch (cell.getType()) {
            case NUMBER -> of(place, kind(cell), plain(cell.asNumber()));
            case BOOLEAN -> of(place, Cell.Kind.TRUTH, Boolean.TRUE.equals(cell.asBoolean()) ? "oui" : "non");
            case FORMULA ->
                cell.getFormula() == null
                        ? of(place, Cell.Kind.TEXT, cell.getText())
                        : of(place, Cell.Kind.FORMULA, "=" + cell.getFormula());
            case ERROR -> of(place, Cell.Kind.ERROR, cell.getText().isEmpty() ? "#ERREUR" : cell.getText());
            case STRING, EMPTY -> of(place, Cell.Kind.TEXT, cell.getText());
        };
    }

    private static Cell of(Position place, Cell.Kind kind, String text) {
        return new Cell(
                place.line(),
                place.column(),
                place,
                kind,
                text.replace("\r\n", "\n").replace('\r', '\n').strip());
    }

    private static Cell.Kind kind(org.dhatim.fastexcel.reader.Cell cell) {
        String format = cell.getDataFormatString() == null ? "" : cell.getDataFormatString();
        String signs = QUOTED_IN_FORMAT.matcher(format).replaceAll("").toLowerCase(Locale.ROOT);
        if (signs.contains("%")) {
            return Cell.Kind.PERCENT;
        }
        boolean date = !signs.equals("general") && signs.matches(".*[dmyhs].*");
        return date ? Cell.Kind.DATE : Cell.Kind.NUMBER;
    }

    /** A spoilt number may have a billion zeros: written out, it would fill the memory. No rule takes it as it stands. */
    private static String plain(BigDecimal number) {
        BigDecimal rounded = number.round(DIGITS);
        if (rounded.signum() == 0) {
            return "0";
        }
        BigDecimal stripped = rounded.stripTrailingZeros();
        return Math.abs((long) stripped.scale()) > MOST_ZEROS ? stripped.toString() : stripped.toPlainString();
    }
}
