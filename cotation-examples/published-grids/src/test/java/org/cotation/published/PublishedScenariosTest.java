package org.cotation.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.cotation.engine.CotationEngine;
import org.cotation.engine.Grid;
import org.cotation.message.Language;
import org.cotation.rules.Engines;
import org.cotation.rules.check.CheckReport;
import org.cotation.rules.check.GridCheck;
import org.cotation.rules.kit.ProfileGenerator;
import org.cotation.rules.kit.Request;
import org.cotation.rules.publication.GridDocument;
import org.cotation.rules.scenario.GridScenarios;
import org.cotation.rules.scenario.ScenarioReport;
import org.cotation.rules.scenario.Scenarios;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every published grid is sound, says what is not published, and has scenarios for each rule and each bound. */
class PublishedScenariosTest {

    @TestFactory
    Stream<DynamicNode> each_scenario_passes() {
        return PublishedGrids.all().flatMap(GridScenarios::dynamicTests);
    }

    @ParameterizedTest
    @MethodSource("org.cotation.published.PublishedGrids#all")
    void every_rule_and_every_bound_is_exercised(Grid grid) {
        ScenarioReport report = Scenarios.of(grid).run();

        assertThat(report.rules()).isEmpty();
        assertThat(report.boundaries()).isEmpty();
    }

    /** Not Toulouse, whose threshold of the first quartile is not published: a session refuses what is unknown. */
    @ParameterizedTest
    @ValueSource(strings = {"bordeaux", "paris", "rhone", "wallonie"})
    void a_drools_session_gives_the_same_scores(String folder) {
        CotationEngine session = Engines.session();
        for (Grid grid : PublishedGrids.versions(folder).all()) {
            for (int seed = 0; seed < 200; seed++) {
                Request request = ProfileGenerator.known().request(seed);

                assertThat(session.score(request.profile(), grid, request.asOf()))
                        .isEqualTo(PublishedGrids.ENGINE.score(request.profile(), grid, request.asOf()));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("org.cotation.published.PublishedGrids#folders")
    void every_grid_is_sound(String folder) {
        CheckReport report = GridCheck.check(Path.of(folder));

        assertThat(report.sound()).as("%s", report.findings()).isTrue();
    }

    @Test
    void no_folder_is_left_aside() throws IOException {
        try (Stream<Path> files = Files.find(Path.of(""), 3, (file, what) -> file.endsWith("grid.yaml"))) {
            assertThat(files.filter(file -> !file.startsWith("target")).count())
                    .isEqualTo(PublishedGrids.all().count());
        }
    }

    @ParameterizedTest
    @MethodSource("org.cotation.published.PublishedGrids#all")
    void a_fragment_says_that_it_is_one(Grid grid) {
        assertThat(grid.info().id()).endsWith("-extrait");
        assertThat(grid.info().title() + grid.info().illustrative())
                .containsAnyOf("extrait", "Extrait", "aucune valeur");
    }

    @ParameterizedTest
    @ValueSource(strings = {"bordeaux", "paris", "rhone", "toulouse"})
    void what_is_supposed_is_said_beside_the_points(String folder) {
        for (Grid grid : PublishedGrids.versions(folder).all()) {
            String page = GridDocument.of(grid).toMarkdown(Language.FR);

            assertThat(page.split("## Critères et points", 2)[1].replace("\\", ""))
                    .contains(grid.info().illustrative());
        }
    }

    /** With the published values of Toulouse, waiting alone outweighs the DALO at 37 months: 57 against 50. */
    @Test
    void check_warns_toulouse_that_waiting_outweighs_the_dalo() {
        assertThat(GridCheck.check(Path.of("toulouse")).findings())
                .filteredOn(finding -> finding.diagnostic().code().equals("COT-809"))
                .singleElement()
                .satisfies(finding ->
                        assertThat(finding.diagnostic().message().fr()).contains("37 mois", "57 points", "(50)"));
    }

    /** The tests of the engine read the fragment of the Rhône too: theirs is the same, to the byte. */
    @Test
    void the_fragment_of_the_rhone_is_the_one_the_engine_is_tested_with() {
        Grid other = PublishedGrids.ENGINE.open(
                "published/rhone", PublishedScenariosTest.class.getClassLoader(), PublishedGrids.ENGINE.builtInGrids());

        assertThat(PublishedGrids.versions("rhone").all().get(0).info()).isEqualTo(other.info());
    }
}
