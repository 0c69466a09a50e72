package org.cotation.rules.internal.table;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.ByteArrayInputStream;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * What the reader of spreadsheets reads while it opens one, read before it with the parser that it has: where it fails, it
 * leaves the file open, which the collector then says on the standard error stream of whoever embeds the library. For one
 * spreadsheet.
 */
final class XlsxParts {

    private static final String CONTENT_TYPES = "[Content_Types].xml";
    private static final String SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private static final Set<String> WORKBOOKS =
            Set.of(SPREADSHEET + "sheet.main+xml", "application/vnd.ms-excel.sheet.macroEnabled.main+xml");
    private static final String STYLES = SPREADSHEET + "styles+xml";
    private static final String STRINGS = SPREADSHEET + "sharedStrings+xml";

    private final Set<String> names = new HashSet<>();
    private final Set<String> read = new HashSet<>();

    /** The parts in which a format lacks what the reader takes for granted of a format of numbers. */
    private final Set<String> spoiltFormats = new HashSet<>();

    private String workbook = "/xl/workbook.xml";
    private String styles = "";
    private String strings = "";
    private boolean damaged;

    /** Takes note of a part. */
    void add(String name, byte[] content) throws XMLStreamException {
        names.add(plain(name));
        if (!isSheet(name) && (name.endsWith(".xml") || name.endsWith(".rels"))) {
            XMLInputFactory parsers = new InputFactoryImpl();
            parsers.setProperty(XMLInputFactory.SUPPORT_DTD, false);
            parsers.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
            XMLStreamReader part = parsers.createXMLStreamReader(new ByteArrayInputStream(content));
            while (part.hasNext()) {
                if (part.next() == XMLStreamConstants.START_ELEMENT) {
                    look(name, part);
                }
            }
            read.add(plain(name));
        }
    }

    /** Whether a part is a sheet, which the reader reads once the spreadsheet is open. */
    static boolean isSheet(String name) {
        return name.toLowerCase(Locale.ROOT).contains("worksheets/");
    }

    private void look(String name, XMLStreamReader part) {
        switch (part.getLocalName()) {
            case "Override" -> {
                if (name.equals(CONTENT_TYPES)) {
                    type(part.getAttributeValue(null, "ContentType"), part.getAttributeValue(null, "PartName"));
                }
            }
            case "Relationship" -> damaged |= part.getAttributeValue(null, "Target") == null;
            case "workbookView" -> {
                String active = part.getAttributeValue(null, "activeTab");
                damaged |= active != null && !active.matches("\\d{1,9}");
            }
            case "numFmt" -> {
                if (part.getAttributeValue(null, "formatCode") == null
                        || part.getAttributeValue(null, "numFmtId") == null) {
                    spoiltFormats.add(plain(name));
                }
            }
            default -> {
                // Nothing else stops the reader.
            }
        }
    }

    private void type(@Nullable String type, @Nullable String part) {
        if (type == null || part == null) {
            damaged = true;
        } else if (WORKBOOKS.contains(type)) {
            workbook = part;
        } else if (type.equals(STYLES)) {
            styles = part;
        } else if (type.equals(STRINGS)) {
            strings = part;
        }
    }

    /** Whether the reader finds what it needs to open the spreadsheet. */
    boolean open() {
        int end = workbook.lastIndexOf('/') + 1;
        String relations = workbook.substring(0, end) + "_rels/" + workbook.substring(end) + ".rels";
        return !damaged
                && sound(CONTENT_TYPES)
                && sound(workbook)
                && sound(relations)
                && (sound(strings) || !names.contains(plain(strings)))
                && (styled()
                        ? sound(styles) && !spoiltFormats.contains(plain(styles))
                        : names.stream().noneMatch(name -> name.endsWith("/styles.xml")));
    }

    /** Whether the spreadsheet has styles. */
    boolean styled() {
        return !styles.isEmpty();
    }

    /** Whether a part is there and was read to its end. */
    private boolean sound(String part) {
        return read.contains(plain(part));
    }

    private static String plain(String part) {
        return (part.startsWith("/") ? part.substring(1) : part).toLowerCase(Locale.ROOT);
    }
}
