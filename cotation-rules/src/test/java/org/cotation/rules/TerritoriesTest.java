package org.cotation.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.cotation.engine.Audience;
import org.cotation.engine.Grid;
import org.cotation.engine.GridCatalogue;
import org.cotation.engine.GridInfo;
import org.cotation.engine.TerritoryScore;
import org.cotation.engine.TerritoryScores;
import org.cotation.json.ProfileJson;
import org.cotation.message.Language;
import org.cotation.rules.publication.GridDocument;
import org.cotation.score.Totals;
import org.cotation.text.ScoreText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One score for each territory that a request names, under the grid in force for its commune, date and audience. */
class TerritoriesTest {

    @TempDir
    Path folder;

    private Grid grid(String id, String audience, String validity, String communes, int points) throws IOException {
        return TestGrids.write(
                Files.createDirectory(folder.resolve(id)),
                Map.of(
                        "grid.yaml",
                        """
                        id: %s
                        title: Essai
                        audience: %s
                        validity: %s
                        territory: { name: Essai, communes: [%s] }
                        families:
                          - { code: f, label: Famille, cumulation: sum }
                        """.formatted(id, audience, validity, communes),
                        "r.drl",
                        TestGrids.criterion("C", points, "Application()")));
    }

    private static TerritoryScores score(GridCatalogue catalogue, String profile, String date) {
        return TestGrids.ENGINE.scoreAll(ProfileJson.read(profile), catalogue, LocalDate.parse(date));
    }

    private static List<Long> totals(TerritoryScores scores) {
        return scores.scores().stream()
                .map(TerritoryScore::score)
                .map(score -> score.totals().map(Totals::total).orElseThrow())
                .toList();
    }

    @Test
    void aRequestForSeveralPlacesHasAScoreInEachTerritory() throws IOException {
        GridCatalogue catalogue = GridCatalogue.of(List.of(
                grid("nord", "all", "{ from: 2020-01-01 }", "\"59350\", \"59009\"", 1),
                grid("sud", "all", "{ from: 2020-01-01 }", "\"13055\"", 2)));

        TerritoryScores scores = score(
                catalogue,
                "{\"sought\": {\"communes\": [\"13055\", \"59350\", \"75056\", \"59009\"]}, \"currentHousing\": {\"status\": \"LP\"}}",
                "2026-01-01");

        assertThat(totals(scores)).containsExactly(2L, 1L);
        assertThat(scores.scores().get(1).communes()).containsExactly("59350", "59009");
        assertThat(scores.communesWithoutGrid()).containsExactly("75056");
        assertThat(scores.missing()).isEmpty();
    }

    @Test
    void theGridInForceOnTheDayIsTaken() throws IOException {
        GridCatalogue catalogue = GridCatalogue.of(List.of(
                grid("ancienne", "all", "{ from: 2020-01-01, to: 2024-03-31 }", "\"59350\"", 1),
                grid("nouvelle", "all", "{ from: 2024-04-01 }", "\"59350\"", 2)));
        String profile = "{\"sought\": {\"communes\": [\"59350\"]}}";

        assertThat(totals(score(catalogue, profile, "2024-03-31"))).containsExactly(1L);
        assertThat(totals(score(catalogue, profile, "2024-04-01"))).containsExactly(2L);
        assertThat(score(catalogue, profile, "2019-12-31").communesWithoutGrid())
                .containsExactly("59350");
    }

    @Test
    void transfersHaveTheirOwnGridAndAnUnknownStatusGetsBoth() throws IOException {
        GridCatalogue catalogue = GridCatalogue.of(List.of(
                grid("premiere", "first-request", "{ from: 2020-01-01 }", "\"59350\"", 1),
                grid("mutation", "transfer", "{ from: 2020-01-01 }", "\"59350\"", 2)));

        assertThat(totals(score(
                        catalogue,
                        "{\"sought\": {\"communes\": [\"59350\"]}, \"currentHousing\": {\"status\": \"HLM\"}}",
                        "2026-01-01")))
                .containsExactly(2L);
        assertThat(totals(score(
                        catalogue,
                        "{\"sought\": {\"communes\": [\"59350\"]}, \"currentHousing\": {\"status\": \"LP\"}}",
                        "2026-01-01")))
                .containsExactly(1L);
        TerritoryScores open = score(catalogue, "{\"sought\": {\"communes\": [\"59350\"]}}", "2026-01-01");
        assertThat(totals(open)).containsExactly(1L, 2L);
        assertThat(open.missing()).containsExactly("currentHousing.status");
    }

    @Test
    void unknownPlacesAreNamedAsMissing() throws IOException {
        GridCatalogue catalogue =
                GridCatalogue.of(List.of(grid("nord", "all", "{ from: 2020-01-01 }", "\"59350\"", 1)));

        assertThat(score(catalogue, "{\"sought\": {\"communes\": null}}", "2026-01-01")
                        .missing())
                .containsExactly("sought.communes");
        assertThat(score(catalogue, "{\"sought\": {\"communes\": [\"59350\", null]}}", "2026-01-01")
                        .missing())
                .containsExactly("sought.communes[1]");
    }

    @Test
    void twoGridsForTheSameRequestsAreRefused() throws IOException {
        Grid one = grid("une", "all", "{ from: 2020-01-01 }", "\"59350\"", 1);
        Grid two = grid("deux", "transfer", "{ from: 2023-01-01 }", "\"59350\"", 2);

        assertThatThrownBy(() -> GridCatalogue.of(List.of(one, two)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("une")
                .hasMessageContaining("deux")
                .hasMessageContaining("59350");
    }

    @Test
    void theCahcGridScoresItsFourteenCommunes() {
        GridCatalogue builtIn = TestGrids.ENGINE.builtInGrids();
        GridInfo cahc = builtIn.find("cahc-2022").orElseThrow().info();

        assertThat(cahc.territory().communes()).hasSize(14).doesNotHaveDuplicates();
        assertThat(cahc.illustrative()).isNotBlank();
        assertThat(builtIn.inForce("62427", LocalDate.of(2028, 3, 30), Audience.TRANSFER))
                .isPresent();
        assertThat(builtIn.inForce("62427", LocalDate.of(2028, 3, 31), Audience.TRANSFER))
                .isEmpty();
    }

    @Test
    void aGridMayNameItsCommunes() throws IOException {
        Grid one = grid("une", "all", "{ from: 2020-01-01 }", "{ code: \"59350\", name: Lille }, \"62427\"", 1);
        Grid two = grid("deux", "all", "{ from: 2020-01-01 }", "\"59350\"", 2);
        TerritoryScores scores =
                score(GridCatalogue.of(List.of(one)), "{\"sought\": {\"communes\": [\"59350\"]}}", "2026-06-15");

        assertThat(one.info().territory().communes()).containsExactly("59350", "62427");
        assertThat(one.info().territory().commune("62427")).isEqualTo("62427");
        assertThat(GridDocument.of(one).toMarkdown(Language.FR)).contains("Lille (59350), 62427");
        assertThat(ScoreText.render(scores, Language.FR)).contains("(commune demandée : Lille)");
        assertThatThrownBy(() -> GridCatalogue.of(List.of(two, one))).hasMessageContaining("Lille (59350)");
    }

    @Test
    void theCahcGridNamesItsCommunes() {
        GridInfo cahc =
                TestGrids.ENGINE.builtInGrids().find("cahc-2022").orElseThrow().info();

        assertThat(cahc.territory().communeNames())
                .hasSize(14)
                .containsEntry("62321", "Évin-Malmaison")
                .containsEntry("62907", "Libercourt");
    }
}
