package org.cotation.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.cotation.engine.Grid;
import org.cotation.engine.GridCatalogue;
import org.cotation.engine.GridException;
import org.cotation.engine.GridVersions;
import org.cotation.engine.NotInForceException;
import org.cotation.engine.Validity;
import org.cotation.json.ProfileJson;
import org.cotation.message.Diagnostic;
import org.cotation.message.Language;
import org.cotation.rules.check.CheckReport;
import org.cotation.rules.check.Finding;
import org.cotation.rules.check.GridCheck;
import org.cotation.rules.check.Severity;
import org.cotation.rules.publication.GridDiff;
import org.cotation.rules.publication.GridDocument;
import org.cotation.score.Totals;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Versions of one grid side by side: the date of the evaluation picks the one in force. */
class GridVersionsTest {

    private static final String BEFORE = "{ adopted: 2018-02-01, from: 2019-01-01, to: 2024-03-31 }";
    private static final String AFTER = "{ from: 2024-04-01 }";

    @TempDir
    Path folder;

    private Path grid;

    @BeforeEach
    void twoVersions() throws IOException {
        grid = Files.createDirectory(folder.resolve("grille"));
        version("ancienne", "ville", BEFORE, 5);
        version("nouvelle", "ville", AFTER, 7);
        Files.writeString(grid.resolve("LISEZMOI.txt"), "Deux versions.");
        Files.createDirectory(grid.resolve("annexes"));
    }

    private void version(String name, String id, String validity, int points) throws IOException {
        Path version = Files.createDirectories(grid.resolve(name));
        Files.writeString(version.resolve("grid.yaml"), """
                id: %s
                title: Grille %s
                validity: %s
                families:
                  - { code: f, label: Famille, cumulation: sum }
                """.formatted(id, name, validity));
        Files.writeString(version.resolve("r.drl"), TestGrids.criterion("UNFIT", points, "Housing( unfit )"));
    }

    private static long total(Grid grid, LocalDate day) {
        return TestGrids.ENGINE
                .score(ProfileJson.read("{\"currentHousing\": {\"unfit\": true}}"), grid, day)
                .totals()
                .map(Totals::total)
                .orElseThrow();
    }

    private long total(Path place, String date) {
        LocalDate day = LocalDate.parse(date);
        return total(TestGrids.ENGINE.open(place, day), day);
    }

