package org.cotation.rules.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.cotation.engine.CotationEngine;
import org.cotation.rules.check.GridCheck;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The examples that authors start from are sound, and what they were published to be. */
class ExamplesTest {

    static Stream<Arguments> examples() {
        return Examples.GRIDS.stream().flatMap(grid -> Examples.FORMS.stream().map(form -> Arguments.of(grid, form)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("examples")
    void anExampleIsSoundAsItsPublishedGridIs(String grid, String form) {
        List<String> published = codes(Examples.published(grid));

        assertThat(GridCheck.check(Examples.folder(grid, form)).sound()).isTrue();
        assertThat(codes(Examples.folder(grid, form))).isEqualTo(published);
    }

    private static List<String> codes(Path grid) {
        return GridCheck.check(grid).findings().stream()
                .map(finding -> finding.rule() + " " + finding.diagnostic().code())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"rhone", "toulouse"})
    void theExampleInDrlIsThePublishedGrid(String grid) throws IOException {
        try (Stream<Path> files = Files.list(Examples.folder(grid, "drl"))) {
            assertThat(files.toList()).isNotEmpty().allSatisfy(file -> assertThat(Examples.text(file))
                    .isEqualTo(Examples.text(Examples.published(grid).resolve(file.getFileName()))));
        }
    }

    /** Written again from the CSV file; where they differ, the new one is in the folder {@code target}. */
    @ParameterizedTest
    @ValueSource(strings = {"rhone", "toulouse"})
    void theSpreadsheetHoldsTheCellsOfTheCsvFile(String grid) throws IOException {
        byte[] expected = Examples.spreadsheet(grid);
        Path copy = Files.createDirectories(Path.of("target", "exemples", grid)).resolve("criteres.drl.xlsx");
        Files.write(copy, expected);

        assertThat(Examples.folder(grid, "xlsx").resolve("criteres.drl.xlsx"))
                .as("copy it from " + copy)
                .hasBinaryContent(expected);
    }

    /** Line ends, the mark of the encoding, packing: nothing that a machine or a program changes counts. */
    @Test
    void theFingerprintIsThatOfTheCells(@TempDir Path folder) throws IOException {
        String csv = Examples.text(Examples.folder("rhone", "csv").resolve("criteres.drl.csv"));
        Map<String, String> parts = new LinkedHashMap<>(Examples.parts("rhone"));

        String same = fingerprint(folder, "criteres.drl.csv", csv.getBytes(StandardCharsets.UTF_8));
        assertThat(fingerprint(
                        folder,
                        "criteres.drl.csv",
                        ("\uFEFF" + csv.replace("\n", "\r\n")).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(same);
        assertThat(fingerprint(
                        folder, "criteres.drl.csv", csv.replace(";20;", ";21;").getBytes(StandardCharsets.UTF_8)))
                .isNotEqualTo(same);

        String sheet = fingerprint(folder, "criteres.drl.xlsx", Examples.spreadsheet("rhone"));
        parts.computeIfPresent(
                "xl/worksheets/sheet1.xml", (name, part) -> part.replace("width=\"42\"", "width=\"50\""));
        assertThat(fingerprint(folder, "criteres.drl.xlsx", XlsxFile.zip(parts)))
                .isEqualTo(sheet);
        parts.computeIfPresent("xl/worksheets/sheet1.xml", (name, part) -> part.replace("<v>20</v>", "<v>21</v>"));
        assertThat(fingerprint(folder, "criteres.drl.xlsx", XlsxFile.zip(parts)))
                .isNotEqualTo(sheet);
    }

    private static String fingerprint(Path folder, String file, byte[] rules) throws IOException {
        Path grid = Files.createTempDirectory(folder, "grille");
        Files.copy(Examples.folder("rhone", "csv").resolve("grid.yaml"), grid.resolve("grid.yaml"));
        Files.write(grid.resolve(file), rules);
        return CotationEngine.load().open(grid).info().fingerprint();
    }
}
