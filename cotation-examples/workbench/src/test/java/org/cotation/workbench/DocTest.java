package org.cotation.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Publishes grids, and what changed between two. */
class DocTest {

    private final Path folder;

    DocTest(@TempDir Path folder) {
        this.folder = folder;
    }

    /** A grid of one criterion, worth these points. */
    private String grid(String name, int points) throws IOException {
        Path grid = Files.createDirectory(folder.resolve(name));
        Files.writeString(
                grid.resolve("grid.yaml"),
                "id: petite\ntitle: Petite grille\nvalidity: { from: 2020-01-01 }\nfamilies:\n  - { code: f, label: Famille, cumulation: sum }\n");
        Files.writeString(
                grid.resolve("regles.drl"),
                "rule \"Logement indigne\"\n  @criterion( C ) @family( f ) @points( " + points
                        + " )\nwhen\n  Housing( unfit )\nthen\nend\n");
        return grid.toString();
    }

    @Test
    void prints_markdown_by_default() {
        Ran ran = Ran.cotation("doc", "cahc-2022");

        assertThat(ran.status()).isZero();
        assertThat(ran.err()).isEmpty();
        assertThat(ran.out()).startsWith("# Grille de cotation : ").contains("## Critères et points", "illustration");
        assertThat(Ran.cotation("doc", "cahc-2022", "--format", "text").out()).isEqualTo(ran.out());
        assertThat(Ran.cotation("doc", "cahc-2022", "--format", "markdown").out())
                .isEqualTo(ran.out());
        assertThat(Ran.cotation("doc", "cahc-2022", "--lang", "en").out()).contains("## Criteria and points");
    }

    @Test
    void writes_html_to_a_file() throws IOException {
        Path file = folder.resolve("grille.html");
        Ran ran = Ran.cotation("doc", "cahc-2022", "--format=html", "--output", file.toString());

        assertThat(ran.status()).isZero();
        assertThat(ran.out()).isEmpty();
        assertThat(Files.readString(file))
                .startsWith("<!DOCTYPE html>\n<html lang=\"fr\">")
                .endsWith("</html>\n");
    }

    @Test
    void gives_the_structure_as_json() {
        JsonNode document = JsonMapper.shared()
                .readTree(Ran.cotation("doc", "cahc-2022", "--format", "json").out());

        assertThat(document.get("grid").get("id").asString()).isEqualTo("cahc-2022");
        assertThat(document.get("publics")).hasSize(27);
        JsonNode years = document.get("families").get(4).get("criteria").get(0);
        assertThat(years.get("cap").asInt()).isEqualTo(10);
        assertThat(years.get("unit").get("fr").asString()).startsWith("par an");
    }

    @Test
    void says_what_changed() throws IOException {
        String older = grid("avant", 5);
        String newer = grid("apres", 7);

        Ran ran = Ran.cotation("doc", "--diff", older, newer);
        assertThat(ran.status()).isZero();
        assertThat(ran.out().replace('\u00A0', ' '))
                .contains("Logement indigne — modifié", "avant : 5 points", "après : 7 points");
        assertThat(Ran.cotation("doc", "--diff", older, older, "--lang=en").out())
                .contains("Nothing changes");
        JsonNode changes = JsonMapper.shared()
                .readTree(Ran.cotation("doc", "--diff", older, newer, "--format=json")
                        .out());
        assertThat(changes.get("changes").get(0).get("kind").asString()).isEqualTo("changed");
    }

    @Test
    void refuses_in_one_line_for_each_fault() throws IOException {
        assertThat(Ran.cotation("doc").faults())
                .hasSize(1)
                .first()
                .asString()
                .startsWith("cotation: donnez une grille");
        assertThat(Ran.cotation("doc", "--diff", "cahc-2022").faults())
                .hasSize(1)
                .first()
                .asString()
                .startsWith("cotation: --diff attend deux grilles");
        Ran unknown = Ran.cotation("doc", "--diff", "cahc-2023", "priorite-nationale", "--lang=en");
        assertThat(unknown.status()).isEqualTo(2);
        assertThat(unknown.out()).isEmpty();
        assertThat(unknown.faults()).hasSize(2).allSatisfy(line -> assertThat(line)
                .startsWith("cotation: GRID: no built-in grid"));
        assertThat(Ran.cotation("doc", "cahc-2022", "--output", folder.toString())
                        .faults())
                .hasSize(1)
                .first()
                .asString()
                .startsWith("cotation: --output : le fichier");
        assertThat(Ran.cotation("doc", "cahc-2022", "--format", "pdf").faults())
                .hasSize(1)
                .first()
                .asString()
                .contains("Attendu : markdown, html, json, text.");
    }

    @Test
    void names_the_lines_of_a_grid_that_is_not_sound() throws IOException {
        String broken = grid("fautive", 5);
        Files.writeString(Path.of(broken, "regles.drl"), "rule \"x\" when Housing( unfti ) then end");

        Ran ran = Ran.cotation("doc", broken);
        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.faults()).isNotEmpty().first().asString().contains("regles.drl:1:");
    }

    @Test
    void leaves_markdown_and_html_to_documents() {
        assertThat(Ran.cotation("grids", "--format", "html").faults())
                .containsExactly("cotation: --format : valeur refusée (html). Attendu : text, json.");
        assertThat(Ran.cotation("score", "--grid", "cahc-2022", "--format", "markdown", "a.json")
                        .status())
                .isEqualTo(2);
    }
}
