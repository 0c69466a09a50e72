package org.cotation.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an author sees of a grid that is wrong, doubtful, sound, or none. */
class CheckTest {

    @TempDir
    Path folder;

    @BeforeEach
    void manifest() throws IOException {
        Files.writeString(
                folder.resolve("grid.yaml"),
                "id: essai\ntitle: Essai\nvalidity: { from: 2020-01-01 }\nfamilies:\n  - { code: f, label: F, cumulation: sum }\n");
    }

    private Ran check(String conditions, String... options) throws IOException {
        Files.writeString(
                folder.resolve("regles.drl"),
                "rule \"R\"\n@criterion( R ) @family( f ) @points( 1 ) @legalBasis( \"essai\" )\nwhen\n" + conditions
                        + "\nthen\nend\n");
        String[] line = new String[options.length + 2];
        line[0] = "check";
        line[1] = folder.toString();
        System.arraycopy(options, 0, line, 2, options.length);
        return Ran.cotation(line);
    }

    @Test
    void a_sound_grid_is_done() throws IOException {
        Ran ran = check("Housing( unfit )");

        assertThat(ran.status()).isZero();
        assertThat(ran.out()).isEqualTo("La grille est bien formée : rien à signaler.\n");
        assertThat(ran.err()).isEmpty();
    }

    @Test
    void every_finding_starts_with_its_place_and_code() throws IOException {
        Ran ran = check("Housing( unfitt, status == \"HML\" )");

        assertThat(ran.status()).isEqualTo(1);
        assertThat(ran.lines())
                .anyMatch(line -> line.startsWith("regles.drl:4:10: COT-202 ") && line.contains("`unfit`"))
                .anyMatch(line -> line.startsWith("regles.drl:4:28: COT-205 ") && line.contains("`HLM`"))
                .last()
                .isEqualTo("2 erreurs, 0 avertissement.");
        assertThat(ran.err()).isEmpty();
    }

    @Test
    void a_doubtful_grid_is_done_with_a_warning() throws IOException {
        Ran ran = check("Application()", "--lang", "en");

        assertThat(ran.status()).isZero();
        assertThat(ran.lines().get(0)).startsWith("regles.drl:1:1: COT-802 this rule holds for every request");
        assertThat(ran.out()).endsWith("0 errors, 1 warning.\n");
    }

    @Test
    void findings_come_as_json_and_as_sarif() throws IOException {
        assertThat(check("Housing( unfitt )", "--format", "json").out())
                .startsWith("{\"grid\":")
                .contains("\"line\":4");
        assertThat(check("Housing( unfitt )", "--sarif").out()).contains("\"version\":\"2.1.0\"");
    }

    @Test
    void a_file_that_is_not_utf_8_is_a_finding_beside_the_others() throws IOException {
        Files.write(folder.resolve("autres.drl"), "// à revoir\n".getBytes(StandardCharsets.ISO_8859_1));
        Ran ran = check("Housing( unfitt )");

        assertThat(ran.status()).isEqualTo(1);
        assertThat(ran.lines())
                .anyMatch(line -> line.startsWith("autres.drl:1:4: COT-703 "))
                .anyMatch(line -> line.startsWith("regles.drl:4:10: COT-202 "));
        assertThat(ran.err()).isEmpty();
    }

    @Test
    void explains_a_code_with_its_example() {
        Ran ran = Ran.cotation("check", "--explain", "COT-202");

        assertThat(ran.status()).isZero();
        assertThat(ran.lines())
                .startsWith("COT-202 Propriété inconnue (erreur)")
                .containsSubsequence("    Holder( aeg >= 18 )", "    Holder( age >= 18 )");
        assertThat(Ran.cotation("check", "--explain", "202", "--lang", "en").out())
                .startsWith("COT-202 Unknown property (error)\n");
        assertThat(Ran.cotation("check", "--explain=cot-202", "--format", "json")
                        .out())
                .startsWith("{\"code\":\"COT-202\",\"severity\":\"ERROR\"");
    }

    @Test
    void an_unknown_code_is_refused_and_the_nearest_named() {
        assertThat(Ran.cotation("check", "--explain", "COT-2002").faults())
                .containsExactly("cotation: code inconnu (COT-2002). Peut-être : COT-202 ?");
        assertThat(Ran.cotation("check", folder.toString(), "--explain", "COT-202")
                        .status())
                .isEqualTo(2);
    }

    @Test
    void what_is_no_grid_is_refused_on_one_line() {
        Ran absent = Ran.cotation("check", folder.resolve("absent").toString());
        assertThat(absent.status()).isEqualTo(2);
        assertThat(absent.faults()).singleElement().asString().contains("absent: la grille ne peut pas être lue");

        assertThat(Ran.cotation("check").faults())
                .containsExactly("cotation: il manque le dossier de la grille à vérifier.");
    }
}
