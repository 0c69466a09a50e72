package org.cotation.rules.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
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
                Arguments.of("no table", "A1", "Tableau", "A1", "COT-014", "`RuleTable`"),
                Arguments.of("no column of names", "A2", "DESCRIPTION", "A1", "COT-014", "`NAME`"),
                Arguments.of("unknown heading", "H2", "@ponts", "H2", "COT-014", "`@points`"),
                Arguments.of("a heading of code", "I2", "ACTION", "I2", "COT-003", "donnée, pas du code"),
                Arguments.of("a heading of order", "I2", "PRIORITY", "I2", "COT-003", "`PRIORITY`"),
                Arguments.of("a heading lost", "G2", "", "G2", "COT-014", "n'a pas d'en-tête"),
                Arguments.of("a heading twice", "I2", "@points", "I2", "COT-014", "deux fois"),
                Arguments.of("no constraint", "D4", "", "D4", "COT-014", "ne dit pas ce qu'elle compare"),
                Arguments.of("no fact", "B3", "", "B3", "COT-014", "de quel fait"),
                Arguments.of("unknown fact", "D3", "Housng", "D3", "COT-004", "`Housing`"),
                Arguments.of("not a fact", "D3", "le logement", "D3", "COT-014", "n'est pas le nom d'un fait"),
                Arguments.of("unknown property", "D4", "statut in", "D4", "COT-004", "`status`"),
                Arguments.of("a method", "B4", "age.intValue() >=", "B4", "COT-003", "méthode"),
                Arguments.of("empty name", "A7", "", "A7", "COT-015", "n'a pas de nom"),
                Arguments.of("points that are no number", "H6", "dix", "H6", "COT-007", "`dix`"),
                Arguments.of("points that are not whole", "H6", "10,5", "H6", "COT-007", "entier"),
                Arguments.of("unknown family", "G7", "g", "G7", "COT-009", "`g`"),
                Arguments.of("no criterion", "F7", "", "A7", "COT-007", "@public"),
                Arguments.of("no points", "H7", "", "A7", "COT-009", "n'a pas de points"),
                Arguments.of("unknown code", "D7", "SD, SQUATT", "D7", "COT-006", "`SQUAT`"),
                Arguments.of("a code for a number", "B6", "majeur", "B6", "COT-005", "`age` (nombre entier)"),
                Arguments.of("a fraction of a year", "B6", "18,5", "B6", "COT-005", "nombre entier"),
                Arguments.of("a percentage in words", "E8", "35 %", "E8", "COT-015", "`35 %`"),
                Arguments.of("two values for one", "E8", "30 ; 40", "E8", "COT-015", "n'est pas une valeur"),
                Arguments.of("the same name twice", "A7", "Jeune", "A7", "COT-007", "« Jeune »"),
                Arguments.of("the same criterion twice", "F7", "JEUNE", "A7", "COT-009", "« Jeune »"),
                Arguments.of("a quotation mark in a text", "I6", "le \"texte\"", "I6", "COT-015", "guillemet"),
                Arguments.of("a text on two lines", "I6", "un\ndeux", "I6", "COT-015", "une ligne"),
                Arguments.of("a formula", "H6", "=5+5", "H6", "COT-015", "formule"),
                Arguments.of("an import", "A1", "Import", "A1", "COT-003", "`Import`"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("mistakes")
    void aSpreadsheetNamesTheCell(String mistake, String spoiled, String text, String cell, String code, String words) {
        Table table = spoil(spoiled, text);
        Finding finding = find(Checks.of(folder, "criteres.drl.xlsx", table.xlsx()), words);

        assertThat(finding.diagnostic().message().fr()).startsWith("cellule " + cell + " : ");
        assertThat(finding.diagnostic().message().en()).startsWith("cell " + cell + ": ");
        assertThat(place(finding.diagnostic())).isEqualTo(cell.substring(1) + ":" + (cell.charAt(0) - 'A' + 1));
        assertThat(finding.diagnostic().code()).isEqualTo(code);
        if (cell.equals(spoiled) && !text.startsWith("=")) {
            assertThat(finding.excerpt()).isEqualTo(text);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("mistakes")
    void aCsvFileGivesTheLineAndTheColumn(
            String mistake, String spoiled, String text, String cell, String code, String words) {
        Table table = spoil(spoiled, text);
        Finding finding = find(Checks.of(folder, "criteres.drl.csv", table.csv(';')), words);

        assertThat(place(finding.diagnostic())).isEqualTo(table.placeInCsv(cell, ';'));
        assertThat(finding.diagnostic().code()).isEqualTo(code);
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
                .startsWith("criteres.drl.xlsx:7:4: COT-006 cellule D7 : `SDD` n'est pas une valeur de `status`.")
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
    void aFileThatIsNoTableIsRefusedInWords() {
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
        Checks.of(folder, "criteres.drl.xlsx", sound);
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
