package org.cotation.rules.internal.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.cotation.json.ProfileJson;
import org.cotation.profile.Answer;
import org.cotation.profile.ApplicantProfile;
import org.junit.jupiter.api.Test;

/** The dates that count from one another: ages at the time of care, the length of a spell without work. */
class DatesTest {

    private static final LocalDate BIRTH = LocalDate.parse("2000-02-29");
    private static final LocalDate CARE_START = LocalDate.parse("2010-05-01");
    private static final LocalDate CARE_END = LocalDate.parse("2018-02-28");
    private static final LocalDate OWN_START = LocalDate.parse("2024-01-15");
    private static final LocalDate OWN_END = LocalDate.parse("2025-03-20");
    private static final LocalDate OTHER_START = LocalDate.parse("2023-06-01");

    private static final ApplicantProfile PROFILE = ProfileJson.read("""
            {
              "applicant": {
                "birthDate": "2000-02-29",
                "longTermUnemployment": { "startDate": "2024-01-15", "endDate": "2025-03-20" }
              },
              "coApplicant": { "birthDate": "1999-12-31", "longTermUnemployment": { "startDate": "2023-06-01" } },
              "childProtection": { "careStart": "2010-05-01", "careEnd": "2018-02-28" }
            }
            """);

    private static List<LocalDate> comparedWith(String path) {
        return Dates.comparedWith(path, PROFILE, Map.of());
    }

    @Test
    void theBirthAndTheCareOfAYoungPersonCountFromOneAnother() {
        assertThat(comparedWith("applicant.birthDate")).containsExactly(CARE_START, CARE_END);
        assertThat(comparedWith("childProtection.careStart")).containsExactly(BIRTH, CARE_END);
        assertThat(comparedWith("childProtection.careEnd")).containsExactly(BIRTH, CARE_START);
    }

    @Test
    void theEndsOfASpellWithoutWorkCountFromOneAnotherForEachHolder() {
        assertThat(comparedWith("applicant.longTermUnemployment.endDate")).containsExactly(OWN_START);
        assertThat(comparedWith("applicant.longTermUnemployment.startDate")).containsExactly(OWN_END);
        assertThat(comparedWith("coApplicant.longTermUnemployment.endDate")).containsExactly(OTHER_START);
        assertThat(comparedWith("coApplicant.longTermUnemployment.startDate")).isEmpty();
    }

    @Test
    void anyOtherDateCountsFromTheDayOfTheEvaluationAlone() {
        assertThat(comparedWith("coApplicant.birthDate")).isEmpty();
        assertThat(comparedWith("application.filedOn")).isEmpty();
    }

    @Test
    void whatIsSupposedStandsInPlaceOfWhatIsStated() {
        LocalDate supposed = LocalDate.parse("2011-11-11");

        assertThat(Dates.comparedWith(
                        "childProtection.careEnd",
                        PROFILE,
                        Map.of("childProtection.careStart", Answer.declared(supposed))))
                .containsExactly(BIRTH, supposed);
        assertThat(Dates.comparedWith(
                        "childProtection.careEnd", PROFILE, Map.of("childProtection.careStart", Answer.notAsked())))
                .containsExactly(BIRTH);
    }

    @Test
    void whatADocumentContradictsAndWhatNobodyKnowsIsNoDateToCountFrom() {
        ApplicantProfile refuted = ProfileJson.read("""
                {
                  "applicant": { "birthDate": null },
                  "childProtection": { "careStart": "2010-05-01" },
                  "valueStatus": { "childProtection.careStart": "REFUTED" }
                }
                """);

        assertThat(Dates.comparedWith("childProtection.careEnd", refuted, Map.of()))
                .isEmpty();
    }
}
