package org.cotation.rules.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.cotation.message.Diagnostic;
import org.cotation.message.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each mistake in a file of scenarios is one finding, at its line and column, with the nearest known name. */
class ScenarioMistakesTest {

    private static final String SOUND = """
            title: Un jeune
            asOf: 2026-06-15
            interpretations: { youth-holder: any-holder }
            profile:
              applicant: { birthDate: 2001-03-02 }
              application: { offers: [] }
            expect:
              total: 10
              outcome: SCORED
              publics: { DALO: NOT_RECOGNISED }
              criteria: { JEUNE: AWARDED, REFUS: { status: NOT_MET, units: null } }
              families: { age: 10 }
              outside: []
              orientations: { SIAO: ABSENT }
            """;

    @TempDir
    Path folder;

    @Test
    void a_sound_file_has_no_finding() {
        assertThat(ScenarioGrid.findings(folder, SOUND)).isEmpty();
        assertThat(ScenarioGrid.run(folder, SOUND).passed()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "title: Un jeune | titel: Un jeune | 1:1 | `title`",
                "title: Un jeune | title: | 1:1 | il manque `title:`",
                "asOf: 2026-06-15 | asOf: 2026-02-30 | 2:7 | n'est pas une date du calendrier",
                "asOf: 2026-06-15 | asOf: 15/06/2026 | 2:7 | AAAA-MM-JJ",
                "asOf: 2026-06-15 |  | 1:1 | il manque `asOf:`",
                "youth-holder: any | youth-holde: any | 3:20 | `youth-holder`",
                "any-holder | nobody | 3:20 | any-holder, applicant-only",
                "birthDate | birthdate | 5:16 | birthDate",
                "2001-03-02 | 2001-02-30 | 5:16 | /applicant/birthDate",
                "offers: [] | offers: [{ replay: NO_REPLY }] | 6:29 | reply",
                "applicant: | dalo: []\\n  applicant: | 5:3 | /dalo",
                "profile: | change: | 4:1 | `base`",
                "outcome: SCORED | total: 5 | 9:3 | deux fois",
                "total: 10 | totla: 10 | 8:3 | `total`",
                "total: 10 | total: dix | 8:10 | nombre entier",
                "total: 10 | total: 10.5 | 8:10 | nombre entier",
                "SCORED | SCORE | 9:12 | `SCORED`",
                "DALO: | DAHO: | 10:14 | `DALO`",
                "NOT_RECOGNISED | NOT_RECOGNIZED | 10:20 | `NOT_RECOGNISED`",
                "JEUNE: | JEUNES: | 11:15 | `JEUNE`",
                "AWARDED | AWARDE | 11:22 | `AWARDED`",
                "units: | unit: | 11:57 | `units`",
                "age: 10 | ages: 10 | 12:15 | `age`",
                "outside: [] | outside: [RADIEE] | 13:13 | `RADIE`",
                "outside: [] | outside: RADIE | 13:12 | une liste",
                "DALO: NOT_RECOGNISED | DALO: { verificatio: DECLARED } | 10:22 | `verification`",
                "DALO: NOT_RECOGNISED | DALO: { verification: CHECKED } | 10:36 | VERIFIED",
                "DALO: NOT_RECOGNISED | DALO: { missing: [dalo.statu] } | 10:32 | `dalo.status`",
                "DALO: NOT_RECOGNISED | DALO: {} | 10:14 | rien n'est attendu",
                "SIAO: ABSENT | SIOA: ABSENT | 14:19 | pas d'orientation `SIOA`. Peut-être : `SIAO` ?",
                "SIAO: ABSENT | SIAO: false | 14:25 | PRESENT, ABSENT",
                "{ SIAO: ABSENT } | [SIOA] | 14:18 | `SIAO`",
                "outside: [] | outside: { RADIE: PRESENT } | 13:21 | RECOGNISED",
                "title: Un jeune | title: [Un jeune | 1:8 | YAML"
            })
    void names_the_mistake_where_it_stands(String sound, String broken, String place, String said) {
        String text = SOUND.replace(sound, broken == null ? "" : broken.replace("\\n", "\n"));
        List<Diagnostic> findings = ScenarioGrid.findings(folder, text);

        assertThat(findings).isNotEmpty();
        assertThat(findings).extracting(finding -> finding.in(Language.FR)).anySatisfy(line -> assertThat(line)
                .startsWith("scenarios/essai.yaml:" + place + ": COT-013 ")
                .contains(said));
        assertThat(findings)
                .allSatisfy(finding -> assertThat(finding.in(Language.EN)).isNotBlank());
    }

    @Test
    void refuses_a_scenario_that_expects_nothing() {
        assertThat(ScenarioGrid.findings(
                        folder, "title: Rien\nasOf: 2026-06-15\nprofile: {}\nexpect: { publics: {} }\n"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message().fr()).contains("n'attend rien"));
        assertThat(ScenarioGrid.findings(folder, "title: Rien\nasOf: 2026-06-15\nprofile: {}\n"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message().fr()).contains("`expect:`"));
    }

    @Test
    void refuses_a_file_without_scenario() {
        assertThat(ScenarioGrid.findings(folder, "")).hasSize(1);
        assertThat(ScenarioGrid.findings(folder, "asOf: 2026-06-15\nbase: {}\nscenarios: []\n"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message().fr()).contains("au moins un scénario"));
    }

    @Test
    void says_a_fault_of_the_base_once() {
        String text = """
                asOf: 2026-06-15
                base: { applicant: { birthdate: 2001-03-02 } }
                scenarios:
                  - { title: Un, expect: { total: 0 } }
                  - { title: Deux, change: { dalo: { status: X } }, expect: { total: 0 } }
                """;

        assertThat(ScenarioGrid.findings(folder, text))
                .extracting(Diagnostic::line)
                .containsExactly(2, 5);
    }

    @Test
    void refuses_a_nesting_that_would_exhaust_the_stack() {
        assertThat(ScenarioGrid.findings(folder, "title:\n" + " [\n".repeat(200_000)))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message().fr()).contains("50 niveaux"));
    }

    @Test
    void reads_no_alias_of_a_collection() {
        assertThat(ScenarioGrid.findings(folder, "title: x\nprofile: &p { applicant: *p }\n"))
                .isNotEmpty();
    }
}
