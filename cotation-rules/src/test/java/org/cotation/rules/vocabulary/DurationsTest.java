package org.cotation.rules.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Years of age, years and months, to the day, over leap years and months of all lengths. */
class DurationsTest {

    private static final LocalDate FIRST = LocalDate.of(1999, 11, 28);
    private static final LocalDate LAST = LocalDate.of(2004, 4, 2);

    private static List<LocalDate> days(LocalDate from) {
        return from.datesUntil(LAST).toList();
    }

    /** One day after another: the count goes up by one on an anniversary, and on no other day. */
    @Test
    void aYearOfAgeIsCompletedOnEachBirthdayAndOnNoOtherDay() {
        for (LocalDate birth : FIRST.datesUntil(FIRST.plusDays(500)).toList()) {
            boolean leapDay = birth.getMonthValue() == 2 && birth.getDayOfMonth() == 29;
            for (boolean february28 : new boolean[] {true, false}) {
                int age = 0;
                for (LocalDate day : days(birth)) {
                    boolean sameDay = day.getMonth() == birth.getMonth()
                            && day.getDayOfMonth() == birth.getDayOfMonth()
                            && day.isAfter(birth);
                    boolean moved = leapDay
                            && !day.isLeapYear()
                            && (february28
                                    ? day.getMonthValue() == 2 && day.getDayOfMonth() == 28
                                    : day.getMonthValue() == 3 && day.getDayOfMonth() == 1);
                    age += sameDay || moved ? 1 : 0;
                    assertThat(Durations.age(birth, day, february28))
                            .as(birth + " " + day)
                            .isEqualTo(age);
                    boolean birthday = sameDay || moved || day.equals(birth);
                    assertThat(Durations.ageBegun(birth, day, february28))
                            .as(birth + " " + day)
                            .isEqualTo(birthday ? age : age + 1);
                    if (sameDay || moved) {
                        assertThat(Durations.birthday(birth, age, february28)).isEqualTo(day);
                    }
                }
            }
        }
    }

    @Test
    void nobodyHasAnAgeBeforeBeingBorn() {
        assertThat(Durations.age(LocalDate.of(2026, 6, 16), LocalDate.of(2026, 6, 15), false))
                .isZero();
        assertThat(Durations.age(LocalDate.of(2030, 1, 1), LocalDate.of(2026, 6, 15), false))
                .isZero();
    }

    /** De quantième à quantième (Code de procédure civile, art. 641). */
    @Test
    void aMonthIsCompletedOnTheSameDayOrOnTheLastOfAShorterMonth() {
        for (LocalDate from : FIRST.datesUntil(FIRST.plusDays(500)).toList()) {
            int months = 0;
            for (LocalDate day : days(from)) {
                boolean sameDay = day.getDayOfMonth() == from.getDayOfMonth();
                boolean lastOfShorter =
                        day.getDayOfMonth() == day.lengthOfMonth() && day.lengthOfMonth() < from.getDayOfMonth();
                months += day.isAfter(from) && (sameDay || lastOfShorter) ? 1 : 0;
                assertThat(Durations.fullMonths(from, day)).as(from + " " + day).isEqualTo(months);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2023-06-15, 2023-06-14, 0",
        "2023-06-15, 2023-06-15, 0",
        "2023-06-15, 2023-06-16, 1",
        "2023-06-15, 2024-06-15, 1",
        "2023-06-15, 2024-06-16, 2",
        "2023-06-15, 2026-06-15, 3",
        "2023-06-15, 2026-06-16, 4",
        "2024-02-29, 2025-02-28, 1",
        "2024-02-29, 2025-03-01, 2",
        "2024-02-29, 2028-02-29, 4",
        "2024-02-29, 2028-03-01, 5"
    })
    void aYearIsBegunOnTheDayAfterAnAnniversary(LocalDate from, LocalDate to, int years) {
        assertThat(Durations.yearsBegun(from, to)).isEqualTo(years);
    }

    @Test
    void monthsBeforeTheyStartAreNone() {
        assertThat(Durations.fullMonths(LocalDate.of(2026, 6, 16), LocalDate.of(2026, 6, 15)))
                .isZero();
        assertThat(Durations.fullMonths(LocalDate.of(2026, 8, 16), LocalDate.of(2026, 6, 15)))
                .isZero();
    }
}
