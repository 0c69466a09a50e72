package org.cotation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.cotation.engine.Grid;
import org.cotation.score.CriterionScore;
import org.cotation.score.CriterionStatus;
import org.cotation.score.Evidence;
import org.cotation.score.FamilyScore;
import org.cotation.score.Figure;
import org.cotation.score.Outcome;
import org.cotation.score.PriorityScore;
import org.cotation.score.PublicFinding;
import org.cotation.score.PublicStatus;
import org.cotation.score.Totals;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How criteria count together, and what stays outside the count. */
class CumulationTest {

    @TempDir
    Path folder;

    private static CriterionStatus status(PriorityScore score, String criterion) {
        return score.findCriterion(criterion).map(CriterionScore::status).orElseThrow();
    }

    private static final String UNFIT_AND_NOT_DECENT = "{\"currentHousing\": {\"unfit\": true, \"notDecent\": true}}";

    private Grid two(String family, int unfit, int notDecent) {
        return TestGrids.of(
                folder,
                family,
                TestGrids.criterion("UNFIT", unfit, "Housing( unfit )")
                        + TestGrids.criterion("NOT_DECENT", notDecent, "Housing( notDecent )"));
    }

    @Test
    void amongEqualsTheFirstInTheGridIsAwarded() {
        PriorityScore score = TestGrids.score(two("cumulation: highest", 5, 5), UNFIT_AND_NOT_DECENT);

        assertThat(status(score, "UNFIT")).isEqualTo(CriterionStatus.AWARDED);
        assertThat(status(score, "NOT_DECENT")).isEqualTo(CriterionStatus.BEATEN);
        assertThat(score.totals().map(Totals::total)).contains(5L);
    }

    @Test
    void amongPenaltiesTheHeaviestCounts() {
        PriorityScore score = TestGrids.score(two("cumulation: highest", -5, -8), UNFIT_AND_NOT_DECENT);

        assertThat(score.totals().map(Totals::total)).contains(-8L);
        assertThat(status(score, "UNFIT")).isEqualTo(CriterionStatus.BEATEN);
    }

    @Test
    void aPositiveCapBoundsFromAboveAndSaysSo() {
        PriorityScore score = TestGrids.score(two("cumulation: sum, cap: 7", 5, 5), UNFIT_AND_NOT_DECENT);

        FamilyScore family = score.families().get(0);
        assertThat(family.points()).isEqualTo(7);
        assertThat(family.capped()).isTrue();
    }

    @Test
    void aNegativeCapBoundsFromBelow() {
        Totals totals = TestGrids.totals(two("cumulation: sum, cap: -7", -5, -5), UNFIT_AND_NOT_DECENT);

        assertThat(totals.total()).isEqualTo(-7);
        assertThat(totals.lowestPossible()).isEqualTo(Figure.of(-7));
    }

    @Test
    void aDeclaredFamilyCountsOnlyTheBoxTicked() {
        Grid grid = two("cumulation: declared", 5, 8);

        PriorityScore ticked = TestGrids.score(
                grid,
                "{\"currentHousing\": {\"unfit\": true, \"notDecent\": true}, \"declaredSituations\": {\"f\": \"UNFIT\"}}");
        assertThat(ticked.totals().map(Totals::total)).contains(5L);
        assertThat(status(ticked, "NOT_DECENT")).isEqualTo(CriterionStatus.BEATEN);

        PriorityScore tickedButNotMet = TestGrids.score(
                grid, "{\"currentHousing\": {\"notDecent\": true}, \"declaredSituations\": {\"f\": \"UNFIT\"}}");
        assertThat(tickedButNotMet.totals().map(Totals::total)).contains(0L);

        PriorityScore unticked = TestGrids.score(grid, UNFIT_AND_NOT_DECENT);
        assertThat(unticked.totals().map(Totals::total)).contains(0L);
    }

    @Test
    void anUnknownTickLeavesTheCriteriaMetUndetermined() {
        PriorityScore score = TestGrids.score(
                two("cumulation: declared", 5, 8),
                "{\"currentHousing\": {\"unfit\": true}, \"declaredSituations\": {\"f\": null}}");

        assertThat(status(score, "UNFIT")).isEqualTo(CriterionStatus.UNDETERMINED);
        assertThat(status(score, "NOT_DECENT")).isEqualTo(CriterionStatus.NOT_MET);
        assertThat(score.findCriterion("UNFIT").orElseThrow().missing()).containsExactly("declaredSituations.f");
        assertThat(score.totals()).contains(new Totals(0, 0, Figure.of(5), Figure.of(0), true, false));
    }

    @Test
    void aFloorActsAndSaysSo() {
        Grid grid = TestGrids.write(
                folder,
                Map.of(
                        "grid.yaml",
                        "id: petite\ntitle: Petite\nvalidity: { from: 2020-01-01 }\nfloor: 0\nfamilies:\n  - { code: f, label: F, cumulation: sum }\n",
                        "r.drl",
                        TestGrids.criterion("UNFIT", -5, "Housing( unfit )")));

        Totals totals = TestGrids.totals(grid, "{\"currentHousing\": {\"unfit\": true}}");
        assertThat(totals).isEqualTo(new Totals(0, 0, Figure.of(0), Figure.of(0), true, true));
    }

