package org.cotation.rules.forms;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes a small spreadsheet, always the same bytes for the same cells: nothing is packed, nothing is dated. */
public final class XlsxFile {

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String SHEETS = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private static final int BOLD = 1;
    private static final int PERCENT = 2;
    private static final int DATE = 3;

    private final Map<String, StringBuilder> sheets = new LinkedHashMap<>();
    private StringBuilder rows = new StringBuilder();

    private XlsxFile() {}

    /** A spreadsheet of these rows: texts, and numbers where a text is a plain number; rows of headings in bold. */
    public static XlsxFile of(List<List<String>> rows) {
        XlsxFile file = new XlsxFile().sheet("Critères");
        for (int row = 1; row <= rows.size(); row++) {
            file.row(row, rows.get(row - 1));
        }
        return file;
    }

    XlsxFile sheet(String name) {
        rows = new StringBuilder();
        sheets.put(name, rows);
        return this;
    }

    XlsxFile row(int row, List<String> texts) {
        StringBuilder cells = new StringBuilder();
        for (int column = 0; column < texts.size(); column++) {
            String text = texts.get(column);
            String name = (char) ('A' + column) + Integer.toString(row);
            if (text.matches("-?\\d+(\\.\\d+)?")) {
                cells.append("<c r=\"%s\"><v>%s</v></c>".formatted(name, text));
            } else if (text.startsWith("=")) {
                cells.append("<c r=\"%s\"><f>%s</f><v>20</v></c>".formatted(name, text.substring(1)));
            } else if (text.endsWith("%%")) {
                cells.append("<c r=\"%s\" s=\"%d\"><v>%s</v></c>".formatted(name, PERCENT, text.replace("%%", "")));
            } else if (text.startsWith("date:")) {
                cells.append("<c r=\"%s\" s=\"%d\"><v>%s</v></c>".formatted(name, DATE, text.substring(5)));
            } else if (text.startsWith("#")) {
                cells.append("<c r=\"%s\" t=\"e\"><v>%s</v></c>".formatted(name, text));
            } else if (text.equals("VRAI")) {
                cells.append("<c r=\"%s\" t=\"b\"><v>1</v></c>".formatted(name));
            } else if (!text.isEmpty()) {
                int style = row <= 7 ? BOLD : 0;
                cells.append("<c r=\"%s\" s=\"%d\" t=\"inlineStr\"><is><t xml:space=\"preserve\">%s</t></is></c>"
                        .formatted(name, style, escaped(text)));
            }
        }
        rows.append("<row r=\"%d\">%s</row>".formatted(row, cells));
        return this;
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /** The file. */
    public byte[] bytes() {
        return zip(parts());
    }

    /** The files inside, by name, for tests that spoil one. */
    Map<String, String> parts() {
        Map<String, String> parts = new LinkedHashMap<>();
        List<String> names = List.copyOf(sheets.keySet());
        StringBuilder types = new StringBuilder();
        StringBuilder listed = new StringBuilder();
        StringBuilder relations = new StringBuilder();
        for (int i = 1; i <= names.size(); i++) {
            String part = "worksheets/sheet" + i + ".xml";
            types.append("<Override PartName=\"/xl/%s\" ContentType=\"%sworksheet+xml\"/>".formatted(part, SHEETS));
            listed.append("<sheet name=\"%s\" sheetId=\"%d\" r:id=\"rId%d\"/>".formatted(names.get(i - 1), i, i));
            relations.append(
                    "<Relationship Id=\"rId%d\" Type=\"%s/worksheet\" Target=\"%s\"/>".formatted(i, OFFICE, part));
        }
        parts.put(
                "[Content_Types].xml",
                HEAD + "<Types xmlns=\"" + PACKAGE
                        + "content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/><Override PartName=\"/xl/workbook.xml\" ContentType=\""
                        + SHEETS + "sheet.main+xml\"/><Override PartName=\"/xl/styles.xml\" ContentType=\"" + SHEETS
                        + "styles+xml\"/>" + types + "</Types>");
        parts.put(
                "_rels/.rels",
                HEAD + "<Relationships xmlns=\"" + PACKAGE + "relationships\"><Relationship Id=\"rId1\" Type=\""
                        + OFFICE + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
        parts.put(
                "xl/workbook.xml",
                HEAD + "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE + "\"><sheets>" + listed
                        + "</sheets></workbook>");
        parts.put(
                "xl/_rels/workbook.xml.rels",
                HEAD + "<Relationships xmlns=\"" + PACKAGE + "relationships\">" + relations
                        + "<Relationship Id=\"rId99\" Type=\"" + OFFICE
                        + "/styles\" Target=\"styles.xml\"/></Relationships>");
        parts.put(
                "xl/styles.xml",
                HEAD + "<styleSheet xmlns=\"" + MAIN
                        + "\"><fonts count=\"2\"><font><sz val=\"11\"/><name val=\"Calibri\"/></font><font><b/><sz val=\"11\"/><name val=\"Calibri\"/></font></fonts>"
                        + "<fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill><fill><patternFill patternType=\"gray125\"/></fill></fills>"
                        + "<borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border></borders>"
                        + "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs><cellXfs count=\"4\">"
                        + style(0, 0) + style(0, 1) + style(9, 0) + style(14, 0)
                        + "</cellXfs><cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles></styleSheet>");
        for (int i = 1; i <= names.size(); i++) {
            parts.put("xl/worksheets/sheet" + i + ".xml", sheetPart(sheets.getOrDefault(names.get(i - 1), rows)));
        }
        return parts;
    }

    private static String style(int format, int font) {
        return "<xf numFmtId=\"%d\" fontId=\"%d\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\" applyFont=\"1\"/>"
                .formatted(format, font);
    }

    private static String sheetPart(StringBuilder rows) {
        return HEAD + "<worksheet xmlns=\"" + MAIN
                + "\"><cols><col min=\"1\" max=\"1\" width=\"42\" customWidth=\"1\"/><col min=\"2\" max=\"16\" width=\"26\" customWidth=\"1\"/></cols><sheetData>"
                + rows + "</sheetData></worksheet>";
    }

    static byte[] zip(Map<String, String> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : new ArrayList<>(parts.entrySet())) {
                byte[] content = part.getValue().getBytes(StandardCharsets.UTF_8);
                CRC32 sum = new CRC32();
                sum.update(content);
                ZipEntry entry = new ZipEntry(part.getKey());
                entry.setMethod(ZipEntry.STORED);
                entry.setSize(content.length);
                entry.setCrc(sum.getValue());
                entry.setTimeLocal(LocalDateTime.of(1980, 1, 1, 0, 0));
                zip.putNextEntry(entry);
                zip.write(content);
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
