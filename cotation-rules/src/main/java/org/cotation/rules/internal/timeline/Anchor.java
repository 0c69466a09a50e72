package org.cotation.rules.internal.timeline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.cotation.profile.Answer;
import org.cotation.profile.ApplicantProfile;
import org.cotation.profile.FactStatus;
import org.cotation.profile.ProfileEdits;

/**
 * A date of the request, from which ages, months and delays run.
 *
 * @param path where it stands
 * @param day the date
 */
record Anchor(String path, LocalDate day) {

    /** A birthday of a leap day falls a day late, and a year of age begins the day after. */
    private static final int DAYS_AFTER = 2;

    /** The dates of a request at these paths. */
    static List<Anchor> of(ApplicantProfile profile, Predicate<String> read) {
        List<Anchor> anchors = new ArrayList<>();
        ProfileEdits.answers(profile).forEach((path, answer) -> {
            if (answer instanceof Answer.Given<?> given
                    && given.status() != FactStatus.REFUTED
                    && given.value() instanceof LocalDate day
                    && read.test(path)) {
                anchors.add(new Anchor(path, day));
            }
        });
        return anchors;
    }

    /**
     * Adds the days on which something that is derived from the date can change: the same day of each later month or,
     * where that month has none, its last day (Code de procédure civile, art. 641), and the days that follow it. Ages,
     * years and months completed or begun, and delays passed, all change there and nowhere else.
     */
    void addDays(LocalDate from, LocalDate to, Collection<LocalDate> days) {
        long first = Math.max(0, ChronoUnit.MONTHS.between(day.withDayOfMonth(1), from.withDayOfMonth(1)) - 1);
        for (long months = first; !day.plusMonths(months).isAfter(to); months++) {
            for (int after = 0; after <= DAYS_AFTER; after++) {
                LocalDate candidate = day.plusMonths(months).plusDays(after);
                if (candidate.isAfter(from) && !candidate.isAfter(to)) {
                    days.add(candidate);
                }
            }
        }
    }

    /** The completed months on a day that is the same day of a later month; -1 on any other. */
    int months(LocalDate other) {
        if (other.isBefore(day)) {
            return -1;
        }
        int months = (int) ChronoUnit.MONTHS.between(day.withDayOfMonth(1), other.withDayOfMonth(1));
        return day.plusMonths(months).equals(other) ? months : -1;
    }

    /** The age completed on a day that is a birthday; -1 on any other. */
    int age(LocalDate other, boolean february28) {
        int years = other.getYear() - day.getYear();
        if (years < 0) {
            return -1;
        }
        LocalDate shortened = day.plusYears(years);
        boolean moved = shortened.getDayOfMonth() != day.getDayOfMonth();
        return (moved && !february28 ? shortened.plusDays(1) : shortened).equals(other) ? years : -1;
    }

    /** All the days of several dates, in order. */
    static NavigableSet<LocalDate> days(List<Anchor> anchors, LocalDate from, LocalDate to) {
        TreeSet<LocalDate> days = new TreeSet<>();
        anchors.forEach(anchor -> anchor.addDays(from, to, days));
        return days;
    }

    @Override
    public String toString() {
        return "Anchor[" + path + "]";
    }
}
