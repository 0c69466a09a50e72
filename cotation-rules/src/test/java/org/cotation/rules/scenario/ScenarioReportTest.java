package org.cotation.rules.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import org.cotation.engine.CotationEngine;
import org.cotation.engine.Grid;
import org.cotation.message.Language;
import org.cotation.rules.scenario.BoundaryGap.Place;
import org.cotation.rules.scenario.RuleGap.Side;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What differs is said with its reason; what no scenario exercises is said with the side that is missing. */
class ScenarioReportTest {

    private static final String YOUNG = """
            title: Un jeune de 25 ans
            asOf: 2026-06-15
            profile:
              application: { initialFilingDate: 2026-01-01 }
              applicant: { birthDate: 2001-03-02 }
            expect: { %s }
            """;

    @TempDir
    Path folder;

    private ScenarioResult young(String expected) {
        return ScenarioGrid.run(folder, YOUNG.formatted(expected)).results().get(0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "total: 4 | total | 4 | 10 | JEUNE (Jeune) : 10",
                "confirmedTotal: 10 | confirmedTotal | 10 | 0 | JEUNE",
                "possibleTotal: null | possibleTotal | null | 10 | JEUNE",
                "lowestPossibleTotal: 0 | lowestPossibleTotal | 0 | 10 | JEUNE",
                "outcome: OUTSIDE_SCORING | outcome | OUTSIDE_SCORING | SCORED | ",
                "outside: [RADIE] | outside | [RADIE] | [] | ",
                "publics: { DALO: RECOGNISED } | publics.DALO | RECOGNISED | NOT_RECOGNISED | il faut",
                "publics: { L441-1.c: RECOGNISED } | publics.L441-1.c | RECOGNISED | UNDETERMINED | il manque",
                "criteria: { MAJEUR: AWARDED } | criteria.MAJEUR | AWARDED | BEATEN | compte à sa place : « Jeune »",
                "criteria: { JEUNE: NOT_MET } | criteria.JEUNE | NOT_MET | AWARDED | 2 mars 2001",
                "criteria: { JEUNE: 4 } | criteria.JEUNE.points | 4 | 10 | 2 mars 2001",
                "criteria: { REFUS: { units: 1 } } | criteria.REFUS.units | 1 | null | il faut",
                "criteria: { REFUS: { missing: [dalo.status] } } | criteria.REFUS.missing | [dalo.status] | [] | il faut",
                "families: { age: 14 } | families.age | 14 | 10 | JEUNE",
                "publics: { L441-1.c: { missing: [] } } | publics.L441-1.c.missing | [] | [assessments] | il manque",
                "publics: { DALO: { verification: VERIFIED } } | publics.DALO.verification | VERIFIED | null | il faut",
                "outside: { RADIE: RECOGNISED } | outside.RADIE | RECOGNISED | NOT_RECOGNISED | ",
                "orientations: [SIAO] | orientations | [SIAO] | [] | aucune orientation",
                "orientations: { SIAO: PRESENT } | orientations.SIAO | PRESENT | ABSENT | aucune orientation",
                "total: 14 | total | 14 | 10 | MAJEUR (Majeur) : rempli, mais un autre compte — ",
                "confirmedTotal: 10 | confirmedTotal | 10 | 0 | 2 mars 2001, déclaré"
            })
    void says_what_differs_and_why(String expect, String item, String expected, String actual, String why) {
        ScenarioResult result = young(expect);

        assertThat(result.passed()).isFalse();
        assertThat(result.differences()).singleElement().satisfies(one -> {
            assertThat(one.item()).isEqualTo(item);
            assertThat(one.line()).isEqualTo(6);
            assertThat(one.expected()).isEqualTo(expected);
            assertThat(one.actual()).isEqualTo(actual);
            assertThat(why == null
                            || one.why().stream().anyMatch(reason -> reason.fr().contains(why)))
                    .as(one.why().toString())
                    .isTrue();
        });
    }

    @Test
    void a_request_outside_the_scoring_has_no_total() {
        ScenarioReport report = ScenarioGrid.run(folder, """
                title: Radié
                asOf: 2026-06-15
                profile: { application: { reserverQuota: AUTRES } }
                expect: { outcome: OUTSIDE_SCORING, outside: [RADIE], total: null }
                """);

        assertThat(report.passed()).isTrue();
        assertThat(young("criteria: { JEUNE: AWARDED }").passed()).isTrue();
    }

