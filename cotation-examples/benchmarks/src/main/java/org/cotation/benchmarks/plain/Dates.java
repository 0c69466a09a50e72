package org.cotation.benchmarks.plain;

import java.time.LocalDate;

/** Completed and begun years, as the law counts them; whoever is born on 29 February has a birthday on 1 March. */
final class Dates {

    private Dates() {}

    static int age(LocalDate birth, LocalDate day) {
        if (day.isBefore(birth)) {
            return 0;
        }
        int years = day.getYear() - birth.getYear();
        return beforeBirthday(birth, day) ? years - 1 : years;
    }

    private static boolean beforeBirthday(LocalDate birth, LocalDate day) {
        return day.getMonthValue() < birth.getMonthValue()
                || (day.getMonthValue() == birth.getMonthValue() && day.getDayOfMonth() < birth.getDayOfMonth());
    }

    /** 21 from the day after the 20th birthday to the 21st birthday, that day included. */
    static int ageBegun(LocalDate birth, LocalDate day) {
        int completed = age(birth, day);
        LocalDate birthday = birth.plusYears(completed);
        if (birthday.getDayOfMonth() != birth.getDayOfMonth()) {
            birthday = birthday.plusDays(1);
        }
        return day.isAfter(birthday) ? completed + 1 : completed;
    }

    /** From a day to the same day of a later month or, where that month has none, its last day. */
    static int fullMonths(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            return 0;
        }
        int months = (to.getYear() - from.getYear()) * 12 + to.getMonthValue() - from.getMonthValue();
        return to.getDayOfMonth() < Math.min(from.getDayOfMonth(), to.lengthOfMonth()) ? months - 1 : months;
    }

    /** 0 on the day itself, 1 from the next day to the anniversary, that day included. */
    static int yearsBegun(LocalDate from, LocalDate to) {
        int completed = fullMonths(from, to) / 12;
        return to.isAfter(from.plusYears(completed)) ? completed + 1 : completed;
    }
}
