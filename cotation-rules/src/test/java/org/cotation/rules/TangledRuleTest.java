package org.cotation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.cotation.score.CriterionScore;
import org.cotation.score.CriterionStatus;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A rule that reads one unknown fact twice, itself or through publics that the fact decides, is decided where every answer
 * leads to the same, and only there.
 */
class TangledRuleTest {

    private static final String MANIFEST = """
            id: essai
            title: Essai
            validity: { from: 2020-01-01 }
            publics:
              - { code: P, label: Un public }
              - { code: Q, label: Un autre }
              - { code: R, label: Un troisième }
            families:
              - { code: f, label: Famille, cumulation: sum }
            """;

    /** Nobody supplies the list of essential sectors either: no answer tells whether the applicant works in one. */
    private static final String UNKNOWN =
            "{\"applicant\": {\"essentialSector\": null}, \"currentHousing\": {\"unfit\": null, \"notDecent\": null},"
                    + " \"dependants\": [null]}";

    @TempDir
    Path folder;

    /** P and Q stand and fall together, R stands where they fall. */
    private static String publics() {
        return Map.of("P", "Housing( notDecent )", "Q", "Housing( notDecent )", "R", "Housing( !notDecent )")
                .entrySet()
                .stream()
                .sorted(Map.Entry.comparingByKey())
                .map(one -> "rule \"Public " + one.getKey() + "\"\n  @public( " + one.getKey()
                        + " ) @legalBasis( \"essai\" )\nwhen\n  " + one.getValue() + "\nthen\nend\n")
                .reduce("", String::concat);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '→', textBlock = """
            Housing( unfit ) Housing( !unfit )                          → NOT_MET
            Housing( unfit || !unfit )                                  → AWARDED
            Housing( unfit ) not Housing( unfit, notDecent )            → UNDETERMINED
            Housing( unfit, notDecent ) not Housing( unfit )            → NOT_MET
            Household( dependants < 1 ) exists Dependant()              → NOT_MET
            Household( dependants >= 1 ) not Dependant()                → NOT_MET
            Household( dependants >= 1 ) exists Dependant()             → UNDETERMINED
            Housing( unfit || !unfit ) Applicant( essentialWorker )     → UNDETERMINED
            Housing( unfit ) Housing( !unfit ) Applicant( essentialWorker ) → NOT_MET
            Applicant( essentialWorker ) exists Dependant() Household( dependants < 1 ) → NOT_MET
            Public( code == "P" ) Housing( !notDecent )                 → NOT_MET
            Public( code == "P" ) Housing( notDecent )                  → UNDETERMINED
            Public( code == "P" ) not Public( code == "Q" )             → NOT_MET
            Public( code == "P" ) Public( code == "R" )                 → NOT_MET
            Public( code == "P" ) Public( code == "Q" )                 → UNDETERMINED
            Public( code in ("P", "R") )                                → AWARDED
            Public( code in ("P", "Q") )                                → UNDETERMINED
            not Public( code in ("P", "R") )                            → NOT_MET
            """)
    void everyAnswerIsTried(String conditions, CriterionStatus expected) {
        assertThat(TestGrids.score(
                                TestGrids.write(
                                        folder,
                                        Map.of(
                                                "grid.yaml",
                                                MANIFEST,
                                                "regles.drl",
                                                publics() + TestGrids.criterion("C", 1, conditions))),
                                UNKNOWN)
                        .findCriterion("C")
                        .map(CriterionScore::status))
                .contains(expected);
    }
}