    @Test
    void pointsByUnitWithoutCapAreUnboundedWhereTheUnitsAreUnknown() {
        Grid grid = TestGrids.of(folder, "cumulation: sum", """
                rule "Ancienneté"
                    @criterion( ANC ) @family( f ) @points( 1 ) @per( $months ) @legalBasis( "essai" )
                when
                    Application( $months : fullMonthsSinceFiling, fullMonthsSinceFiling > 0 )
                then
                end
                """);

        assertThat(TestGrids.totals(grid, "{}")).isEqualTo(new Totals(0, 0, Figure.none(), Figure.of(0), true, false));
    }

    /** The facts that count the units bear the points, though no condition asks anything of them. */
    @Test
    void pointsByUnitAreConfirmedWhereTheUnitsAre() {
        Grid grid = TestGrids.of(folder, "cumulation: sum", """
                rule "Indigne, par mois d'attente"
                    @criterion( UNFIT ) @family( f ) @points( 1 ) @per( $months ) @legalBasis( "essai" )
                when
                    Housing( unfit )
                    Application( $months : fullMonthsSinceFiling )
                then
                end
                """);
        String profile =
                "{\"currentHousing\": {\"unfit\": true}, \"application\": {\"initialFilingDate\": \"2026-01-15\"},"
                        + " \"valueStatus\": {\"currentHousing.unfit\": \"VERIFIED\"%s}}";

        PriorityScore declared = TestGrids.score(grid, profile.formatted(""));
        PriorityScore verified = TestGrids.score(grid, profile.formatted(", \"application\": \"VERIFIED\""));

        assertThat(declared.totals().map(Totals::total)).contains(5L);
        assertThat(declared.totals().map(Totals::confirmed)).contains(0L);
        assertThat(verified.totals().map(Totals::confirmed)).contains(5L);
        assertThat(declared.findCriterion("UNFIT").orElseThrow().evidence())
                .extracting(Evidence::path)
                .containsExactly("currentHousing.unfit", "application.initialFilingDate");
    }

    private Grid withExclusion() {
        return TestGrids.of(folder, "cumulation: sum", TestGrids.criterion("UNFIT", 5, "Housing( unfit )") + """
                        rule "Reconnu DALO, servi avant la cotation"
                            @outside( DALO ) @legalBasis( "essai" )
                        when
                            Public( code == "DALO" )
                        then
                        end
                        """);
    }

    @Test
    void aRequestOutsideTheScoringHasNoScoreAndAllItsPublics() {
        PriorityScore score = TestGrids.score(withExclusion(), "{\"dalo\": {\"status\": \"ACTIF\"}}");

        assertThat(score.outcome()).isInstanceOf(Outcome.OutsideScoring.class);
        assertThat(score.totals()).isEmpty();
        assertThat(score.criteria()).isEmpty();
        assertThat(score.families()).isEmpty();
        assertThat(score.publics()).hasSize(21);
        assertThat(score.outside()).singleElement().satisfies(exclusion -> {
            assertThat(exclusion.status()).isEqualTo(PublicStatus.RECOGNISED);
            assertThat(exclusion.legalBasis()).isEqualTo("essai");
        });
    }

    @Test
    void anUndeterminedExclusionLeavesTheScoreAndIsListed() {
        PriorityScore score = TestGrids.score(
                withExclusion(), "{\"dalo\": {\"status\": null}, \"currentHousing\": {\"unfit\": true}}");

        assertThat(score.totals().map(Totals::total)).contains(5L);
        assertThat(score.outside()).singleElement().satisfies(exclusion -> {
            assertThat(exclusion.status()).isEqualTo(PublicStatus.UNDETERMINED);
            assertThat(exclusion.missing()).containsExactly("dalo.status");
        });
    }

    @Test
    void aCriterionWorthNothingIsAwardedAndSaidToBe() {
        PriorityScore score = TestGrids.score(two("cumulation: sum", 0, 3), UNFIT_AND_NOT_DECENT);

        assertThat(status(score, "UNFIT")).isEqualTo(CriterionStatus.AWARDED);
        assertThat(score.totals().map(Totals::total)).contains(3L);
    }

    /** A grid may give points to a public under the code of that public: the points do not make anybody belong to it. */
    @Test
    void aCriterionAndAPublicOfOneCodeAreTwoThings() {
        Grid grid = TestGrids.write(
                folder,
                Map.of(
                        "grid.yaml",
                        "id: petite\ntitle: Petite grille\nvalidity: { from: 2020-01-01 }\npublics: [{ code: P, label: Un public }]\nfamilies: [{ code: f, label: Famille, cumulation: sum }]\n",
                        "regles.drl",
                        "rule \"Public\" @public( P ) when Housing( notDecent ) then end\n"
                                + TestGrids.criterion("P", 5, "Housing( unfit )")));

        PriorityScore score = TestGrids.score(grid, "{\"currentHousing\": {\"unfit\": true, \"notDecent\": false}}");

        assertThat(score.totals().map(Totals::total)).contains(5L);
        assertThat(score.findPublic("P").map(PublicFinding::status)).contains(PublicStatus.NOT_RECOGNISED);
    }
}
