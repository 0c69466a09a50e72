package org.cotation.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A folder that holds the versions of a grid, given where a grid is expected. */
class VersionsTest {

    @TempDir
    Path folder;

    @BeforeEach
    void versions() throws IOException {
        version("avant", "{ adopted: 2018-05-04, from: 2019-01-01, to: 2024-03-31 }", 5);
        version("apres", "{ from: 2024-04-01 }", 7);
    }

    private void version(String name, String validity, int points) throws IOException {
        Path version = folder.resolve("ville/" + name);
        Files.createDirectories(version.resolve("scenarios"));
        Files.writeString(
                version.resolve("grid.yaml"),
                "id: ville\ntitle: Ville " + name + "\nvalidity: " + validity
                        + "\nfamilies:\n  - { code: f, label: F, cumulation: sum }\n");
        Files.writeString(
                version.resolve("regles.drl"),
                "rule \"Logement indigne\"\n@criterion( C ) @family( f ) @points( " + points
                        + " )\nwhen\nHousing( unfit )\nthen\nend\n");
        Files.writeString(
                version.resolve("scenarios/s.yaml"),
                "title: Indigne\nasOf: 2024-04-01\nprofile: { currentHousing: { unfit: true } }\nexpect: { total: 5 }\n");
    }

    private String ville() {
        return folder.resolve("ville").toString();
    }

    private Ran score(String day, String... more) {
        String[] line = {"score", "--grid", ville(), "--as-of", day, "-", "--format", "json"};
        String[] all = Arrays.copyOf(line, line.length + more.length);
        System.arraycopy(more, 0, all, line.length, more.length);
        return Ran.reading("{\"currentHousing\": {\"unfit\": true}}", all);
    }

    @Test
    void score_takes_the_version_in_force_on_the_day() {
        JsonNode before = JsonMapper.shared().readTree(score("2024-03-31").out());
        JsonNode after = JsonMapper.shared().readTree(score("2024-04-01").out());

        assertThat(before.get("total").asInt()).isEqualTo(5);
        assertThat(before.at("/grid/validity/to").asString()).isEqualTo("2024-03-31");
        assertThat(after.get("total").asInt()).isEqualTo(7);
        assertThat(after.at("/grid/validity/from").asString()).isEqualTo("2024-04-01");
        assertThat(after.at("/grid/inForce").asBoolean()).isTrue();
    }

    @Test
    void score_refuses_a_day_of_no_version_on_one_line() {
        Ran french = score("2018-12-31");

        assertThat(french.status()).isEqualTo(2);
        assertThat(french.out()).isEmpty();
        assertThat(french.faults())
                .singleElement()
                .asString()
                .startsWith("cotation: La grille (ville) n'a pas de version en vigueur le 31 décembre 2018.")
                .contains("« Ville avant », du 1er janvier 2019 au 31 mars 2024 ;");
        assertThat(score("2018-12-31", "--lang", "en").faults())
                .singleElement()
                .asString()
                .contains("“Ville apres”, since 1 April 2024");
    }

    @Test
    void score_refuses_versions_in_force_on_the_same_day() throws IOException {
        version("apres", "{ from: 2024-03-31 }", 7);

        assertThat(score("2020-01-01").status()).isEqualTo(2);
        assertThat(score("2020-01-01").faults())
                .singleElement()
                .asString()
                .startsWith("apres/grid.yaml:3:1: COT-522 cette version (depuis le 31 mars 2024)");
    }

    @Test
    void grids_lists_every_version() {
        Ran ran = Ran.cotation("grids", ville());

        assertThat(ran.status()).isZero();
        assertThat(ran.lines())
                .containsSubsequence(
                        "  Ville avant",
                        "  Adoption : 4 mai 2018",
                        "  Validité : du 1er janvier 2019 au 31 mars 2024",
                        "  Ville apres",
                        "  Validité : depuis le 1er avril 2024");
        assertThat(Ran.cotation("grids", ville(), "--format", "json").lines()).hasSize(2);
        assertThat(Ran.cotation("grids", "cahc-2022", "rien").status()).isEqualTo(2);
    }

    @Test
    void check_says_in_which_version_a_finding_is() throws IOException {
        assertThat(Ran.cotation("check", ville()).status()).isZero();
        version("apres", "{ from: 2020-01-01 }", 7);

        Ran ran = Ran.cotation("check", ville());
        assertThat(ran.status()).isEqualTo(1);
        assertThat(ran.lines().get(0)).startsWith("apres/grid.yaml:3:1: COT-522 ");
        assertThat(ran.lines().get(1)).isEqualTo("    validity: { from: 2020-01-01 }");
    }

    @Test
    void test_runs_the_scenarios_of_every_version() {
        Ran ran = Ran.cotation("test", ville());

        assertThat(ran.status()).isEqualTo(1);
        assertThat(ran.lines())
                .containsSubsequence(
                        "==> Ville avant (du 1er janvier 2019 au 31 mars 2024) <==",
                        "1 scénario, 1 réussi, 0 échoué",
                        "==> Ville apres (depuis le 1er avril 2024) <==",
                        "ÉCHEC apres/scenarios/s.yaml:1 Indigne");
        assertThat(Ran.cotation("test", ville(), "--format", "json").lines())
                .extracting(
                        line -> JsonMapper.shared().readTree(line).get("passed").asBoolean())
                .containsExactly(true, false);
    }

    @Test
    void test_says_in_which_version_a_scenario_cannot_be_read() throws IOException {
        Files.writeString(folder.resolve("ville/apres/scenarios/s.yaml"), "titre: Indigne\n");

        Ran ran = Ran.cotation("test", ville());
        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.lines()).contains("1 scénario, 1 réussi, 0 échoué");
        assertThat(ran.faults()).allMatch(line -> line.matches("apres/scenarios/s.yaml:1:1: COT-50\\d .*"));
    }

    @Test
    void doc_publishes_the_version_in_force() {
        assertThat(Ran.cotation("doc", ville()).out()).contains("Ville apres");
        assertThat(Ran.cotation("doc", ville(), "--as-of", "2024-03-31").out()).contains("Ville avant", "4 mai 2018");
        assertThat(Ran.cotation("doc", ville(), "--as-of", "2000-01-01").faults())
                .singleElement()
                .asString()
                .contains("n'a pas de version en vigueur le 1er janvier 2000");
        JsonNode document = JsonMapper.shared()
                .readTree(Ran.cotation("doc", ville(), "--as-of", "2024-03-31", "--format", "json")
                        .out());
        assertThat(document.at("/grid/validity/adopted").asString()).isEqualTo("2018-05-04");
    }
}
