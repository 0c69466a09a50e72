package org.cotation.rules.vocabulary;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Completed years and months, as the law counts them. */
final class Durations {

    private Durations() {}

    /**
     * Completed years of age. Whoever is born on 29 February completes a year, in a common year, on 1 March, or on 28
     * February where the interpretation {@code leap-day-birthday} says so.
     */
    static int age(LocalDate birth, LocalDate day, boolean leapDayIsFebruary28) {
        if (day.isBefore(birth)) {
            return 0;
        }
        int years = day.getYear() - birth.getYear();
        return day.isBefore(birthday(birth, years, leapDayIsFebruary28)) ? years - 1 : years;
    }

    /** The day on which a number of years of age is completed. */
    static LocalDate birthday(LocalDate birth, int years, boolean leapDayIsFebruary28) {
        LocalDate shortened = birth.plusYears(years);
        boolean moved = shortened.getDayOfMonth() != birth.getDayOfMonth();
        return moved && !leapDayIsFebruary28 ? shortened.plusDays(1) : shortened;
    }

    /** Years of age begun: 21 from the day after the 20th birthday to the 21st birthday, that day included. */
    static int ageBegun(LocalDate birth, LocalDate day, boolean leapDayIsFebruary28) {
        int completed = age(birth, day, leapDayIsFebruary28);
        return day.isAfter(birthday(birth, completed, leapDayIsFebruary28)) ? completed + 1 : completed;
    }

    /**
     * Completed months, from a day to the same day of a later month or, where that month has none, its last day
     * (<em>de quantième à quantième</em>, Code de procédure civile, art. 641).
     */
    static int fullMonths(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            return 0;
        }
        int months = (int) ChronoUnit.MONTHS.between(from.withDayOfMonth(1), to.withDayOfMonth(1));
        return to.isBefore(from.plusMonths(months)) ? months - 1 : months;
    }

    /** Years begun since a day: 0 on that day, 1 from the next day to the anniversary, that day included. */
    static int yearsBegun(LocalDate from, LocalDate to) {
        int completed = fullMonths(from, to) / 12;
        return to.isAfter(from.plusYears(completed)) ? completed + 1 : completed;
    }
}
