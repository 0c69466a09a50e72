package org.cotation.rules.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.cotation.message.Diagnostic;
import org.cotation.message.Language;
import org.cotation.rules.check.CheckReport;
import org.cotation.rules.check.CheckText;
import org.cotation.rules.check.Finding;
import org.cotation.rules.check.FindingCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A table that does not load says why, on the right cell, in a spreadsheet as in a CSV file. */
class TableMistakesTest {

    @TempDir
    Path folder;

    static Stream<Arguments> mistakes() {
        return Stream.of(
                Arguments.of("no table", "A1", "Tableau", "A1", FindingCode.TABLE_MISSING, "`RuleTable`"),
                Arguments.of(
                        "no column of names", "A2", "DESCRIPTION", "A1", FindingCode.NAME_COLUMN_MISSING, "`NAME`"),
                Arguments.of("unknown heading", "H2", "@ponts", "H2", FindingCode.UNKNOWN_HEADING, "`@points`"),
                Arguments.of(
                        "a heading of code", "I2", "ACTION", "I2", FindingCode.HEADING_OF_CODE, "donnée, pas du code"),
                Arguments.of("a heading of order", "I2", "PRIORITY", "I2", FindingCode.HEADING_OF_CODE, "`PRIORITY`"),
                Arguments.of("a heading lost", "G2", "", "G2", FindingCode.HEADING_MISSING, "n'a pas d'en-tête"),
                Arguments.of("a heading twice", "I2", "@points", "I2", FindingCode.HEADING_TWICE, "deux fois"),
                Arguments.of(
                        "no constraint",
                        "D4",
                        "",
                        "D4",
                        FindingCode.CONSTRAINT_MISSING,
                        "ne dit pas ce qu'elle compare"),
                Arguments.of("no fact", "B3", "", "B3", FindingCode.FACT_CELL_EMPTY, "de quel fait"),
                Arguments.of("unknown fact", "D3", "Housng", "D3", FindingCode.UNKNOWN_FACT, "`Housing`"),
                Arguments.of(
                        "not a fact",
                        "D3",
                        "le logement",
                        "D3",
                        FindingCode.FACT_CELL_FORM,
                        "n'est pas le nom d'un fait"),
                Arguments.of("unknown property", "D4", "statut in", "D4", FindingCode.UNKNOWN_PROPERTY, "`status`"),
                Arguments.of("a method", "B4", "age.intValue() >=", "B4", FindingCode.METHOD_CALL, "méthode"),
                Arguments.of("empty name", "A7", "", "A7", FindingCode.NAME_CELL_EMPTY, "n'a pas de nom"),
                Arguments.of("points that are no number", "H6", "dix", "H6", FindingCode.POINTS_FORM, "`dix`"),
                Arguments.of("points that are not whole", "H6", "10,5", "H6", FindingCode.POINTS_FORM, "entier"),
                Arguments.of("unknown family", "G7", "g", "G7", FindingCode.UNKNOWN_FAMILY, "`g`"),
                Arguments.of("no criterion", "F7", "", "A7", FindingCode.NO_CONCLUSION, "@public"),
                Arguments.of("no points", "H7", "", "A7", FindingCode.POINTS_MISSING, "n'a pas de points"),
                Arguments.of("unknown code", "D7", "SD, SQUATT", "D7", FindingCode.UNKNOWN_CODE, "`SQUAT`"),
                Arguments.of(
                        "a code for a number",
                        "B6",
                        "majeur",
                        "B6",
                        FindingCode.TYPE_MISMATCH,
                        "`age` (nombre entier)"),
                Arguments.of(
                        "a fraction of a year", "B6", "18,5", "B6", FindingCode.DECIMAL_FOR_WHOLE, "nombre entier"),
                Arguments.of("a percentage in words", "E8", "35 %", "E8", FindingCode.VALUE_CELL, "`35 %`"),
                Arguments.of(
                        "two values for one", "E8", "30 ; 40", "E8", FindingCode.VALUE_CELL, "n'est pas une valeur"),
                Arguments.of("the same name twice", "A7", "Jeune", "A7", FindingCode.RULE_NAME_TWICE, "« Jeune »"),
                Arguments.of("the same criterion twice", "F7", "JEUNE", "A7", FindingCode.CRITERION_TWICE, "« Jeune »"),
                Arguments.of(
                        "a quotation mark in a text", "I6", "le \"texte\"", "I6", FindingCode.TEXT_CELL, "guillemet"),
                Arguments.of("a text on two lines", "I6", "un\ndeux", "I6", FindingCode.TEXT_CELL, "une ligne"),
                Arguments.of("a formula", "H6", "=5+5", "H6", FindingCode.FORMULA, "formule"),
                Arguments.of("an import", "A1", "Import", "A1", FindingCode.HEADING_OF_CODE, "`Import`"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("mistakes")
    void aSpreadsheetNamesTheCell(
            String mistake, String spoiled, String text, String cell, FindingCode fault, String words) {
        Table table = spoil(spoiled, text);
        Finding finding = find(Checks.of(folder, "criteres.drl.xlsx", table.xlsx()), words);

        assertThat(finding.diagnostic().message().fr()).startsWith("cellule " + cell + " : ");
        assertThat(finding.diagnostic().message().en()).startsWith("cell " + cell + ": ");
        assertThat(place(finding.diagnostic())).isEqualTo(cell.substring(1) + ":" + (cell.charAt(0) - 'A' + 1));
        assertThat(finding.diagnostic().code()).isEqualTo(fault.code());
        if (cell.equals(spoiled) && !text.startsWith("=")) {
            assertThat(finding.excerpt()).isEqualTo(text);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("mistakes")
    void aCsvFileGivesTheLineAndTheColumn(
            String mistake, String spoiled, String text, String cell, FindingCode fault, String words) {
        Table table = spoil(spoiled, text);
        Finding finding = find(Checks.of(folder, "criteres.drl.csv", table.csv(';')), words);

        assertThat(place(finding.diagnostic())).isEqualTo(table.placeInCsv(cell, ';'));
        assertThat(finding.diagnostic().code()).isEqualTo(fault.code());
    }

    /** An import stands above the table. */
    private static Table spoil(String cell, String text) {
        if (!text.equals("Import")) {
            return new Table().with(cell, text);
        }
        Table moved = new Table();
        moved.rows().add(0, new ArrayList<>(List.of("Import", "java.lang.Runtime")));
        return moved;
    }

    private static Finding find(CheckReport report, String words) {
        assertThat(report.sound()).isFalse();
        return report.findings().stream()
                .filter(finding -> finding.diagnostic().message().fr().contains(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError(CheckText.render(report, Language.FR)));
    }

    private static String place(Diagnostic diagnostic) {
        return diagnostic.line() + ":" + diagnostic.column();
    }

    @ParameterizedTest
    @ValueSource(chars = {';', ',', '\t'})
    void aSoundTableIsSoundWhateverTheSeparator(char separator) {
        assertThat(Checks.of(folder, "criteres.drl.csv", "\uFEFF" + new Table().csv(separator))
                        .findings())
                .isEmpty();
    }

    @Test
    void aSoundSpreadsheetIsSound() {
        assertThat(Checks.of(folder, "criteres.drl.xlsx", new Table().xlsx()).findings())
                .isEmpty();
    }

    /** All of them at once, each once, whatever the number of rows that share a heading. */
    @Test
    void everyMistakeIsSaidAtOnceAndOnce() {
        byte[] xlsx = new Table()
                .with("B4", "aeg >=")
                .with("B7", "20")
                .with("D7", "SDD")
                .with("H6", "dix")
                .with("A8", "")
                .xlsx();

        assertThat(Checks.of(folder, "criteres.drl.xlsx", xlsx).findings())
                .extracting(finding -> finding.diagnostic().message().fr().substring(8, 10))
                .containsExactly("B4", "H6", "D7", "A8");
    }

    @Test
    void theTextShowsTheCellAndTheRule() {
        CheckReport report = Checks.of(
                folder, "criteres.drl.xlsx", new Table().with("D7", "SDD").xlsx());

        assertThat(CheckText.render(report, Language.FR))
                .startsWith("criteres.drl.xlsx:7:4: " + FindingCode.UNKNOWN_CODE.code()
                        + " cellule D7 : `SDD` n'est pas une valeur de `status`.")
                .contains("\n    SDD\n    règle « Sans abri »\n")
                .doesNotContain("^");
    }

    /** What is typed as 35 % is stored as 0.35: nobody means a rent of a third of a percent of the resources. */
    @Test
    void aPercentageADateAndAFailedComputationAreNoNumbers() {
        for (Map.Entry<String, String> cell : Map.of(
                        "0.35%%", "pourcentage", "date:45000", "date", "#REF!", "erreur de calcul")
                .entrySet()) {
            Finding finding = find(
                    Checks.of(
                            folder,
                            "criteres.drl.xlsx",
                            new Table().with("E8", cell.getKey()).xlsx()),
                    cell.getValue());
            assertThat(finding.diagnostic().message().fr()).startsWith("cellule E8 : ");
        }
    }

    @Test
    void aFileThatIsNoTableIsRefusedInWords() throws IOException {
        byte[] sound = new Table().xlsx();
        byte[] cut = java.util.Arrays.copyOf(sound, sound.length / 2);
        byte[] latin = new Table().csv(';').getBytes(StandardCharsets.ISO_8859_1);

        assertThat(only(Checks.of(folder, "criteres.drl.xlsx", cut))).contains("xlsx");
        assertThat(only(Checks.of(folder, "criteres.drl.xlsx", "NAME;CONDITION".getBytes(StandardCharsets.UTF_8))))
                .contains("xlsx");
        assertThat(only(Checks.of(
                        folder,
                        "criteres.drl.xlsx",
                        new Table().with("A1", "Tableau").xlsx())))
                .contains("RuleTable");
        Files.delete(folder.resolve("criteres.drl.xlsx"));
        assertThat(only(Checks.of(folder, "autres.drl.csv", latin))).contains("UTF-8");
        assertThat(only(Checks.of(folder, "autres.drl.csv", new Table().csv(';').replace("Effort;", "\"Effort;"))))
                .contains("guillemets");
    }

    private static String only(CheckReport report) {
        assertThat(report.findings()).hasSize(1);
        return report.findings().get(0).diagnostic().message().fr();
    }

    @Test
    void aTableOnAnotherSheetIsNotLostInSilence() {
        XlsxFile file = XlsxFile.of(new Table().rows()).sheet("Suite").row(1, List.of("RuleTable Suite"));

        assertThat(only(Checks.of(folder, "criteres.drl.xlsx", file.bytes()))).contains("Suite");
    }
}
