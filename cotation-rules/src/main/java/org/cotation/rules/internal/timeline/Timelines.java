package org.cotation.rules.internal.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import org.cotation.engine.Validity;
import org.cotation.explain.ScoreShift;
import org.cotation.explain.Timeline;
import org.cotation.explain.Timeline.Step;
import org.cotation.profile.ApplicantProfile;
import org.cotation.rules.internal.footprint.Footprints;
import org.cotation.score.PriorityScore;

/**
 * Scores a request on the days on which something that a rule reads can change, and keeps those on which the score does.
 * A score depends on the day through the dates of the request, the calendar year of the parameters and the validity of
 * the grid, and on nothing else: between two of these days it stays as it is.
 */
public final class Timelines {

    private final ApplicantProfile profile;
    private final List<Version> versions;

    private Timelines(ApplicantProfile profile, List<Version> versions) {
        this.profile = profile;
        this.versions = List.copyOf(versions);
    }

    /**
     * The steps of a score.
     *
     * @param profile the request
     * @param versions the versions of the grid, at least one, the oldest first
     * @param from the first day
     * @param to the last day
     * @throws IllegalArgumentException if the last day comes before the first
     */
    public static Timeline of(ApplicantProfile profile, List<Version> versions, LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException(
                    "The last day (%s) must not come before the first (%s).".formatted(to, from));
        }
        return new Timelines(profile, versions).between(from, to);
    }

    private Timeline between(LocalDate from, LocalDate to) {
        List<Anchor> anchors = Anchor.of(profile, path -> versions.stream()
                .anyMatch(version -> version.read().contains(Footprints.any(path))));
        Version version = version(from);
        PriorityScore before = version.brief().apply(from);
        List<Step> steps = new ArrayList<>();
        for (LocalDate day : days(anchors, from, to)) {
            Version now = version(day);
            PriorityScore after = now.brief().apply(day);
            ScoreShift effect = ScoreShift.between(before, after);
            boolean validity = before.grid().inForce() != after.grid().inForce();
            if (!effect.none() || !now.equals(version) || validity) {
                steps.add(step(day, version, now, anchors, effect));
            }
            before = after;
            version = now;
        }
        return new Timeline(version(from).scoring().apply(from), to, steps);
    }

    /** Why the score changes is read in what it says of each rule, on the day and the day before. */
    private static Step step(LocalDate day, Version before, Version after, List<Anchor> anchors, ScoreShift effect) {
        PriorityScore today = after.scoring().apply(day);
        Causes causes = new Causes(anchors, day, after, before.scoring().apply(day.minusDays(1)), today);
        return new Step(day, today.grid(), effect, causes.of(effect, !before.equals(after)));
    }

    private NavigableSet<LocalDate> days(List<Anchor> anchors, LocalDate from, LocalDate to) {
        NavigableSet<LocalDate> days = Anchor.days(anchors, from, to);
        for (int year = from.getYear() + 1; year <= to.getYear(); year++) {
            add(LocalDate.of(year, 1, 1), from, to, days);
        }
        for (Version version : versions) {
            Validity validity = version.info().validity();
            add(validity.from(), from, to, days);
            if (validity.to().isBefore(to)) {
                add(validity.to().plusDays(1), from, to, days);
            }
        }
        return days;
    }

    private static void add(LocalDate day, LocalDate from, LocalDate to, NavigableSet<LocalDate> days) {
        if (day.isAfter(from) && !day.isAfter(to)) {
            days.add(day);
        }
    }

    /** The version in force on a day; failing that, the last one before it, or the first of all. */
    private Version version(LocalDate day) {
        Version found = versions.get(0);
        for (Version version : versions) {
            if (!version.info().validity().from().isAfter(day)) {
                found = version;
            }
        }
        return found;
    }
}
