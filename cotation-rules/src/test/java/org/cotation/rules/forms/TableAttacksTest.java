package org.cotation.rules.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.cotation.rules.check.CheckReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A cell that tries to be more than its value, and a file that tries to be more than a table, are refused. */
class TableAttacksTest {

    private static final List<String> CELLS = List.of("A6", "B6", "D7", "E8", "G6", "H6", "B3", "D3", "B4");
    private static final List<String> INJECTIONS = List.of(
            "\" then System.exit(0); end rule \"x\"",
            "18 ) then System.exit(0); end rule \"x\" when Holder( age >= 18",
            "SD\") then end rule \"x\" @criterion( X ) @family( f ) @points( 999 ) when Housing( status == \"SD",
            "$param ) then end rule \"x\" @criterion(X) @family(f) @points(9) when Holder( age >= $param",
            "age >= $param ) Housing( unfit",
            "age >= $param, eval( true )",
            "age >= $param //",
            "age >= $param /*",
            "x\n) then end rule \"y\"",
            "\\\" ) then end",
            "18 ) || true",
            "java.lang.Runtime.getRuntime().exec( \"x\" )",
            "=cmd|' /C calc'!A0",
            "\u0000");

    @TempDir
    Path folder;

    static Stream<Arguments> attacks() {
        return CELLS.stream().flatMap(cell -> INJECTIONS.stream().map(text -> Arguments.of(cell, text)));
    }

    /** A text that is only a strange name or reference may stand: then it is that text and nothing else. */
    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("attacks")
    void anInjectionIsRefusedOnItsCellOrStaysAText(String cell, String text) {
        Table table = new Table().with(cell, text);
        CheckReport csv = Checks.of(folder, "criteres.drl.csv", table.csv(';'));
        boolean texts = cell.startsWith("A");

        if (csv.sound()) {
            assertThat(texts).as(cell + " " + text).isTrue();
            assertThat(text).doesNotContain("\"", "\\", "\n").doesNotStartWith("=");
        } else {
            String place = table.placeInCsv(cell, ';');
            assertThat(csv.findings())
                    .extracting(finding -> finding.diagnostic().line() + ":"
                            + finding.diagnostic().column())
                    .as(cell + " " + text)
                    .contains(place);
        }
    }

    /** Twelve characters that would be written as a billion zeros; spreadsheets themselves hold no such number. */
    @ParameterizedTest
    @ValueSource(strings = {"1E999999999", "-1E999999999", "1E-999999999", "1E2147483647", "7E401"})
    void aNumberOfASpreadsheetFitsInMemory(String number) {
        Map<String, String> parts =
                new LinkedHashMap<>(XlsxFile.of(new Table().rows()).parts());
        parts.replaceAll((name, text) -> text.replaceAll("<v>[^<]*</v>", "<v>" + number + "</v>"));

        CheckReport report = Checks.of(folder, "criteres.drl.xlsx", XlsxFile.zip(parts));

        assertThat(report.findings()).isNotEmpty().allSatisfy(finding -> {
            assertThat(finding.diagnostic().file()).isEqualTo("criteres.drl.xlsx");
            assertThat(finding.diagnostic().message().fr()).hasSizeLessThan(1_000);
        });
    }

    /** What was said of such a cell was said of a line 0, where nobody can look. */
    @Test
    void aCellBeforeTheFirstIsRefused() {
        Map<String, String> parts =
                new LinkedHashMap<>(XlsxFile.of(new Table().rows()).parts());
        parts.replaceAll((name, text) -> text.replace("r=\"A2\"", "r=\"A0\""));

        assertThat(refusal(XlsxFile.zip(parts))).contains("xlsx", "abîmé");
    }

    @Test
    void aSmallFileThatUnpacksToAHugeOneIsRefused() throws IOException {
        assertThat(huge()).hasSizeLessThan(1 << 20);
        assertThat(refusal(huge())).contains("16 Mio");
    }