    private Path zip(String prefix) throws IOException {
        Path zip = folder.resolve("grille.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            for (String name : List.of("ancienne", "nouvelle")) {
                for (String file : List.of("/grid.yaml", "/r.drl")) {
                    out.putNextEntry(new ZipEntry(prefix + name + file));
                    Files.copy(grid.resolve(name + file), out);
                }
            }
        }
        return zip;
    }

    @ParameterizedTest
    @CsvSource({"2019-01-01, 5", "2024-03-31, 5", "2024-04-01, 7", "2050-01-01, 7"})
    void theVersionInForceOnTheDayIsTaken(String day, long points) throws IOException {
        assertThat(total(grid, day)).isEqualTo(points);
        assertThat(total(zip(""), day)).isEqualTo(points);
        assertThat(total(zip("grille/"), day)).isEqualTo(points);
    }

    @Test
    void aDayOfNoVersionNamesThemAndTheirDays() {
        NotInForceException none =
                assertThrows(NotInForceException.class, () -> TestGrids.ENGINE.open(grid, LocalDate.of(2018, 12, 31)));

        assertThat(none.wording().fr())
                .isEqualTo("La grille (ville) n'a pas de version en vigueur le 31 décembre 2018.\n"
                        + "Ses versions sont : « Grille ancienne », du 1er janvier 2019 au 31 mars 2024 ;"
                        + " « Grille nouvelle », depuis le 1er avril 2024.");
        assertThat(none).hasMessage(none.wording().en()).hasMessageContaining("1 January 2019 to 31 March 2024");
    }

    @Test
    void aGridThatStandsAloneIsTakenWhateverTheDay() {
        assertThat(total(grid.resolve("ancienne"), "2030-01-01")).isEqualTo(5);
        assertThat(TestGrids.ENGINE.openVersions(grid.resolve("ancienne")).all())
                .hasSize(1);
    }

    @Test
    void severalVersionsAreNotOpenedWithoutADate() {
        GridException refused = assertThrows(GridException.class, () -> TestGrids.ENGINE.open(grid));

        assertThat(refused.diagnostics())
                .singleElement()
                .extracting(found -> found.in(Language.FR))
                .asString()
                .contains("plusieurs versions (ancienne, nouvelle)", "une date");
    }

    private List<String> refusal() {
        GridException refused = assertThrows(GridException.class, () -> TestGrids.ENGINE.openVersions(grid));
        return refused.diagnostics().stream()
                .map(found -> found.in(Language.FR))
                .toList();
    }

    @Test
    void twoVersionsInForceOnTheSameDayAreRefusedWithTheirDays() throws IOException {
        version("nouvelle", "ville", "{ from: 2024-03-31 }", 7);

        assertThat(refusal())
                .containsExactly(
                        "nouvelle/grid.yaml:3:1: COT-522 cette version (depuis le 31 mars 2024) et celle du dossier"
                                + " ancienne (du 1er janvier 2019 au 31 mars 2024) sont en vigueur les mêmes jours."
                                + " Terminez l'une avant que l'autre commence.");
    }

    @Test
    void allThatIsWrongInTheVersionsIsSaidAtOnce() throws IOException {
        version("autre", "village", AFTER, 7);
        version("future", "ville", "{ from: 2030-01-01 }", 7);
        Files.writeString(grid.resolve("ancienne/r.drl"), TestGrids.criterion("UNFIT", 5, "Housing( unfitt )"));

        assertThat(refusal())
                .satisfiesExactly(
                        fault -> assertThat(fault).startsWith("ancienne/r.drl:4:12: COT-202"),
                        fault -> assertThat(fault)
                                .startsWith("autre/grid.yaml:1:1: COT-521")
                                .contains("`village`"),
                        fault -> assertThat(fault)
                                .startsWith("future/grid.yaml:3:1: COT-522")
                                .contains("nouvelle"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"village", "{ from: 2024-03-01 }"})
    void checkFindsWhatDoesNotFitBetweenVersions(String changed) throws IOException {
        boolean id = !changed.startsWith("{");
        version("nouvelle", id ? changed : "ville", id ? AFTER : changed, 7);
        CheckReport report = GridCheck.check(grid);

        assertThat(report.readable()).isTrue();
        assertThat(report.sound()).isFalse();
        assertThat(report.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.diagnostic().file()).isEqualTo("nouvelle/grid.yaml");
            assertThat(finding.excerpt()).contains(changed);
        });
    }

    @Test
    void checkWarnsOfDaysWithoutVersion() throws IOException {
        assertThat(GridCheck.check(grid).findings()).isEmpty();
        version("nouvelle", "ville", "{ from: 2024-04-03 }", 7);

        assertThat(GridCheck.check(grid).findings()).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.WARNING);
            assertThat(finding.diagnostic().message().fr())
                    .startsWith("aucune version n'est en vigueur du 1er avril 2024 au 2 avril 2024");
        });
    }

    @Test
    void checkLooksAtEachVersion() throws IOException {
        for (String name : List.of("ancienne", "nouvelle")) {
            Files.writeString(grid.resolve(name + "/r.drl"), TestGrids.criterion("C", 5, "Housing( status == \"X\" )"));
        }

        assertThat(GridCheck.check(grid).findings())
                .allSatisfy(finding -> assertThat(finding.rule()).isEqualTo("Critère C"))
                .extracting(Finding::diagnostic)
                .extracting(Diagnostic::file)
                .containsExactly("ancienne/r.drl", "nouvelle/r.drl");
    }

    @Test
    void aCatalogueHoldsSeveralVersionsOfAGrid() throws IOException {
        GridVersions versions = TestGrids.ENGINE.openVersions(grid);
        GridCatalogue catalogue = GridCatalogue.of(versions.all());

        assertThat(catalogue.find("ville", LocalDate.of(2020, 1, 1)).map(found -> found.info()
                        .title()))
                .contains("Grille ancienne");
        assertThat(catalogue.find("ville", LocalDate.of(2018, 1, 1))).isEmpty();
        assertThat(catalogue.find("ville").map(found -> found.info().title())).contains("Grille nouvelle");
        assertThat(catalogue.versions("ville").map(GridVersions::all)).contains(versions.all());
        assertThat(catalogue.versions("village")).isEqualTo(Optional.empty());

        version("nouvelle", "ville", "{ from: 2025-01-01 }", 9);
        Grid corrected = TestGrids.ENGINE.open(grid.resolve("nouvelle"));
        assertThat(catalogue.with(corrected).grids())
                .containsExactly(versions.all().get(0), corrected);
    }

    @Test
    void aCatalogueRefusesVersionsInForceOnTheSameDay() throws IOException {
        Grid one = TestGrids.ENGINE.open(grid.resolve("ancienne"));
        version("nouvelle", "ville", "{ from: 2024-03-31 }", 7);
        Grid two = TestGrids.ENGINE.open(grid.resolve("nouvelle"));

        assertThatThrownBy(() -> GridCatalogue.of(List.of(two, one)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("(ville)")
                .hasMessageContaining("(1 January 2019 to 31 March 2024) and (since 31 March 2024)");
    }

    /** A public that another version of the used grid defines otherwise is that of the day when the using grid begins. */
    @Test
    void aGridUsesTheVersionInForceWhenItBegins() throws IOException {
        GridCatalogue catalogue =
                GridCatalogue.of(TestGrids.ENGINE.openVersions(grid).all());
        Path using = Files.createDirectory(folder.resolve("autre"));
        Files.writeString(
                using.resolve("grid.yaml"),
                "id: autre\ntitle: Autre\nvalidity: { from: 2020-01-01, to: 2020-12-31 }\nuses: [ville]\n");

        assertThat(GridDocument.of(TestGrids.ENGINE.open(using, catalogue)).uses())
                .containsExactly("Grille ancienne");
    }

    @Test
    void theDayOfTheAdoptionIsKeptAndShown() {
        List<Grid> versions = TestGrids.ENGINE.openVersions(grid).all();
        Validity validity = versions.get(0).info().validity();

        assertThat(validity.adopted()).isEqualTo(LocalDate.of(2018, 2, 1));
        assertThat(versions.get(1).info().validity().adoptionTold()).isFalse();
        assertThat(GridDocument.of(versions.get(0)).toMarkdown(Language.FR)).contains("1er février 2018");
        assertThat(GridDocument.of(versions.get(1)).toMarkdown(Language.FR)).doesNotContain("Adoption");
        assertThat(GridDiff.between(versions.get(0), versions.get(1)).toMarkdown(Language.FR))
                .contains(
                        "avant : 1er février 2018",
                        "avant : du 1er janvier 2019 au 31 mars 2024",
                        "après : depuis le 1er avril 2024");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"{ to: 2024-03-31 } | jusqu'au 31 mars 2024", "{} | sans limite de date"})
    void daysThatAreNotToldAreNotInvented(String validity, String words) throws IOException {
        version("ancienne", "ville", validity, 5);
        Grid open = TestGrids.ENGINE.open(grid.resolve("ancienne"));

        assertThat(open.info().validity().inWords().fr()).isEqualTo(words);
        assertThat(GridDocument.of(open).toMarkdown(Language.FR)).contains(words);
    }
}