    @Test
    void says_what_it_would_take_where_points_are_short() {
        ScenarioResult result = ScenarioGrid.run(
                        folder, YOUNG.replace("2001", "1986").formatted("total: 10, lowestPossibleTotal: 0"))
                .results()
                .get(0);

        assertThat(result.differences().get(0).why())
                .anyMatch(why -> why.fr().startsWith("JEUNE (Jeune) : non rempli — âge : 40"));
        assertThat(result.differences().get(1).why()).noneMatch(why -> why.fr().contains("non rempli"));
    }

    @Test
    void what_a_score_says_of_publics_and_orientations_can_be_expected() {
        ScenarioReport report = ScenarioGrid.run(folder, """
                asOf: 2026-06-15
                base: { application: { initialFilingDate: 2026-01-01 }, currentHousing: { status: SD } }
                scenarios:
                  - title: Sans abri, déclaré
                    expect:
                      publics:
                        L441-1.k: { status: RECOGNISED, verification: DECLARED, missing: [] }
                        L441-1.c: { status: UNDETERMINED, missing: [assessments] }
                        DALO: { verification: null }
                      criteria: { JEUNE: { status: UNDETERMINED, missing: [applicant.birthDate] } }
                      orientations: [SIAO]
                  - title: Sans abri, vérifié
                    change: { valueStatus: { currentHousing.status: VERIFIED } }
                    expect: { publics: { L441-1.k: { verification: VERIFIED } }, orientations: { SIAO: PRESENT } }
                  - title: Motif hors cotation à déterminer
                    change: { application: { reserverQuota: null }, currentHousing: { status: LP } }
                    expect: { outside: { RADIE: UNDETERMINED }, orientations: { SIAO: ABSENT } }
                """);

        assertThat(report.failed()).extracting(ScenarioResult::differences).isEmpty();
    }

    @Test
    void a_change_is_laid_over_the_base() {
        ScenarioReport report = ScenarioGrid.run(folder, """
                asOf: 2026-06-15
                base:
                  application: { initialFilingDate: 2026-01-01, reserverQuota: AUTRES }
                  applicant: { birthDate: 2001-03-02, title: "1" }
                scenarios:
                  - title: Base seule
                    expect: { outcome: OUTSIDE_SCORING }
                  - title: Un seul champ change
                    change: { application: { reserverQuota: PPRIOR } }
                    expect: { total: 10 }
                  - title: La date de naissance devient inconnue
                    change: { application: { reserverQuota: PPRIOR }, applicant: { birthDate: null } }
                    expect: { total: 0, possibleTotal: 10, criteria: { JEUNE: UNDETERMINED } }
                  - title: Un profil entier remplace la base
                    asOf: 2018-01-01
                    profile: { applicant: { birthDate: 2001-03-02 } }
                    expect: { total: 0 }
                """);

        assertThat(report.failed()).isEmpty();
        assertThat(report.results())
                .extracting(result -> result.scenario().line())
                .containsExactly(6, 8, 11, 14);
    }

    @Test
    void a_scenario_takes_the_values_that_a_place_sets() {
        ScenarioReport report = ScenarioGrid.run(folder, """
                asOf: 2026-06-15
                parameters: { abnormally-long-delay: 36, first-quartile: { 2026: 9600 } }
                base:
                  application: { initialFilingDate: 2023-01-01 }
                  resources: { monthly: [] }
                  applicant: { birthDate: 1980-01-01 }
                scenarios:
                  - title: Délai du territoire
                    expect: { publics: { FLAG.DELAI_ANORMALEMENT_LONG: RECOGNISED, OBJ.PREMIER_QUARTILE: RECOGNISED } }
                  - title: Un délai plus long
                    parameters: { abnormally-long-delay: 48 }
                    expect: { publics: { FLAG.DELAI_ANORMALEMENT_LONG: NOT_RECOGNISED, OBJ.PREMIER_QUARTILE: RECOGNISED } }
                """);

        assertThat(report.failed()).isEmpty();
        assertThat(ScenarioGrid.findings(folder, YOUNG.formatted("total: 10") + "parameters: { delay: 3 }\n"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.code()).isEqualTo("COT-503"));
    }

