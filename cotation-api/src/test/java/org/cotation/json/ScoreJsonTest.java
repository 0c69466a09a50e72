package org.cotation.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.cotation.engine.Audience;
import org.cotation.engine.Territory;
import org.cotation.engine.TerritoryScore;
import org.cotation.engine.TerritoryScores;
import org.cotation.score.Figure;
import org.cotation.score.PriorityScore;
import org.cotation.score.Samples;
import org.cotation.score.Totals;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ScoreJsonTest {

    private static JsonNode tree(PriorityScore score) {
        return JsonMapper.shared().readTree(ScoreJson.write(score));
    }

    private static List<String> keys(JsonNode node) {
        return List.copyOf(node.propertyNames());
    }

    @Test
    void the_keys_that_others_read_are_there() {
        JsonNode score = tree(Samples.everything());

        assertThat(keys(score))
                .containsSubsequence(
                        "asOf",
                        "grid",
                        "outcome",
                        "outside",
                        "total",
                        "confirmedTotal",
                        "possibleTotal",
                        "lowestPossibleTotal",
                        "publics",
                        "families",
                        "criteria",
                        "orientations");
        assertThat(keys(score.get("grid"))).contains("id", "title", "fingerprint", "illustrative", "interpretations");
        assertThat(keys(score.get("publics").get(0)))
                .contains("code", "label", "kind", "status", "verification", "legalBasis", "evidence", "missing");
        assertThat(keys(score.get("families").get(0))).contains("code", "label", "cumulation", "cap", "points");
        assertThat(keys(score.get("criteria").get(0)))
                .contains(
                        "code",
                        "label",
                        "family",
                        "status",
                        "points",
                        "units",
                        "legalBasis",
                        "proof",
                        "evidence",
                        "missing",
                        "blockedBy");
        assertThat(keys(score.get("orientations").get(0))).contains("code", "label", "place", "legalBasis", "evidence");
        assertThat(keys(tree(Samples.outside()).get("outside").get(0)))
                .contains("code", "label", "status", "legalBasis", "evidence", "missing");
    }

    @Test
    void a_scored_request_has_its_totals_and_its_grid() {
        JsonNode score = tree(Samples.everything());

        assertThat(score.get("asOf").asString()).isEqualTo("2026-06-15");
        assertThat(score.get("outcome").asString()).isEqualTo("SCORED");
        assertThat(score.get("total").asLong()).isEqualTo(55);
        assertThat(score.get("confirmedTotal").asLong()).isEqualTo(20);
        assertThat(score.get("possibleTotal").asLong()).isEqualTo(75);
        assertThat(score.at("/grid/illustrative").isNull()).isTrue();
        assertThat(score.at("/grid/inForce").asBoolean()).isTrue();
        assertThat(score.at("/grid/validity/from").asString()).isEqualTo("2026-01-01");
        assertThat(score.at("/grid/validity/to").isNull()).isTrue();
        assertThat(score.at("/grid/interpretations/youth-upper-bound").asString())
                .isEqualTo("under-30");
        assertThat(score.at("/grid/interpretations/other-point").asString()).isEqualTo("usual");
    }

    @Test
    void a_request_outside_the_scoring_has_no_totals() {
        JsonNode score = tree(Samples.outside());

        assertThat(score.get("outcome").asString()).isEqualTo("OUTSIDE_SCORING");
        for (String key : List.of("total", "confirmedTotal", "possibleTotal", "lowestPossibleTotal")) {
            assertThat(score.get(key).isNull()).as(key).isTrue();
        }
        assertThat(score.get("families").isEmpty()).isTrue();
        assertThat(score.get("criteria").isEmpty()).isTrue();
        assertThat(score.get("publics").isEmpty()).isFalse();
        assertThat(score.at("/outside/0/status").asString()).isEqualTo("RECOGNISED");
    }

    @Test
    void what_has_no_bound_or_no_text_is_null() {
        JsonNode score = tree(Samples.totals(new Totals(1, 1, Figure.none(), Figure.none(), true, false)));
        JsonNode everything = tree(Samples.everything());

        assertThat(score.get("possibleTotal").isNull()).isTrue();
        assertThat(score.get("lowestPossibleTotal").isNull()).isTrue();
        assertThat(everything.at("/criteria/0/legalBasis").isNull()).isTrue();
        assertThat(everything.at("/publics/1/proof").isNull()).isTrue();
        assertThat(everything.at("/publics/2/verification").isNull()).isTrue();
        assertThat(everything.at("/publics/0/verification").asString()).isEqualTo("DECLARED");
        assertThat(everything.at("/families/0/cap").isNull()).isTrue();
        assertThat(everything.at("/families/1/cap").asLong()).isEqualTo(40);
    }

    @Test
    void values_keep_their_type() {
        JsonNode score = tree(Samples.everything());
        JsonNode list = score.at("/criteria/7/evidence");

        assertThat(score.at("/publics/0/evidence/0/value").asString()).isEqualTo("1999-03-02");
        assertThat(score.at("/publics/0/evidence/1/value").asString()).isEqualTo("CPE");
        assertThat(score.at("/publics/0/evidence/1/label").asString()).isEqualTo("Chez vos parents ou vos enfants");
        assertThat(score.at("/publics/3/evidence/0/value").isNull()).isTrue();
        assertThat(score.at("/publics/4/evidence/0/value").asBoolean()).isTrue();
        assertThat(score.at("/publics/4/evidence/0/status").asString()).isEqualTo("REFUTED");
        assertThat(list.at("/0/value/0").asString()).isEqualTo("1");
        assertThat(list.at("/0/label/0").asString()).isEqualTo("Sans logement");
        assertThat(list.at("/4/value").asString()).isEqualTo("C_8");
        assertThat(ScoreJson.write(Samples.everything())).contains("\"value\":1234.50,");
    }

    @Test
    void a_reason_stands_in_both_languages_with_its_facts() {
        JsonNode reason = tree(Samples.everything()).at("/criteria/5/blockedBy/0");

        assertThat(keys(reason)).containsExactly("condition", "condition_en", "actual", "actual_en", "paths");
        assertThat(reason.get("actual").asString()).isEqualTo("âge : 27 ans");
        assertThat(reason.at("/paths/0").asString()).isEqualTo("applicant.birthDate");
    }

    @Test
    void kinds_and_cumulations_are_written_as_a_grid_writes_them() {
        JsonNode score = tree(Samples.everything());

        assertThat(score.at("/publics/0/kind").asString()).isEqualTo("priority");
        assertThat(score.at("/families/0/cumulation").asString()).isEqualTo("highest");
    }

    @Test
    void one_line_and_indented_say_the_same() {
        String line = ScoreJson.write(Samples.everything());
        String indented = ScoreJson.writeIndented(Samples.everything());

        assertThat(line).doesNotContain("\n");
        assertThat(indented).endsWith("}\n").contains("\n  \"asOf\": \"2026-06-15\",\n");
        assertThat(JsonMapper.shared().readTree(indented))
                .isEqualTo(JsonMapper.shared().readTree(line));
    }

    @Test
    void the_machine_changes_nothing() {
        String expected = ScoreJson.write(Samples.everything());
        Locale locale = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(ScoreJson.write(Samples.everything())).isEqualTo(expected);
        } finally {
            Locale.setDefault(locale);
        }
    }

    @Test
    void each_territory_has_its_score() {
        TerritoryScores scores = new TerritoryScores(
                List.of(new TerritoryScore(
                        new Territory("Hénin-Carvin", "", List.of("62427")),
                        Audience.FIRST_REQUEST,
                        List.of("62427"),
                        Samples.everything())),
                List.of("59350"),
                List.of("currentHousing.status"));

        JsonNode tree = JsonMapper.shared().readTree(ScoreJson.write(scores));

        assertThat(tree.at("/scores/0/territory/name").asString()).isEqualTo("Hénin-Carvin");
        assertThat(tree.at("/scores/0/territory/siren").isNull()).isTrue();
        assertThat(tree.at("/scores/0/audience").asString()).isEqualTo("first-request");
        assertThat(tree.at("/scores/0/score")).isEqualTo(tree(Samples.everything()));
        assertThat(tree.at("/communesWithoutGrid/0").asString()).isEqualTo("59350");
        assertThat(tree.at("/missing/0").asString()).isEqualTo("currentHousing.status");
        assertThat(JsonMapper.shared().readTree(ScoreJson.writeIndented(scores)))
                .isEqualTo(tree);
    }
}
