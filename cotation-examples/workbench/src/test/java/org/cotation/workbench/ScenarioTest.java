package org.cotation.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Runs the scenarios of a grid from the command line. */
class ScenarioTest {

    private static final String PASSES = """
            title: Un adulte
            asOf: 2026-06-15
            profile: { applicant: { birthDate: 2001-09-04 } }
            expect: { total: 7 }
            """;

    @TempDir
    Path folder;

    private String grid(String... scenarios) throws IOException {
        Files.writeString(folder.resolve("grid.yaml"), """
                id: essai
                title: Essai
                validity: { from: 2026-01-01 }
                families:
                  - { code: age, label: Âge, label_en: Age, cumulation: sum }
                """);
        Files.writeString(folder.resolve("criteres.drl"), """
                rule "Majeur"
                    @criterion( MAJEUR )  @family( age )  @points( 7 )
                    @label_en( "Of age" )
                    @legalBasis( "essai" )
                when
                    Applicant( age >= 18 )
                then
                end
                """);
        Path beside = Files.createDirectories(folder.resolve("scenarios"));
        for (int i = 0; i < scenarios.length; i++) {
            Files.writeString(beside.resolve("s" + i + ".yaml"), scenarios[i]);
        }
        return folder.toString();
    }

    @Test
    void the_built_in_grids_pass() {
        Ran ran = Ran.cotation("test", "cahc-2022");

        assertThat(ran.status()).isZero();
        assertThat(ran.err()).isEmpty();
        assertThat(ran.lines()).singleElement().asString().matches("\\d+ scénarios, \\d+ réussis, 0 échoué");
        assertThat(Ran.cotation("test", "priorites-nationales").status()).isZero();
    }

    @Test
    void a_failure_says_what_was_expected_and_why() throws IOException {
        Ran ran = Ran.cotation("test", grid(PASSES, PASSES.replace("total: 7", "criteria: { MAJEUR: NOT_MET }")));

        assertThat(ran.status()).isEqualTo(1);
        assertThat(ran.lines())
                .contains(
                        "ÉCHEC scenarios/s1.yaml:1 Un adulte",
                        "  criteria.MAJEUR, « Majeur » : attendu NOT_MET, obtenu AWARDED (ligne 4)",
                        "2 scénarios, 1 réussi, 1 échoué",
                        "  criteres.drl:1 « Majeur » : jamais écartée",
                        "  criteres.drl:1 « Majeur » : age >= 18, il manque 17, 18, 19")
                .anyMatch(line -> line.contains("4 septembre 2001"));
        assertThat(Ran.cotation("test", "--lang", "en", folder.toString()).lines())
                .contains(
                        "FAILED scenarios/s1.yaml:1 Un adulte",
                        "2 scenarios, 1 passed, 1 failed",
                        "  criteres.drl:1 “Of age”: never ruled out");
    }

    @Test
    void what_is_not_exercised_is_no_failure() throws IOException {
        assertThat(Ran.cotation("test", grid(PASSES)).status()).isZero();
    }

    @Test
    void writes_one_json_object() throws IOException {
        Ran ran = Ran.cotation("test", "--format", "json", grid(PASSES.replace("7", "8")));

        assertThat(ran.status()).isEqualTo(1);
        JsonNode report = JsonMapper.shared().readTree(ran.out());
        assertThat(report.get("passed").asBoolean()).isFalse();
        JsonNode difference = report.get("scenarios").get(0).get("differences").get(0);
        assertThat(difference.get("item").asString()).isEqualTo("total");
        assertThat(difference.get("actual").asString()).isEqualTo("7");
        assertThat(report.get("rules").get(0).get("missing").get(0).asString()).isEqualTo("NOT_REACHED");
        assertThat(report.get("boundaries").get(0).get("missing")).hasSize(3);
    }

    @Test
    void drafts_what_is_missing() throws IOException {
        Ran ran = Ran.cotation("test", "--missing", grid(PASSES));

        assertThat(ran.status()).isZero();
        assertThat(ran.out()).startsWith("asOf: 2026-06-15\nscenarios:\n").contains("criteria: { MAJEUR: NOT_MET }");
        assertThat(Ran.cotation("test", "--missing", "cahc-2022").out()).startsWith("# Les scénarios exercent");
    }

    @Test
    void no_scenario_is_a_finding() throws IOException {
        Ran ran = Ran.cotation("test", grid());

        assertThat(ran.status()).isEqualTo(1);
        assertThat(ran.out()).startsWith("La grille essai n'a aucun scénario");
    }

    @Test
    void reads_the_scenarios_of_a_zip() throws IOException {
        grid(PASSES);
        Path zip = folder.resolve("grille.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            for (String name : new String[] {"grid.yaml", "criteres.drl", "scenarios/s0.yaml"}) {
                out.putNextEntry(new ZipEntry("essai/" + name));
                Files.copy(folder.resolve(name), out);
            }
        }

        assertThat(Ran.cotation("test", zip.toString()).out())
                .startsWith("1 scénario, 1 réussi, 0 échoué")
                .isEqualTo(Ran.cotation("test", folder.toString()).out());
    }

    @Test
    void a_file_that_cannot_be_read_is_refused() throws IOException {
        Ran ran = Ran.cotation("test", grid(PASSES.replace("title", "titre"), PASSES.replace("MAJ", "X")));

        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.faults()).allMatch(line -> line.matches("scenarios/s0.yaml:1:1: COT-50[35] .*"));
    }

    @Test
    void refuses_a_wrong_line() {
        assertThat(Ran.cotation("test").faults())
                .containsExactly(
                        "cotation: il manque une grille. Donnez son dossier, son zip ou l'identifiant d'une grille livrée.");
        assertThat(Ran.cotation("test", "cahc-2023").faults())
                .singleElement()
                .asString()
                .contains("Peut-être : cahc-2022 ?");
        assertThat(Ran.cotation("test", "cahc-2022", "--mising").faults())
                .singleElement()
                .asString()
                .contains("Peut-être : --missing ?");
        assertThat(Ran.cotation("test", "--help").out()).contains("--missing");
    }
}
