package org.cotation.explain;

import java.time.LocalDate;
import java.util.List;
import org.cotation.message.Wording;
import org.cotation.score.GridReference;
import org.cotation.score.PriorityScore;

/**
 * When a score will change, all facts staying as they are: seniority, birthdays, delays that run, validities that end. A
 * step stands at each day, to the day, on which a total, a public, a criterion or an exclusion stands otherwise than on
 * the day before. Immutable.
 *
 * @param start the score on the first day
 * @param to the last day looked at
 * @param steps the steps after the first day, in order
 */
public record Timeline(PriorityScore start, LocalDate to, List<Step> steps) {

    /** Copies the list. */
    public Timeline {
        steps = List.copyOf(steps);
    }

    /** The first day. */
    public LocalDate from() {
        return start.asOf();
    }

    /**
     * A day on which something changes.
     *
     * @param date the day
     * @param grid the grid, in the version that scores the request from that day
     * @param effect what changes from the day before
     * @param causes why, what explains most of it first; empty only where nothing of the request or grid tells it
     */
    public record Step(LocalDate date, GridReference grid, ScoreShift effect, List<Cause> causes) {

        /** Copies the list. */
        public Step {
            causes = List.copyOf(causes);
        }
    }

    /**
     * Why something changes on a day.
     *
     * @param path where the date that it comes from stands in the profile; {@code parameters.…} for a value that the grid
     *     sets, {@code grid} for its validity
     * @param words what happens: « 18 ans de la 1re personne à charge », « ancienneté de la demande : 5 ans »
     * @param shifts the publics, criteria and exclusions that rest on it
     */
    public record Cause(String path, Wording words, List<Shift> shifts) {

        /** Copies the list. */
        public Cause {
            shifts = List.copyOf(shifts);
        }

        @Override
        public String toString() {
            return "Cause[" + path + "]";
        }
    }
}
