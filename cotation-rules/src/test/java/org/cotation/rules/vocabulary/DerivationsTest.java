package org.cotation.rules.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.cotation.json.ProfileJson;
import org.cotation.rules.internal.grid.Interpretations;
import org.cotation.score.Evidence;
import org.cotation.score.Figure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The definitions that the vocabulary uses, one by one. */
class DerivationsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 15);

    private static Derived<?> read(String fact, String property, String profile) {
        return read(fact, property, profile, Map.of());
    }

    private static Derived<?> read(String fact, String property, String profile, Map<String, String> readings) {
        Facts facts = Facts.derive(
                ProfileJson.read(profile),
                TODAY,
                new Parameters(Map.of(2026, new BigDecimal("9608.00")), Figure.of(36), Set.of("SOIN"), true),
                new TreeMap<>(Interpretations.ALL.with(Interpretations.ALL.defaults(), readings)),
                Map.of("62427", "Hénin-Beaumont"));
        FactType type = Vocabulary.find(fact).orElseThrow();
        return facts.of(type).get(0).derived(type.find(property).orElseThrow());
    }

    private static Object value(String fact, String property, String profile) {
        Object value = read(fact, property, profile).orNull();
        return value == null ? "none" : value;
    }

    @ParameterizedTest
    @CsvSource({"1, 9", "2, 16", "3, 25", "4, 34", "5, 43", "6, 52", "7, 61", "8, 70", "9, 70", "12, 70"})
    void theOvercrowdingThresholdIsNineSixteenThenNineMoreUpToSeventy(int occupants, BigDecimal threshold) {
        assertThat(value(
                        "Housing", "overcrowdingThreshold", "{\"currentHousing\": {\"occupants\": " + occupants + "}}"))
                .isEqualTo(threshold);
    }

    @Test
    void occupantsNotGivenAreThePersonsToBeHoused() {
        assertThat(
                        value(
                                "Housing",
                                "occupants",
                                "{\"coApplicant\": {}, \"dependants\": [{}, {}], \"roommates\": [{}], \"visitingChildren\": [{}]}"))
                .isEqualTo(5);
    }

    /** 1 for the first adult, 0.5 from the 14th birthday on, 0.3 before. */
    @Test
    void consumptionUnitsChangeOnTheFourteenthBirthday() {
        String household =
                "{\"coApplicant\": {\"birthDate\": \"1985-03-01\"}, \"dependants\": [{\"birthDate\": \"2012-06-15\"}, {\"birthDate\": \"2012-06-16\"}]}";
        assertThat(value("Household", "consumptionUnits", household)).isEqualTo(new BigDecimal("2.3"));
        assertThat(read("Household", "consumptionUnits", "{\"dependants\": [{}]}")
                        .missing())
                .containsExactly("dependants[0].birthDate");
    }

    /** 22 098.40 a year for 2.3 units is the threshold itself, although the monthly amount has no finite writing. */
    @Test
    void yearlyIncomePerUnitNeverMeetsAThresholdByRounding() {
        String family =
                "{\"coApplicant\": {\"birthDate\": \"1985-03-01\"}, \"dependants\": [{\"birthDate\": \"2012-06-15\"}, {\"birthDate\": \"2012-06-16\"}], \"resources\": {\"monthly\": [{\"code\": \"SAL\", \"amount\": %s}]}}";
        BigDecimal threshold = new BigDecimal("9608");
        assertThat((BigDecimal) value("Resources", "yearlyIncomePerUnit", family.formatted("1841.53")))
                .isLessThan(threshold);
        assertThat((BigDecimal) value("Resources", "yearlyIncomePerUnit", family.formatted("1841.54")))
                .isGreaterThan(threshold);
        assertThat(
                        value(
                                "Resources",
                                "yearlyIncomePerUnit",
                                "{\"coApplicant\": {\"birthDate\": \"1985-03-01\"}, \"resources\": {\"monthly\": [{\"code\": \"SAL\", \"amount\": 1201.00}]}}"))
                .isEqualTo(threshold);
    }

    @ParameterizedTest
    @CsvSource({
        "500, 200, 1000, 30",
        "150, 200, 1000, 0",
        "0, 0, 0, 0",
        "300, 0, 0, 1000000000000",
        "500.10, 200.10, 750, 40"
    })
    void theEffortRateIsNetRentOverResources(String rent, String benefit, String income, BigDecimal percent) {
        assertThat(value(
                        "Resources",
                        "effortRate",
                        "{\"currentHousing\": {\"monthlyRent\": %s, \"housingBenefit\": %s}, \"resources\": {\"monthly\": [{\"code\": \"SAL\", \"amount\": %s}]}}"
                                .formatted(rent, benefit, income)))
                .isEqualTo(percent);
    }

    @Test
    void noRentNeedsNoResources() {
        assertThat(value("Resources", "effortRate", "{\"currentHousing\": {\"monthlyRent\": 0}}"))
                .isEqualTo(BigDecimal.ZERO);
        assertThat(read("Resources", "effortRate", "{\"currentHousing\": {\"monthlyRent\": 10}}")
                        .missing())
                .containsExactly("resources.monthly");
    }

    @ParameterizedTest
    @CsvSource({
        // From 1 March 2025 to 28 February 2026, both included, is exactly a year.
        "2025-03-01, 2026-02-28, false, true",
        "2025-03-01, 2026-03-01, true, true",
        "2025-03-01, 2026-02-27, false, false",
        // The spell has not ended yet.
        "2020-01-01, 2026-06-16, false, false"
    })
    void unemploymentOfExactlyAYearIsNotMoreThanAYear(
            String start, String end, boolean moreThanAYear, boolean aYearOrMore) {
        String profile =
                "{\"applicant\": {\"longTermUnemployment\": {\"startDate\": \"%s\", \"endDate\": \"%s\", \"over12Months\": true}}}"
                        .formatted(start, end);
        assertThat(value("Applicant", "unemployedMoreThanAYear", profile)).isEqualTo(moreThanAYear);
        assertThat(value("Applicant", "unemployedAYearOrMore", profile)).isEqualTo(aYearOrMore);
    }

    @Test
    void theBoxCountsWhereTheStartIsNotGiven() {
        assertThat(
                        value(
                                "Applicant",
                                "unemployedMoreThanAYear",
                                "{\"applicant\": {\"longTermUnemployment\": {\"endDate\": \"2026-01-01\", \"over12Months\": true}}}"))
                .isEqualTo(true);
        assertThat(value(
                        "Applicant",
                        "unemployedMoreThanAYear",
                        "{\"applicant\": {\"longTermUnemployment\": {\"over12Months\": true}}}"))
                .isEqualTo(false);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"employedOn\": true, \"contractType\": \"CDD\", \"contractNature\": \"INTERNSHIP\"}",
                "{\"employedOn\": false, \"contractType\": \"CDI\"}",
                "{\"contractType\": \"CDI\"}"
            })
    void anInternshipOrAContractTypeAloneIsNoJob(String applicant) {
        assertThat(value("Applicant", "employed", "{\"applicant\": " + applicant + "}"))
                .isEqualTo(false);
    }

    /** The care began before majority; three years after its last day, that day included. */
    @ParameterizedTest
    @CsvSource({"2023-06-15, 3", "2023-06-14, 4", "2026-06-14, 1", "2026-06-15, 0"})
    void yearsSinceTheEndOfTheCareCountAsBegun(String end, int years) {
        assertThat(value(
                        "ChildProtection",
                        "yearsBegunSinceCareEnd",
                        "{\"applicant\": {\"birthDate\": \"2004-01-01\"}, \"childProtection\": {\"careStart\": \"2015-01-01\", \"careEnd\": \""
                                + end + "\"}}"))
                .isEqualTo(years);
    }

    @Test
    void aRefusalOfUnknownSuitabilityLeavesTheCountBetweenBounds() {
        Derived<?> refusals = read(
                "Application",
                "refusals",
                "{\"application\": {\"offers\": [{\"reply\": \"REFUSED\", \"suitable\": true}, {\"reply\": \"REFUSED\"}, {\"reply\": \"ACCEPTED\"}]}}");
        assertThat(refusals.unknown()).isTrue();
        assertThat(refusals.range()).isEqualTo(Range.between(1, 2));
        assertThat(refusals.missing()).containsExactly("application.offers[1].suitable");
    }

    @Test
    void theAbnormallyLongDelayIsPassedTheDayAfterItEnds() {
        String filed = "{\"application\": {\"initialFilingDate\": \"%s\"}}";
        assertThat(value("Application", "abnormallyLongDelayPassed", filed.formatted("2023-06-15")))
                .isEqualTo(false);
        assertThat(value("Application", "abnormallyLongDelayPassed", filed.formatted("2023-06-14")))
                .isEqualTo(true);
    }

    @Test
    void anEssentialWorkerHasAListedSectorAndCannotWorkFromHome() {
        String worker = "{\"applicant\": {\"essentialSector\": \"%s\", \"teleworkable\": %s}}";
        assertThat(value("Applicant", "essentialWorker", worker.formatted("SOIN", "false")))
                .isEqualTo(true);
        assertThat(value("Applicant", "essentialWorker", worker.formatted("SOIN", "true")))
                .isEqualTo(false);
        assertThat(value("Applicant", "essentialWorker", worker.formatted("MODE", "null")))
                .isEqualTo(false);
        assertThat(read("Applicant", "essentialWorker", worker.formatted("SOIN", "null"))
                        .missing())
                .containsExactly("applicant.teleworkable");
    }

    /** Silence refuses once the time to reply has passed, its last day included. */
    @ParameterizedTest
    @CsvSource({
        "REFUSED, 2026-06-20, true",
        "NO_REPLY, 2026-06-15, false",
        "NO_REPLY, 2026-06-14, true",
        "ACCEPTED, 2026-06-01, false"
    })
    void anOfferIsRefusedInWordsOrBySilence(String reply, String deadline, boolean refused) {
        String offer =
                "{\"application\": {\"offers\": [{\"reply\": \"%s\", \"replyDeadline\": \"%s\", \"suitable\": %s}]}}";

        assertThat(value("Offer", "refusal", offer.formatted(reply, deadline, true)))
                .isEqualTo(refused);
        assertThat(value("Offer", "refusal", offer.formatted(reply, deadline, false)))
                .isEqualTo(false);
    }

    @ParameterizedTest
    @CsvSource({"2026-06-14, true", "2026-06-15, true", "2026-06-16, false"})
    void aHouseholdIsRehousedFromTheDayOn(String day, boolean rehoused) {
        assertThat(value(
                        "Housing",
                        "renewalRehoused",
                        "{\"currentHousing\": {\"renewalOperation\": {\"rehousedOn\": \"" + day + "\"}}}"))
                .isEqualTo(rehoused);
    }

    /** Somebody with a handicap, or a document that shows one. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{} | false",
                "{\"personsCount\": 0} | false",
                "{\"personsCount\": 1} | true",
                "{\"proof\": \"RQTH\"} | true",
                "{\"equipment\": []} | false"
            })
    void aHandicapIsDeclaredByANumberOrADocument(String disability, boolean declared) {
        assertThat(value("Household", "handicapDeclared", "{\"disability\": " + disability + "}"))
                .isEqualTo(declared);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"{} | false", "{\"equipment\": []} | false", "{\"equipment\": [\"1\"]} | true"})
    void equipmentIsNeededWhereSomeIsNamed(String disability, boolean needed) {
        assertThat(value("Household", "equipmentNeeded", "{\"disability\": " + disability + "}"))
                .isEqualTo(needed);
    }

    /** A refuted value is read as absent, and the evidence says that it was refuted. */
    @Test
    void aRefutedValueIsNoneAndStaysInTheEvidence() {
        Derived<?> status = read(
                "Housing",
                "status",
                "{\"currentHousing\": {\"status\": \"SD\"}, \"valueStatus\": {\"currentHousing.status\": \"REFUTED\"}}");
        assertThat(status.none()).isTrue();
        assertThat(status.evidence()).extracting(Evidence::path).containsExactly("currentHousing.status");
    }

    @Test
    void aMissingListIsNamedAndNotItsImaginaryElements() {
        assertThat(read("Household", "persons", "{\"dependants\": null}").missing())
                .containsExactly("dependants");
        assertThat(read("Household", "minorInCharge", "{\"dependants\": [null]}")
                        .missing())
                .containsExactly("dependants[0]");
    }

    @Test
    void aPersonBornOnTheTwentyNinthOfFebruary() {
        LocalDate leapDay = LocalDate.of(2008, 2, 29);
        assertThat(Durations.age(leapDay, LocalDate.of(2026, 2, 28), false)).isEqualTo(17);
        assertThat(Durations.age(leapDay, LocalDate.of(2026, 3, 1), false)).isEqualTo(18);
        assertThat(Durations.age(leapDay, LocalDate.of(2026, 2, 28), true)).isEqualTo(18);
        assertThat(Durations.age(leapDay, LocalDate.of(2028, 2, 28), true)).isEqualTo(19);
        assertThat(Durations.age(leapDay, LocalDate.of(2028, 2, 29), false)).isEqualTo(20);
    }

    /** De quantième à quantième: from 31 January, a month ends on 28 February. */
    @ParameterizedTest
    @CsvSource({
        "2026-01-31, 2026-02-27, 0",
        "2026-01-31, 2026-02-28, 1",
        "2026-01-31, 2026-03-30, 1",
        "2026-01-31, 2026-03-31, 2",
        "2026-06-15, 2026-06-14, 0"
    })
    void monthsAreCompletedOnTheSameDayOrTheLastOne(String from, String to, int months) {
        assertThat(Durations.fullMonths(LocalDate.parse(from), LocalDate.parse(to)))
                .isEqualTo(months);
    }

    /** A month counts once it is complete: from the day of the entry to the same day of a later month. */
    @ParameterizedTest
    @CsvSource({"2026-06-15, 0", "2026-05-16, 0", "2026-05-15, 1", "2024-12-16, 17", "2024-12-15, 18"})
    void monthsInAnEstablishmentCountOnceTheyAreComplete(LocalDate entry, int months) {
        assertThat(value(
                        "Housing",
                        "monthsInStructure",
                        "{\"currentHousing\": {\"structureEntryDate\": \"" + entry + "\"}}"))
                .isEqualTo(months);
    }

    @Test
    void whoeverIsFollowedByAnyBodyIsInInsertion() {
        assertThat(value("Applicant", "inInsertion", "{\"applicant\": {\"insertionFollowUp\": \"PLIE\"}}"))
                .isEqualTo(true);
        assertThat(value("Applicant", "inInsertion", "{\"applicant\": {}}")).isEqualTo(false);
    }
}
