package org.cotation.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Says what changed between two evaluations. */
class DiffTest {

    private final Path folder;
    private final String before;
    private final String after;

    DiffTest(@TempDir Path folder) throws IOException {
        this.folder = folder;
        before = file("avant.json", "{\"dalo\":{\"status\":\"CADUC\"}}");
        after = file("apres.json", "{\"dalo\":{\"status\":\"ACTIF\"}}");
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    @Test
    void tells_the_fact_and_its_points() {
        Ran ran = Ran.cotation("diff", "--grid", "cahc-2022", before, after);

        assertThat(ran.status()).isZero();
        assertThat(ran.err()).isEmpty();
        assertThat(ran.out()).contains("Différence : 50 points de plus.", "Statut DALO — avant : « Caduc », déclaré");
        assertThat(Ran.cotation("diff", "--grid", "cahc-2022", "--lang", "en", before, after)
                        .out())
                .contains("Difference: 50 points more.");
    }

    @Test
    void says_to_each_addressee_what_it_may_read() throws IOException {
        String none = file("rien.json", "{}");
        String violence =
                file("violences.json", "{\"violence\":{\"kind\":\"COUPLE\",\"proof\":[\"PROTECTION_ORDER\"]}}");

        String agent =
                Ran.cotation("diff", "--grid", "cahc-2022", none, violence).out();
        Ran commission = Ran.cotation("diff", "--grid", "cahc-2022", "--for", "commission", none, violence);

        assertThat(agent).contains("20 points de plus", "iolences");
        assertThat(commission.status()).isZero();
        assertThat(commission.out())
                .contains("20 points de plus", "Situation protégée par la loi (non détaillée)")
                .doesNotContainIgnoringCase("violence");
        assertThat(Ran.cotation("diff", "--grid", "cahc-2022", "--for", "audit", before, after)
                        .out())
                .contains("Statut DALO — avant : déclaré ; après : déclaré")
                .doesNotContain("Caduc");
    }

    @Test
    void writes_json() {
        JsonNode change = JsonMapper.shared()
                .readTree(Ran.cotation("diff", "--grid", "cahc-2022", "--format", "json", before, after)
                        .out());

        assertThat(change.get("points").asInt()).isEqualTo(50);
        assertThat(change.get("causes")).hasSize(1);
    }

    @Test
    void one_profile_is_enough_where_something_else_changes() throws IOException {
        String young = file("jeune.json", "{\"applicant\":{\"birthDate\":\"2001-09-04\"}}");

        assertThat(Ran.cotation("diff", "--grid", "cahc-2022", "--as-of-after", "2036-06-15", young)
                        .out())
                .contains("10 points de moins", "Date de l'évaluation — avant : 15 juin 2026 ; après : 15 juin 2036");
        assertThat(Ran.cotation(
                                "diff",
                                "--grid",
                                "cahc-2022",
                                "--interpretation-after",
                                "youth-insertion=required",
                                young)
                        .out())
                .contains("10 points de moins", "Lecture des textes :");
        assertThat(Ran.cotation("diff", "--grid", "cahc-2022", "--grid-after", "priorites-nationales", young)
                        .out())
                .contains("Grille — avant : «");
    }

    @Test
    void readings_of_both_sides_are_no_change() {
        assertThat(Ran.cotation(
                                "diff",
                                "--grid",
                                "cahc-2022",
                                "--grid-after",
                                "cahc-2022",
                                "--interpretation",
                                "youth-insertion=required",
                                before,
                                before)
                        .out())
                .contains("Rien n'a changé");
    }

    @ParameterizedTest
    @ValueSource(strings = {"diff --grid cahc-2022 a.json", "diff --grid cahc-2022", "diff --grid cahc-2022 a b c"})
    void says_how_many_profiles_it_needs(String line) {
        Ran ran = Ran.cotation(line.split(" "));

        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.faults()).hasSize(1).first().asString().startsWith("cotation: diff attend deux profils JSON");
    }

    @Test
    void reports_every_fault_of_both_profiles() throws IOException {
        String broken = file("casse.json", "{");
        String wrong = file("faux.json", "{\"dalo\":{\"statut\":\"ACTIF\"}}");

        Ran ran = Ran.cotation("diff", "--grid", "cahc-2022", broken, wrong);

        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.faults()).hasSize(2);
        assertThat(ran.faults().get(1)).startsWith(wrong + "#/dalo/statut: ");
        assertThat(Ran.cotation("diff", before, after).faults().get(0)).contains("--grid");
        assertThat(Ran.cotation("diff", "--grid", "cahc-2022", "-", "-")
                        .faults()
                        .get(0))
                .contains("entrée standard");
    }
}
