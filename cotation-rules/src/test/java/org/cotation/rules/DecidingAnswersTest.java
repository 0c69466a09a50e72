package org.cotation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.cotation.engine.Grid;
import org.cotation.explain.Found;
import org.cotation.explain.OpenPoint;
import org.cotation.json.ProfileJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is told to decide a criterion, where an answer changes some of the publics that it builds on and not others. */
class DecidingAnswersTest {

    private static final String MANIFEST = """
            id: essai
            title: Essai
            validity: { from: 2020-01-01 }
            publics:
              - { code: P, label: Un public, kind: priority }
              - { code: Q, label: Un autre, kind: priority }
            families:
              - { code: f, label: Famille, cumulation: sum }
            """;

    private static final String RULES = """
            rule "P" @public( P ) @legalBasis( essai )
            when Housing( unfit ) then end
            rule "Q" @public( Q ) @legalBasis( essai )
            when Housing( unfit, notDecent ) then end
            rule "Q, à évaluer" @public( Q ) @assess( "une commission" ) @legalBasis( essai )
            when Housing( status == "SD" ) then end
            rule "L'un ou l'autre" @criterion( C ) @family( f ) @points( 1 ) @legalBasis( essai )
            when Public( code in ( "P", "Q" ) ) then end
            """;

    @TempDir
    Path folder;

    private List<String> told(String profile) {
        return told(profile, TestGrids.write(folder, Map.of("grid.yaml", MANIFEST, "regles.drl", RULES)));
    }

    private static List<String> told(String profile, Grid grid) {
        return TestGrids.ENGINE.explain(ProfileJson.read(profile), grid, TestGrids.TODAY).open().stream()
                .filter(point -> point.code().equals("C"))
                .flatMap(point -> point.decisions().stream())
                .filter(decision -> decision.found() == Found.AWARDED)
                .map(DecidingAnswersTest::told)
                .toList();
    }

    private static String told(OpenPoint.Decision decision) {
        return decision.facts().stream()
                .map(fact -> fact.path()
                        + fact.choices().stream()
                                .map(choice -> " " + choice.words().fr())
                                .collect(Collectors.joining(" ou")))
                .collect(Collectors.joining(" et "));
    }

    /** The body said no to the public, and the rule that the answer makes hold says yes. */
    @Test
    void anAnswerOverrulesAnAssessmentThatStoodAgainstAPublic() {
        assertThat(told("""
                {"currentHousing": {"unfit": null, "notDecent": null},
                 "assessments": [{"public": "P", "favourable": false}]}
                """)).contains("currentHousing.unfit oui");
    }

    /** The other public waits for the same fact, and for a second one. */
    @Test
    void anAnswerThatOnePublicWaitsForDecidesWithoutTheOther() {
        assertThat(told("{\"currentHousing\": {\"unfit\": null, \"notDecent\": true}}"))
                .contains("currentHousing.unfit oui");
    }

    @Test
    void anAssessmentOfOnePublicDecidesWithoutTheOther() {
        assertThat(told("{\"currentHousing\": {\"status\": \"SD\", \"unfit\": false}}"))
                .containsExactly("assessments avis favorable sur « Un public » ou avis favorable sur « Un autre »");
    }

    /** Of criteria of which the applicant ticks one, the box that nobody knows is what decides. */
    @Test
    void theBoxTickedDecidesAmongCriteriaThatAreMet() {
        Grid grid = TestGrids.of(
                folder,
                "cumulation: declared",
                TestGrids.criterion("C", 5, "Housing( unfit )") + TestGrids.criterion("D", 8, "Housing( notDecent )"));
        String open =
                "{\"currentHousing\": {\"unfit\": true, \"notDecent\": true}, \"declaredSituations\": {\"f\": null}}";

        assertThat(told(open, grid)).containsExactly("declaredSituations.f « Critère C »");
    }

    /** Of dates and numbers, the answers are those between the bounds that rules name, however close they lie. */
    @ParameterizedTest
    @CsvSource(delimiter = '→', textBlock = """
            Applicant( age >= 47, age < 48 )              → applicant.birthDate                → du 16 juin 1978 au 15 juin 1979
            Application( fullMonthsSinceFiling == 37 )    → application.initialFilingDate      → du 16 avril 2023 au 15 mai 2023
            Housing( monthsInStructure == 19 )            → currentHousing.structureEntryDate  → du 16 octobre 2024 au 15 novembre 2024
            Housing( occupants == 23 )                    → currentHousing.occupants           → 23
            Housing( surface > 71.13, surface <= 71.14 )  → currentHousing.surface             → plus de 71,13 m² et 71,14 m² au plus
            Housing( monthlyRent > 99, monthlyRent < 99.02 ) → currentHousing.monthlyRent      → plus de 99 € et moins de 99,02 €
            """)
    void aWindowThatARuleNamesIsFound(String conditions, String path, String window) {
        String[] at = path.split("[.]", -1);
        String open = "{\"" + at[0] + "\": {\"" + at[1] + "\": null}}";

        assertThat(told(open, TestGrids.of(folder, "cumulation: sum", TestGrids.criterion("C", 1, conditions))))
                .extracting(told -> told.replace('\u00A0', ' '))
                .containsExactly(path + " " + window);
    }
}
