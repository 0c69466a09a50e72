package org.cotation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.cotation.score.Figure;
import org.cotation.score.Totals;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The least and the greatest total, counted by hand over every answer: a fact that nobody knows has one answer, whatever
 * number of criteria, families, publics and units it decides.
 */
class OpenTotalTest {

    private static final String MANIFEST = """
            id: essai
            title: Essai
            validity: { from: 2020-01-01 }
            publics:
              - { code: P, label: Un public }
            families:
              - { code: sum, label: Somme, cumulation: sum }
              - { code: capped, label: Somme plafonnée, cumulation: sum, cap: 5 }
              - { code: highest, label: La plus forte, cumulation: highest }
            """;

    private static final String PUBLIC = """
            rule "Public P"
                @public( P ) @legalBasis( "essai" )
            when
                Housing( notDecent )
            then
            end
            """;

    private static final String UNKNOWN =
            "{\"currentHousing\": {\"unfit\": null, \"notDecent\": null}, \"dependants\": [null]}";

    @TempDir
    Path folder;

    /** A criterion as FAMILY POINTS CONDITION, an exclusion as - 0 CONDITION. */
    private static String rule(int index, String line) {
        String[] parts = line.strip().split(" ", 3);
        boolean units = parts[2].contains("$");
        String metadata = parts[0].equals("-")
                ? "@outside( P )"
                : "@criterion( C" + index + " ) @family( " + parts[0] + " ) @points( " + parts[1] + " )"
                        + (units ? " @per( $units )" : "");
        return "rule \"Règle " + index + "\"\n  " + metadata + " @legalBasis( \"essai\" )\nwhen\n  " + parts[2]
                + "\nthen\nend\n";
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # One fact for and against: never both.
            sum 10 Housing( unfit ) ; sum 4 Housing( !unfit )                              | 4 | 10
            sum 10 Housing( unfit ) ; sum -4 Housing( unfit )                              | 0 | 6
            # Two families that one fact ties together.
            capped 5 Housing( unfit ) ; highest 8 Housing( !unfit )                        | 5 | 8
            # Two facts that one family ties together: a cap, or the best of several.
            capped 5 Housing( unfit ) ; capped 5 Housing( notDecent )                      | 0 | 5
            highest 5 Housing( unfit ) ; highest 8 Housing( notDecent )                    | 0 | 8
            # Both at once.
            highest 5 Housing( unfit ) ; highest 8 Housing( notDecent ) ; sum 2 Housing( !notDecent ) | 2 | 8
            capped 5 Housing( unfit ) ; highest 8 Housing( notDecent ) ; sum 2 Housing( !unfit )      | 2 | 13
            # Nothing ties these.
            sum 5 Housing( unfit ) ; sum 3 Housing( notDecent )                            | 0 | 8
            capped 4 Housing( unfit ) ; highest 3 Housing( notDecent )                     | 0 | 7
            # A public stands for the facts that decide it.
            sum 10 Public( code == "P" ) ; sum 6 Housing( !notDecent )                     | 6 | 10
            sum 10 Public( code == "P" ) ; sum 6 not Public( code == "P" )                 | 6 | 10
            capped 5 Public( code == "P" ) ; highest 3 Housing( !notDecent, unfit )        | 0 | 5
            # A fact that counts units decides how many, and more.
            sum 2 Household( $units : dependants ) ; sum 3 Household( dependants < 1 )     | 2 | 3
            sum 2 Household( $units : dependants, dependants >= 1 )                        | 0 | 2
            sum 2 Household( $units : dependants ) ; sum 3 Housing( unfit )                | 0 | 5
            # No total stands where the request is outside the scoring.
            sum 10 Housing( unfit ) ; sum 1 Housing( !unfit ) ; - 0 Housing( unfit )       | 1 | 1
            sum 10 Housing( unfit ) ; sum 2 Housing( notDecent ) ; - 0 Housing( unfit, notDecent ) | 0 | 10
            """)
    void theBoundsAreThoseOfSomeAnswers(String rules, long least, long greatest) {
        StringBuilder drl = new StringBuilder(PUBLIC);
        String[] lines = rules.split(";", -1);
        for (int i = 0; i < lines.length; i++) {
            drl.append(rule(i, lines[i]));
        }

        Totals totals = TestGrids.totals(
                TestGrids.write(folder, Map.of("grid.yaml", MANIFEST, "regles.drl", drl.toString())), UNKNOWN);

        assertThat(totals.lowestPossible()).isEqualTo(Figure.of(least));
        assertThat(totals.possible()).isEqualTo(Figure.of(greatest));
        assertThat(totals.exact()).isTrue();
    }
}