    @Test
    void names_the_side_of_a_rule_that_is_missing() {
        ScenarioReport report = ScenarioGrid.run(folder, YOUNG.formatted("total: 10"));

        assertThat(report.rules())
                .extracting(gap -> gap.rule().code() + gap.missing())
                .containsExactly(
                        "RADIE[REACHED]",
                        "JEUNE[NOT_REACHED]",
                        "MAJEUR[NOT_REACHED]",
                        "REFUS[REACHED]",
                        "SIAO[REACHED, NOT_REACHED]");
        assertThat(report.rules().get(1).rule().line()).isEqualTo(9);
        assertThat(report.rules().get(0).missing()).containsExactly(Side.REACHED);
    }

    @Test
    void names_the_places_beside_a_bound_where_nothing_stands() {
        ScenarioReport report = ScenarioGrid.run(folder, """
                asOf: 2026-06-15
                base: { application: { initialFilingDate: 2026-01-01 } }
                scenarios:
                  - title: 17 ans
                    change: { applicant: { birthDate: 2009-01-01 } }
                    expect: { total: 0 }
                  - title: 18 ans
                    change: { applicant: { birthDate: 2008-01-01 } }
                    expect: { total: 10 }
                  - title: 31 ans
                    change: { applicant: { birthDate: 1995-01-01 } }
                    expect: { total: 4 }
                """);

        assertThat(report.boundaries())
                .extracting(gap -> gap.rule().code() + " " + gap.condition() + " "
                        + gap.missing().stream()
                                .map(Place::side)
                                .map(gap::value)
                                .toList())
                .containsExactly(
                        "JEUNE age >= 18 [19]",
                        "JEUNE age < 30 [29, 30]",
                        "MAJEUR age >= 18 [19]",
                        "REFUS refusals > 0 [1]");
        assertThat(report.boundaries().get(1).bound()).isEqualByComparingTo(BigDecimal.valueOf(30));
        assertThat(report.boundaries().get(1).missing())
                .extracting(Place::satisfies)
                .containsExactly(true, false);
    }

    @Test
    void skeletons_read_as_they_are() {
        ScenarioReport report = ScenarioGrid.run(folder, YOUNG.formatted("total: 10"));

        String skeletons = Skeletons.of(report, Language.FR);

        assertThat(skeletons)
                .contains(
                        "# regles.drl:1",
                        "outside: [RADIE]",
                        "criteria: { JEUNE: NOT_MET }",
                        "âge : 18",
                        "orientations: { SIAO: PRESENT }");
        assertThat(ScenarioGrid.run(folder, skeletons).results()).hasSizeGreaterThan(4);
        assertThat(Skeletons.of(report, Language.EN)).contains("The rule applies: ");
    }

    @Test
    void skeletons_adopt_the_readings_that_a_rule_is_written_for() throws Exception {
        Grid grid = ScenarioGrid.of(folder, YOUNG.formatted("total: 10"));
        Files.writeString(
                folder.resolve("regles.drl"),
                ScenarioGrid.RULES.replace(
                        "Applicant( age >= 18, age < 30 )",
                        "Reading( dahoCountsAsDalo == \"yes\" )\n    Applicant( age >= 18, age < 30 )"));

        ScenarioReport report = Scenarios.of(CotationEngine.load().open(folder)).run();

        assertThat(Skeletons.of(report, Language.FR)).contains("interpretations: { daho-counts-as-dalo: \"yes\" }");
        assertThat(grid.info().fingerprint()).isNotEqualTo(report.grid().fingerprint());
    }

    @Test
    void scenarios_are_no_part_of_the_fingerprint() {
        assertThat(ScenarioGrid.of(folder, YOUNG.formatted("total: 10")).info())
                .isEqualTo(ScenarioGrid.of(folder, YOUNG.formatted("total: 11")).info());
    }

    @Test
    void no_scenario_proves_nothing() throws Exception {
        ScenarioGrid.of(folder, "");
        Files.delete(folder.resolve("scenarios/essai.yaml"));
        Grid grid = CotationEngine.load().open(folder);

        ScenarioReport report = Scenarios.of(grid).run();

        assertThat(report.results()).isEmpty();
        assertThat(report.passed()).isFalse();
        assertThat(report.rules()).hasSize(5);
        assertThatThrownBy(() -> GridScenarios.dynamicTests(grid))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no scenario");
    }
}
