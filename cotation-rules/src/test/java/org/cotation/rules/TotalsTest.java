package org.cotation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.cotation.engine.Grid;
import org.cotation.score.CriterionScore;
import org.cotation.score.CriterionStatus;
import org.cotation.score.Figure;
import org.cotation.score.PriorityScore;
import org.cotation.score.Totals;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Totals under {@code cahc-2022} on 15 June 2026, worked out by hand. The letter c is never decided without an assessment:
 * it can bring 20 points to the family « droit-au-logement » whenever nothing greater counts there.
 */
class TotalsTest {

    private static final Grid GRID =
            TestGrids.ENGINE.builtInGrids().find("cahc-2022").orElseThrow();

    static Stream<Arguments> workedOut() {
        return Stream.of(
                // Nothing known. Open: c, d or k 20; young 10; without housing 15; effort 10; seniority 10. Sum 65.
                Arguments.of("empty request", 0, 0, 65, 0, "{}"),
                // DALO 50 beats the handicap (20); renewal 20 + job 10 = 30; filed on 10/01/2020: 6 full years; rent
                // 400 - 100 = 300 for 1500: 20 %, nothing. 50 + 30 + 6 = 86. Only DALO is verified: 50. The surface is
                // unknown and there is a minor: overcrowding may add 10.
                Arguments.of("DALO, urban renewal, job", 86, 50, 96, 86, """
                        {"applicant": {"birthDate": "1980-01-01", "employedOn": true},
                         "dependants": [{"birthDate": "2017-04-01", "disabled": true, "disabilityProof": "AEEH"}],
                         "application": {"initialFilingDate": "2020-01-10"},
                         "currentHousing": {"status": "HLM", "monthlyRent": 400, "housingBenefit": 100,
                           "renewalOperation": {"type": "ANRU", "buildingConcerned": true, "rehousingRequired": true}},
                         "resources": {"monthly": [{"code": "SAL", "amount": 1500}]},
                         "dalo": {"status": "ACTIF"}, "valueStatus": {"dalo.status": "VERIFIED"}}
                        """),
                // Renewal 20 + autonomy 15 + young 10 + job 10 = 55, capped at 40. No rent: no effort. c may add 20.
                Arguments.of("local publics beyond their cap", 40, 0, 60, 40, """
                        {"applicant": {"birthDate": "2001-01-01", "employedOn": true}, "autonomy": {"gir": 3},
                         "application": {"initialFilingDate": "2026-06-15"},
                         "currentHousing": {"status": "HLM", "monthlyRent": 0, "surface": 50,
                           "renewalOperation": {"type": "ANRU", "buildingConcerned": true, "rehousingRequired": true}}}
                        """),
                // Two refusals that count (one refused, one silence past its deadline); under DALO, with a legitimate
                // reason, unsuitable, accepted and silence before the deadline do not. -20. Rent 500 for 1000: 50 %,
                // 10.
                // 16 years, capped at 10. 10 + 10 - 20 = 0. c may add 20.
                Arguments.of("refusals of every kind", 0, 0, 20, 0, """
                        {"applicant": {"birthDate": "1986-01-01"},
                         "application": {"initialFilingDate": "2010-06-15", "offers": [
                           {"reply": "REFUSED", "suitable": true},
                           {"reply": "NO_REPLY", "replyDeadline": "2026-06-14", "suitable": true},
                           {"reply": "NO_REPLY", "replyDeadline": "2026-06-15", "suitable": true},
                           {"reply": "REFUSED", "suitable": true, "underDalo": true},
                           {"reply": "REFUSED", "suitable": true, "legitimateReason": true},
                           {"reply": "REFUSED", "suitable": false},
                           {"reply": "ACCEPTED", "suitable": true}]},
                         "currentHousing": {"status": "LP", "monthlyRent": 500},
                         "resources": {"monthly": [{"code": "SAL", "amount": 1000}]}}
                        """),
                // k 20, without housing 15, one year 1, three refusals -30 capped at -20: 16. The date and the offers
                // are verified, the housing is not: 1 - 20 = -19.
                Arguments.of("verified refusals, declared housing", 16, -19, 16, 16, """
                        {"applicant": {"birthDate": "1986-01-01"},
                         "application": {"initialFilingDate": "2025-06-15", "offers": [
                           {"reply": "REFUSED", "suitable": true}, {"reply": "REFUSED", "suitable": true},
                           {"reply": "REFUSED", "suitable": true}]},
                         "currentHousing": {"status": "CP", "monthlyRent": 0},
                         "valueStatus": {"application": "VERIFIED"}}
                        """),
                // k 20 + without housing 15 - 10 = 25; the housing is verified, the refusal is not: 35, above the
                // total.
                Arguments.of("an unverified penalty drops out", 25, 35, 25, 25, """
                        {"applicant": {"birthDate": "1986-01-01"},
                         "application": {"initialFilingDate": "2026-01-01",
                           "offers": [{"reply": "REFUSED", "suitable": true}]},
                         "currentHousing": {"status": "CP", "monthlyRent": 0},
                         "valueStatus": {"currentHousing.status": "VERIFIED"}}
                        """),
                // One sure refusal and one of unknown suitability: -10 sure, -20 at worst. DALO 50: c adds nothing.
                Arguments.of("a refusal of unknown suitability beside a sure one", 40, 0, 40, 30, """
                        {"applicant": {"birthDate": "1986-01-01"}, "dalo": {"status": "ACTIF"},
                         "application": {"initialFilingDate": "2026-01-01",
                           "offers": [{"reply": "REFUSED", "suitable": true}, {"reply": "REFUSED"}]},
                         "currentHousing": {"status": "LP", "monthlyRent": 0}}
                        """),
                // The only refusal is of unknown suitability: nothing counted, -10 at worst.
                Arguments.of("a single refusal of unknown suitability", 50, 0, 50, 40, """
                        {"applicant": {"birthDate": "1986-01-01"}, "dalo": {"status": "ACTIF"},
                         "application": {"initialFilingDate": "2026-01-01", "offers": [{"reply": "REFUSED"}]},
                         "currentHousing": {"status": "LP", "monthlyRent": 0}}
                        """),
                // Sleeping rough was refuted: no k, nothing for housing. Seniority 4, verified. c may add 20.
                Arguments.of("a refuted situation counts as absent", 4, 4, 24, 4, """
                        {"applicant": {"birthDate": "1986-01-01"},
                         "application": {"initialFilingDate": "2022-06-15"},
                         "currentHousing": {"status": "SD", "monthlyRent": 0},
                         "valueStatus": {"currentHousing.status": "REFUTED", "application": "VERIFIED"}}
                        """),
                // A rent of 300 and no resources is above every threshold: 10. c may add 20.
                Arguments.of("a rent and no resources", 10, 0, 30, 10, """
                        {"applicant": {"birthDate": "1986-01-01"},
                         "application": {"initialFilingDate": "2026-06-01"},
                         "currentHousing": {"status": "LP", "monthlyRent": 300}, "resources": {"monthly": []}}
                        """),
                // Exactly 30 %: 5, which 40 % does not beat.
                Arguments.of("an effort rate of exactly 30 %", 5, 0, 25, 5, """
                        {"applicant": {"birthDate": "1986-01-01"},
                         "application": {"initialFilingDate": "2026-06-01"},
                         "currentHousing": {"status": "LP", "monthlyRent": 500.10, "housingBenefit": 200.10},
                         "resources": {"monthly": [{"code": "SAL", "amount": 1000}]}}
                        """),
                // One cent under 40 %: still 5; the rent is verified but the income is not.
                Arguments.of("an effort rate a cent under 40 %", 5, 0, 25, 5, """
                        {"applicant": {"birthDate": "1986-01-01"},
                         "application": {"initialFilingDate": "2026-06-01"},
                         "currentHousing": {"status": "LP", "monthlyRent": 399.99},
                         "resources": {"monthly": [{"code": "SAL", "amount": 1000}]},
                         "valueStatus": {"currentHousing": "VERIFIED"}}
                        """),
                // DALO 50, PDALHPD 40 and quota 30 are one family: 50. All three verified.
                Arguments.of("DALO beats PDALHPD and the prefect's quota", 50, 50, 50, 50, """
                        {"applicant": {"birthDate": "1986-01-01"}, "dalo": {"status": "ACTIF"},
                         "application": {"initialFilingDate": "2026-06-01"},
                         "labels": {"pdalhpd": {"recognised": true}, "prefecturalQuota": {"recognised": true}},
                         "currentHousing": {"status": "LP", "monthlyRent": 0},
                         "valueStatus": {"dalo": "VERIFIED", "labels": "VERIFIED"}}
                        """),
                // Unknown housing: k and « sans logement » or d: 20 + 15 at best; the young public is sure: 10.
                Arguments.of("an unknown housing", 10, 0, 45, 10, """
                        {"applicant": {"birthDate": "2000-01-01"},
                         "application": {"initialFilingDate": "2026-06-01"},
                         "currentHousing": {"status": null, "monthlyRent": 0}}
                        """));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("workedOut")
    void totalIsWhatTheHandWorksOut(
            String situation, long total, long confirmed, long possible, long lowest, String profile) {
        assertThat(TestGrids.totals(GRID, profile))
                .as(situation)
                .isEqualTo(new Totals(total, confirmed, Figure.of(possible), Figure.of(lowest), true, false));
    }

    @Test
    void aSureRefusalCountsAndTheOpenOneIsNamedAsMissing() {
        PriorityScore score = TestGrids.score(GRID, """
                {"application": {"offers": [{"reply": "REFUSED", "suitable": true}, {"reply": "REFUSED"}]}}
                """);
        CriterionScore refusals = score.findCriterion("REFUS").orElseThrow();

        assertThat(refusals.status()).isEqualTo(CriterionStatus.AWARDED);
        assertThat(refusals.points()).isEqualTo(-10);
        assertThat(refusals.units()).isEqualTo(Figure.of(1));
        assertThat(refusals.missing()).containsExactly("application.offers[1].suitable");
    }
}
