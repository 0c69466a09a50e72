package org.cotation.rules.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.cotation.engine.CotationEngine;
import org.cotation.engine.Evaluation;
import org.cotation.engine.Grid;
import org.cotation.json.ProfileJson;
import org.cotation.json.RecordFormatException;
import org.cotation.json.RecordJson;
import org.cotation.message.Diagnostic;
import org.cotation.message.Fault;
import org.cotation.rules.Engines;
import org.cotation.rules.check.FaultyGrid;
import org.cotation.rules.check.Finding;
import org.cotation.rules.check.FindingCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the fuzzers found, mended since: the inputs as they shrank, and what is said of them now. */
class FoundByFuzzingTest {

    private static final CotationEngine ENGINE = Engines.direct();

    @TempDir
    Path folder;

    private static String record() {
        Grid grid = ENGINE.builtInGrids().find("cahc-2022").orElseThrow();
        String profile = "{\"currentHousing\": {\"unfit\": true, \"surface\": 19}, \"dependants\": [{}]}";
        return RecordJson.write(ENGINE.recordOf(new Evaluation(ProfileJson.read(profile), grid, ProfileTarget.DAY)));
    }

    private static List<Fault> faults(String record) {
        return catchThrowableOfType(RecordFormatException.class, () -> RecordJson.read(record))
                .faults();
    }

    private List<Diagnostic> found(Input grid) throws IOException {
        new GridTarget(folder).feed(grid);
        for (Map.Entry<String, byte[]> file : grid.parts().entrySet()) {
            Path written = folder.resolve(file.getKey());
            Files.createDirectories(written.getParent());
            Files.write(written, file.getValue());
        }
        return FaultyGrid.check(folder).findings().stream()
                .map(Finding::diagnostic)
                .toList();
    }

    /** Such a record was read, and could then neither be shown nor written. */
    @Test
    void aRecordNamesNoFactThatThereIsNot() {
        String altered = record().replace("\"path\":\"currentHousing.unfit\"", "\"path\":\"currentHousing.unFit\"");

        assertThat(faults(altered)).isNotEmpty().allSatisfy(fault -> {
            assertThat(fault.pointer()).startsWith("/operations/steps/").endsWith("/path");
            assertThat(fault.message().fr()).contains("currentHousing.unFit", "le chemin d'une donnée du profil");
            assertThat(fault.message().en()).contains("the path of a fact of the profile");
        });
    }

    /** Twelve characters that were written as a billion zeros. */
    @ParameterizedTest
    @ValueSource(strings = {"1e999999999", "1e-999999999", "-1E+2147483647", "1e99999999999"})
    void aNumberOfARecordFitsInMemory(String number) {
        String altered = record().replaceAll("(\"path\":\"currentHousing.unfit\",[^}]*?\"value\":)true", "$1" + number);

        assertThat(altered).contains(number);
        assertThat(faults(altered))
                .anySatisfy(fault -> assertThat(fault.message().fr()).contains("la valeur d'un fait"));
    }

    /** A hole beyond any column was taken for a number that Java has not. */
    @ParameterizedTest
    @ValueSource(strings = {"$2999999999", "$100", "$0", "age > $1, age < $0"})
    void aHoleOfATableIsOneOfItsValues(String hole) throws IOException {
        Input table = Input.of("grid.yaml", "id: essai\ntitle: Essai\nvalidity: { from: 2020-01-01 }\n")
                .with(
                        "criteres.drl.csv",
                        ("RuleTable T\nNAME;CONDITION;@orientation\n;Holder;\n;\"" + hole + "\";\nN;C;O\nUn;18;O\n")
                                .getBytes(StandardCharsets.UTF_8));

        assertThat(found(table))
                .anySatisfy(diagnostic -> assertThat(diagnostic.file()).isEqualTo("criteres.drl.csv"));
    }

    /** Names that were quoted with what the terminal would obey, or on several lines. */
    @Test
    void aFindingIsOneLine() throws IOException {
        Input latin = Input.of("grid.yaml", "")
                .with("criteres.drl.csv", "RuleTable T\nNAME;\u0085\u00B9\n".getBytes(StandardCharsets.ISO_8859_1));
        Input lines = Input.of(
                "grid.yaml",
                "id: essai\ntitle: Essai\nvalidity: { from: 2020-01-01 }\nfamilies: [{ code: log\tement, label: L, cumulation: sum }]\n\"a\\nb\": 1\n");

        assertThat(found(latin)).isNotEmpty();
        assertThat(found(lines))
                .anySatisfy(diagnostic -> assertThat(diagnostic.message().fr()).contains("a b"));
    }

    /** A folder named on several lines broke the line of every finding in it; the name of a file was refused already. */
    @ParameterizedTest
    @ValueSource(strings = {"2025\n06", "2025\u202E06", "2025\\06"})
    void aVersionHasANameThatCanBeShown(String name) throws IOException {
        Input versions = Input.of(name + "/grid.yaml", "id: essai\ntitle: Essai\nvalidity: { from: 2025- -01 }\n");

        assertThat(found(versions))
                .extracting(Diagnostic::code)
                .contains(FindingCode.FILE_NAME.code())
                .hasSizeGreaterThan(1);
        assertThat(found(versions))
                .allSatisfy(diagnostic ->
                        assertThat(diagnostic.file()).endsWith("/grid.yaml").doesNotContain("\n", "\u202E"));
    }

    private List<String> codesOfZip(byte[] zip) throws IOException {
        Path file = Files.write(folder.resolve("grille.zip"), zip);
        return FaultyGrid.check(file).findings().stream()
                .map(finding -> finding.diagnostic().code())
                .toList();
    }

    /** A name that only looked like that of the manifest made a second version of the grid, in a folder without a name. */
    @Test
    void onlyAManifestMakesAGrid() throws IOException {
        byte[] manifest = "id: essai\ntitle: Essai\nvalidity: { from: 2025- -01 }\n".getBytes(StandardCharsets.UTF_8);

        assertThat(codesOfZip(Spreadsheets.zip(Map.of("grid.yaml", manifest, "grid|yaml", manifest))))
                .isEqualTo(codesOfZip(Spreadsheets.zip(Map.of("grid.yaml", manifest))))
                .isNotEmpty();
    }

    /** A file may stand in a zip twice, which no tool that writes one allows: the name is altered afterwards. */
    @Test
    void aManifestThatIsThereTwiceIsRefused() throws IOException {
        byte[] manifest = "id: essai\ntitle: Essai\n".getBytes(StandardCharsets.UTF_8);
        byte[] zip = Spreadsheets.zip(Map.of("grid.yaml", manifest, "grid.yamX", manifest));
        String altered = new String(zip, StandardCharsets.ISO_8859_1).replace("grid.yamX", "grid.yaml");

        assertThat(codesOfZip(altered.getBytes(StandardCharsets.ISO_8859_1))).contains(FindingCode.FILE_TWICE.code());
    }

    /** A character made of two stood where a buffer of the YAML library ended, and no such file could be read. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void aManifestMayHoldAnyCharacterAnywhere(int shift) throws IOException {
        Input manifest = Input.of(
                "grid.yaml",
                "id: essai\ntitle: " + "x".repeat(shift) + "\uD83C\uDFE0".repeat(3_000)
                        + "\nvalidity: { from: 2020-01-01 }\n");

        assertThat(found(manifest)).extracting(Diagnostic::code).doesNotContain(FindingCode.YAML_MALFORMED.code());
    }
}