    private static byte[] huge() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part :
                    XlsxFile.of(new Table().rows()).parts().entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                if (part.getKey().contains("sheet1")) {
                    blanks(zip);
                }
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    /** One program reads a zip from its start and another from its end: each finds the spreadsheet that the other does not. */
    @Test
    void aFileThatHidesBehindASmallOneIsCountedToo() throws IOException {
        ByteArrayOutputStream both = new ByteArrayOutputStream();
        both.write(XlsxFile.of(new Table().rows()).bytes());
        both.write(huge());

        assertThat(refusal(both.toByteArray())).contains("16 Mio");
    }

    private static void blanks(OutputStream out) throws IOException {
        byte[] blanks = " ".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < 200; i++) {
            out.write(blanks);
        }
    }

    @Test
    void aCellBeyondTheLastColumnAndAnExternalEntityAreRefused() {
        assertThat(refusal(spoiled("r=\"B6\"", "r=\"ZZZZZZZ6\""))).contains("xlsx");
        assertThat(refusal(
                        spoiled("<worksheet", "<!DOCTYPE w [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><worksheet")))
                .isNotEmpty();
    }

    /** Its reader reads past some damaged parts, and leaves the file open at others. */
    @Test
    void aSpreadsheetIsRefusedBeforeItsReaderOpensADamagedPart() {
        Map<String, String> whole = XlsxFile.of(new Table().rows()).parts();
        for (String name : whole.keySet()) {
            Map<String, String> cut = new LinkedHashMap<>(whole);
            cut.computeIfPresent(name, (part, text) -> text.substring(0, text.length() / 2));

            assertThat(refusal(XlsxFile.zip(cut))).as("half of %s", name).contains("xlsx", "abîmé");
        }
    }

    /** What its reader looks for while it opens a spreadsheet, each left out or spoilt. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "[Content_Types].xml | PartName= | Name=",
                "[Content_Types].xml | (Override [^>]*)ContentType= | $1Type=",
                "[Content_Types].xml | /xl/workbook | /xl/classeur",
                "[Content_Types].xml | /xl/styles | /xl/style",
                "[Content_Types].xml | styles[+]xml | style+xml",
                "xl/_rels/workbook.xml.rels | Target= | Cible=",
                "xl/workbook.xml | <sheets | <workbookView activeTab='deux'/><sheets",
                "xl/styles.xml | <cellXfs | <numFmts><numFmt numFmtId='164'/></numFmts><cellXfs",
                "xl/styles.xml | <cellXfs | <numFmts><numFmt formatCode='0%'/></numFmts><cellXfs",
                "[Content_Types].xml | /xl/styles.xml | /xl/worksheets/sheet1.xml",
            })
    void aSpreadsheetIsRefusedBeforeItsReaderMissesAPart(String name, String text, String by) {
        Map<String, String> parts =
                new LinkedHashMap<>(XlsxFile.of(new Table().rows()).parts());
        Map<String, String> whole = Map.copyOf(parts);
        parts.computeIfPresent(name, (part, content) -> content.replaceFirst(text, by));

        assertThat(parts).isNotEqualTo(whole);
        assertThat(refusal(XlsxFile.zip(parts))).contains("xlsx", "abîmé");
    }

    /** Names differ by case from one program to the next. */
    @Test
    void theCaseOfTheNameOfAPartSaysNothing() {
        Map<String, String> parts =
                new LinkedHashMap<>(XlsxFile.of(new Table().rows()).parts());
        parts.put("xl/Styles.xml", Objects.requireNonNull(parts.remove("xl/styles.xml")));

        assertThat(Checks.of(folder, "criteres.drl.xlsx", XlsxFile.zip(parts)).findings())
                .noneMatch(finding -> finding.diagnostic().message().fr().contains("abîmé"));
    }

    private static byte[] spoiled(String text, String by) {
        Map<String, String> parts = XlsxFile.of(new Table().rows()).parts();
        parts.computeIfPresent("xl/worksheets/sheet1.xml", (name, part) -> part.replaceFirst(text, by)
                .replace(">Jeune<", by.contains("ENTITY") ? ">&e;<" : ">Jeune<"));
        return XlsxFile.zip(parts);
    }

    private String refusal(byte[] xlsx) {
        CheckReport report = Checks.of(folder, "criteres.drl.xlsx", xlsx);
        assertThat(report.sound()).isFalse();
        return report.findings().get(0).diagnostic().message().fr();
    }
}
