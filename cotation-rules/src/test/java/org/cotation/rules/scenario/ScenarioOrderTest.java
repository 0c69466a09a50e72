package org.cotation.rules.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.cotation.message.Diagnostic;
import org.cotation.message.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An author states which request passes before which, and reads what decided otherwise. */
class ScenarioOrderTest {

    private static final String FILE = """
            asOf: 2026-06-15
            base:
              application: { initialFilingDate: 2024-01-01 }
              applicant: { birthDate: 1980-01-01 }
            scenarios:
              - title: Adulte
                expect: { total: 4 }
              - title: Jeune
                change: { applicant: { birthDate: 2001-03-02 } }
                expect: { total: 10 }
              - title: Un ordre
                changes:
                  ancienne: { application: { initialFilingDate: 2020-01-01 } }
                  sans date: { application: { initialFilingDate: null } }
                profiles:
                  jumelle: { application: { initialFilingDate: 2024-01-01 }, applicant: { birthDate: 1970-01-01 } }
                expect:
                  order: [Jeune, ancienne, [Adulte, jumelle], sans date]
            """;

    @TempDir
    Path folder;

    private Difference difference(String order) {
        return ScenarioGrid.run(folder, FILE.replaceAll("order: .*", "order: " + order))
                .results()
                .get(2)
                .differences()
                .get(0);
    }

    @Test
    void the_greatest_total_then_the_oldest_request_comes_first() {
        ScenarioReport report = ScenarioGrid.run(folder, FILE);

        assertThat(report.failed()).isEmpty();
        assertThat(report.results().get(2).scores())
                .containsOnlyKeys("Jeune", "ancienne", "Adulte", "jumelle", "sans date");
    }

    @Test
    void a_wrong_order_says_what_decided_and_in_which_criteria() {
        Difference order = difference("[[Adulte, ancienne], jumelle, Jeune, sans date]");

        assertThat(order.item()).isEqualTo("order");
        assertThat(order.line()).isEqualTo(18);
        assertThat(order.expected()).isEqualTo("[[Adulte, ancienne], jumelle, Jeune, sans date]");
        assertThat(order.actual()).isEqualTo("[Jeune, ancienne, [Adulte, jumelle], sans date]");
        assertThat(order.why())
                .extracting(Wording::fr)
                .map(text -> text.replace('\u00A0', ' '))
                .containsSequence(
                        "« Jeune » passe avant « ancienne » : 10 points contre 4 points",
                        "JEUNE (Jeune) : 10 contre 0",
                        "MAJEUR (Majeur) : 0 contre 4")
                .anyMatch(
                        why -> why.startsWith(
                                "« ancienne » passe avant « Adulte » : à égalité (4 points), date de dépôt initial, la plus ancienne d'abord : 1er janvier 2020 contre 1er janvier 2024"))
                .anyMatch(why -> why.startsWith("« Adulte » et « jumelle » : à égalité (4 points), sans départage"))
                .anyMatch(why -> why.endsWith("contre une information inconnue"));
    }

    @Test
    void a_request_outside_the_scoring_has_no_rank() {
        String file = FILE.replace("jumelle: { application: {", "jumelle: { application: { reserverQuota: AUTRES,");
        Difference order =
                ScenarioGrid.run(folder, file).results().get(2).differences().get(0);

        assertThat(order.actual()).isEqualTo("[Jeune, ancienne, Adulte, sans date]");
        assertThat(order.why().get(0).fr()).isEqualTo("« jumelle » : demande hors cotation, elle n'a pas de rang");
    }

    @Test
    void the_requests_of_an_order_exercise_rules() {
        String file = FILE.replace("ancienne: {", "ancienne: { currentHousing: { status: SD },");

        assertThat(ScenarioGrid.run(folder, FILE).rules())
                .anyMatch(gap -> gap.rule().code().equals("SIAO"));
        assertThat(ScenarioGrid.run(folder, file).rules())
                .noneMatch(
                        gap -> gap.rule().code().equals("SIAO") && gap.missing().contains(RuleGap.Side.REACHED));
    }

    @Test
    void a_file_can_hold_one_order_alone() {
        assertThat(ScenarioGrid.run(folder, """
                        title: Un ordre
                        asOf: 2026-06-15
                        profiles:
                          A: { applicant: { birthDate: 2001-03-02 } }
                          B: { applicant: { birthDate: 1980-01-01 } }
                        expect: { order: [A, B] }
                        """).passed()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[Jeune, ancienne | [Jeunes, ancienne | 18:15 | `Jeune`",
                "[Jeune, ancienne | [Jeune, Un ordre | 18:22 | aucune demande de ce scénario",
                "[Jeune, ancienne | [Jeune, Jeune, ancienne | 18:22 | deux fois",
                "sans date] | Jeune] | 18:51 | deux fois",
                "[Adulte, jumelle], | Adulte, | 18:7 | `jumelle` n'a pas de place",
                "title: Jeune | title: Adulte | 18:15 | aucune demande",
                "base: | bases: | 13:7 | base"
            })
    void names_the_mistake_where_it_stands(String sound, String broken, String place, String said) {
        assertThat(ScenarioGrid.findings(folder, FILE.replace(sound, broken)))
                .extracting(one ->
                        one.line() + ":" + one.column() + " " + one.message().fr())
                .anyMatch(one -> one.startsWith(place + " ") && one.contains(said));
    }

    @Test
    void an_order_stands_alone_and_has_two_requests() {
        assertThat(ScenarioGrid.findings(folder, FILE.replace("order: [", "total: 4\n      order: [")))
                .singleElement()
                .satisfies(one -> assertThat(one.message().fr()).contains("s'écrit seul"));
        assertThat(ScenarioGrid.findings(
                        folder,
                        FILE.replaceAll("(?s) {4}changes:.*?expect:", "    expect:")
                                .replaceAll("order: .*", "order: [Jeune]")))
                .singleElement()
                .satisfies(one -> assertThat(one.message().fr()).contains("au moins deux"));
        assertThat(ScenarioGrid.findings(folder, FILE.replaceAll("order: .*", "outcome: SCORED")))
                .singleElement()
                .satisfies(one -> assertThat(one.message().fr()).contains("sans dire leur ordre"));
        assertThat(ScenarioGrid.findings(folder, FILE.replace("    changes:", "    change: {}\n    changes:")))
                .singleElement()
                .satisfies(one -> assertThat(one.message().fr()).contains("sans `profile` ni `change`"));
    }

    @Test
    void only_requests_scored_alike_are_put_in_order() {
        String file = FILE.replace("- title: Jeune", "- title: Jeune\n    asOf: 2026-06-14");

        assertThat(ScenarioGrid.findings(folder, file))
                .singleElement()
                .extracting(Diagnostic::message)
                .extracting(Wording::fr)
                .asString()
                .contains("`Jeune` n'est pas évalué comme cet ordre");
    }
}
