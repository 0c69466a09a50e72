package org.cotation.rules.internal.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.NavigableSet;
import org.cotation.message.Wording;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a day means to a date: an age or a time completed, the day after it, and nothing on any other day. */
class EventsTest {

    private static String told(String path, LocalDate date, LocalDate day, boolean february28) {
        return Events.of(new Anchor(path, date), day, february28)
                .map(Wording::fr)
                .orElse("")
                .replace('\u00A0', ' ');
    }

    @ParameterizedTest
    @CsvSource({
        "2001-09-04, 2026-09-03, false, ''",
        "2001-09-04, 2026-09-04, false, 25 ans du demandeur",
        "2001-09-04, 2026-09-05, false, lendemain des 25 ans du demandeur",
        "2001-09-04, 2026-09-06, false, ''",
        "2001-09-04, 2000-09-04, false, ''",
        "2008-02-29, 2026-02-28, true, 18 ans du demandeur",
        "2008-02-29, 2026-03-01, true, lendemain des 18 ans du demandeur",
        "2008-02-29, 2026-02-28, false, ''",
        "2008-02-29, 2026-03-01, false, 18 ans du demandeur",
        "2008-02-29, 2026-03-02, false, lendemain des 18 ans du demandeur",
        "2008-02-29, 2028-02-29, true, 20 ans du demandeur",
        "2008-02-29, 2028-02-29, false, 20 ans du demandeur"
    })
    void aBirthdayIsADayAndTheDayAfter(LocalDate birth, LocalDate day, boolean february28, String told) {
        assertThat(told("applicant.birthDate", birth, day, february28)).isEqualTo(told);
    }

    /** Where the month has no such day, its last one is the day (Code de procédure civile, art. 641). */
    @ParameterizedTest
    @CsvSource({
        "2025-08-30, ''",
        "2025-08-31, dépôt de la demande",
        "2025-09-02, ''",
        "2026-02-27, ''",
        "2026-02-28, ancienneté de la demande : 6 mois",
        "2026-03-01, ancienneté de la demande : plus de 6 mois",
        "2026-08-31, ancienneté de la demande : 1 an",
        "2026-09-01, ancienneté de la demande : plus de 1 an",
        "2026-09-02, ''"
    })
    void aTimeIsCompletedOnADayAndPassedTheDayAfter(LocalDate day, String told) {
        assertThat(told("application.initialFilingDate", LocalDate.of(2025, 8, 31), day, false))
                .isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-06-15, dernier jour de la prise en charge par l'aide sociale à l'enfance",
        "2024-06-16, fin de la prise en charge par l'aide sociale à l'enfance",
        "2027-06-16, fin de la prise en charge par l'aide sociale à l'enfance depuis plus de 3 ans",
        "2027-06-17, ''"
    })
    void theEndOfACareIsItsLastDay(LocalDate day, String told) {
        assertThat(told("childProtection.careEnd", LocalDate.of(2024, 6, 15), day, false))
                .isEqualTo(told);
    }

    /** The last day to reply still belongs to the time: it has passed the day after. */
    @ParameterizedTest
    @CsvSource({
        "2026-06-15, date limite de réponse (2e proposition)",
        "2026-06-16, délai de réponse passé (2e proposition)",
        "2026-06-17, ''",
        "2026-07-15, temps écoulé depuis : date limite de réponse (2e proposition) : 1 mois"
    })
    void theTimeToReplyPassesTheDayAfterItsLast(LocalDate day, String told) {
        assertThat(told("application.offers[1].replyDeadline", LocalDate.of(2026, 6, 15), day, false))
                .isEqualTo(told);
    }

    /** A day that means something is one of those on which the request is looked at again. */
    @ParameterizedTest
    @ValueSource(strings = {"2023-12-31", "2024-01-31", "2024-02-29", "2025-06-15", "2026-07-01"})
    void everyDayThatMeansSomethingIsLookedAt(LocalDate date) {
        LocalDate from = LocalDate.of(2025, 6, 15);
        LocalDate to = from.plusYears(2);
        for (String path : List.of("applicant.birthDate", "application.initialFilingDate")) {
            Anchor anchor = new Anchor(path, date);
            NavigableSet<LocalDate> days = Anchor.days(List.of(anchor), from, to);

            assertThat(days).allSatisfy(day -> assertThat(day).isAfter(from).isBeforeOrEqualTo(to));
            assertThat(from.plusDays(1)
                            .datesUntil(to.plusDays(1))
                            .filter(day -> Events.of(anchor, day, true).isPresent()
                                    || Events.of(anchor, day, false).isPresent()))
                    .isNotEmpty()
                    .isSubsetOf(days);
        }
    }
}
