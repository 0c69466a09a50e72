package org.cotation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.cotation.engine.CotationEngine;
import org.cotation.engine.Grid;
import org.cotation.json.ProfileJson;
import org.cotation.score.CriterionScore;
import org.cotation.score.CriterionStatus;
import org.cotation.score.PriorityScore;
import org.cotation.score.Totals;
import org.junit.jupiter.api.Test;

/** Totals that public bodies and associations published for a described situation. */
class PublishedExamplesTest {

    private static final CotationEngine ENGINE = TestGrids.ENGINE;

    private static long total(Grid grid, String profile, String date) {
        return score(grid, profile, date).totals().map(Totals::total).orElseThrow();
    }

    private static PriorityScore score(Grid grid, String profile, String date) {
        return ENGINE.score(ProfileJson.read(profile), grid, LocalDate.parse(date));
    }

    private static CriterionStatus status(PriorityScore score, String criterion) {
        return score.findCriterion(criterion).map(CriterionScore::status).orElseThrow();
    }

    /** lacsf69.org: threatened with eviction, one adult, two children, resources 1300, rent net of aid 500. */
    @Test
    void rhoneGivesThirtyFive() {
        String profile = """
                {"applicant": {"birthDate": "1990-01-01"},
                 "dependants": [{"birthDate": "2015-05-01"}, {"birthDate": "2018-05-01"}],
                 "resources": {"monthly": [{"code": "SAL", "amount": 1300}]},
                 "currentHousing": {"monthlyRent": 700, "housingBenefit": 200, "evictionStage": "SUMMONS"}}
                """;
        assertThat(total(TestGrids.published("rhone"), profile, "2024-05-01")).isEqualTo(35);
    }

    private static final String LEAVES_THE_PARENTS = """
            {"applicant": {"birthDate": "1990-01-01"}, "reasons": ["12"], "currentHousing": {"status": "CPE"},
             "declaredSituations": {"cohabitation": "PAR14_CHEZ_PARENTS"}}
            """;

    /** Paris, FAQ of 2014: among neighbouring criteria the highest counts alone. */
    @Test
    void paris2014CountsTheHighestOfNeighbouringCriteria() {
        PriorityScore score = score(TestGrids.published("paris-2014"), LEAVES_THE_PARENTS, "2015-01-01");

        assertThat(score.totals().map(Totals::total)).contains(2L);
        assertThat(status(score, "PAR14_DECOHABITATION")).isEqualTo(CriterionStatus.AWARDED);
        assertThat(status(score, "PAR14_CHEZ_PARENTS")).isEqualTo(CriterionStatus.BEATEN);
    }

    /** Paris since 10 January 2024: the box ticked counts alone, even if another criterion would give more. */
    @Test
    void paris2024CountsTheBoxTicked() {
        PriorityScore score = score(TestGrids.published("paris-2024"), LEAVES_THE_PARENTS, "2024-02-01");

        assertThat(score.totals().map(Totals::total)).contains(1L);
        assertThat(status(score, "PAR14_DECOHABITATION")).isEqualTo(CriterionStatus.BEATEN);
        assertThat(status(score, "PAR14_CHEZ_PARENTS")).isEqualTo(CriterionStatus.AWARDED);
    }

    /** uvcw.be: family violence and homeless, 5 + 5 from 1 April 2024; before, the homeless line alone. */
    @Test
    void walloniaGivesTenFromTheFirstOfApril2024() {
        String profile = """
                {"applicant": {"birthDate": "1990-01-01"}, "violence": {"kind": "FAMILY"},
                 "application": {"initialFilingDate": "2024-04-01"}, "currentHousing": {"status": "SD"}}
                """;
        assertThat(total(TestGrids.published("wallonie-2024"), profile, "2024-04-01"))
                .isEqualTo(10);
        assertThat(total(TestGrids.published("wallonie-2018"), profile, "2024-03-31"))
                .isEqualTo(5);
    }

    /** slgh.be: registered in 2005, renewed every year, evaluated in 2010: 5; and never more than 6. */
    @Test
    void walloniaCountsFiveYearsOfSeniorityAndNeverMoreThanSix() {
        String profile = """
                {"applicant": {"birthDate": "1970-01-01"}, "currentHousing": {"status": "LP"},
                 "application": {"initialFilingDate": "2005-03-01", "lastRenewalDate": "2010-03-01"}}
                """;
        Grid grid = TestGrids.published("wallonie-2018");
        assertThat(total(grid, profile, "2010-06-01")).isEqualTo(5);
        assertThat(total(grid, profile, "2024-03-01")).isEqualTo(6);
    }

    /** Toulouse: « strictement plus de 36 mois » adds 20 to a point a month; derived from the FAQ, not published. */
    @Test
    void toulouseAddsTwentyAtThirtySevenMonths() {
        String profile = """
                {"applicant": {"birthDate": "1970-01-01"}, "application": {"initialFilingDate": "2022-03-15"}}
                """;
        Grid grid = TestGrids.published("toulouse");
        assertThat(total(grid, profile, "2025-03-15")).isEqualTo(36);
        assertThat(total(grid, profile, "2025-04-14")).isEqualTo(36);
        assertThat(total(grid, profile, "2025-04-15")).isEqualTo(57);
    }
}
