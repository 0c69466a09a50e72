package org.cotation.rules.internal.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cotation.explain.ScoreShift;
import org.cotation.explain.Shift;
import org.cotation.explain.Timeline.Cause;
import org.cotation.message.Wording;
import org.cotation.score.Blocker;
import org.cotation.score.CriterionScore;
import org.cotation.score.Evidence;
import org.cotation.score.Exclusion;
import org.cotation.score.PriorityScore;
import org.cotation.score.PublicFinding;

/** Tells why a score changes on a day: which date comes of age, among those that what changes rests on. */
final class Causes {

    private static final String GRID = "grid";
    private static final String FIRST_QUARTILE = "parameters.first-quartile.";

    private final List<Anchor> anchors;
    private final LocalDate day;
    private final Version version;
    private final PriorityScore before;
    private final PriorityScore after;

    Causes(List<Anchor> anchors, LocalDate day, Version version, PriorityScore before, PriorityScore after) {
        this.anchors = anchors;
        this.day = day;
        this.version = version;
        this.before = before;
        this.after = after;
    }

    /** The causes, what explains most first. */
    List<Cause> of(ScoreShift effect, boolean anotherVersion) {
        Map<String, Wording> events = new LinkedHashMap<>();
        for (Anchor anchor : anchors) {
            Events.of(anchor, day, version.february28()).ifPresent(words -> events.put(anchor.path(), words));
        }
        String threshold = FIRST_QUARTILE + day.getYear();
        if (day.getDayOfYear() == 1) {
            events.put(threshold, threshold());
        }
        Map<String, List<Shift>> explained = new LinkedHashMap<>();
        List<Shift> rest = new ArrayList<>();
        for (Shift shift : effect.shifts()) {
            Set<String> touched = touched(shift);
            List<String> paths =
                    events.keySet().stream().filter(touched::contains).toList();
            paths.forEach(path ->
                    explained.computeIfAbsent(path, one -> new ArrayList<>()).add(shift));
            if (paths.isEmpty()) {
                rest.add(shift);
            }
        }
        List<Cause> causes = new ArrayList<>();
        explained.entrySet().stream()
                .sorted(Comparator.comparingInt(entry -> -entry.getValue().size()))
                .forEach(entry -> causes.add(new Cause(
                        entry.getKey(), events.getOrDefault(entry.getKey(), Wording.same("")), entry.getValue())));
        return withGrid(causes, rest, anotherVersion);
    }

    /** What rests on no date of its own goes with the grid that changes, or follows from what changes beside it. */
    private List<Cause> withGrid(List<Cause> causes, List<Shift> rest, boolean anotherVersion) {
        if (anotherVersion || before.grid().inForce() != after.grid().inForce()) {
            List<Cause> all = new ArrayList<>(causes);
            all.add(new Cause(GRID, grid(anotherVersion), rest));
            return all;
        }
        if (rest.isEmpty() || causes.isEmpty()) {
            return causes;
        }
        List<Cause> all = new ArrayList<>(causes);
        Cause first = causes.get(0);
        List<Shift> shifts = new ArrayList<>(first.shifts());
        shifts.addAll(rest);
        all.set(0, new Cause(first.path(), first.words(), shifts));
        return all;
    }

    private Wording grid(boolean anotherVersion) {
        if (anotherVersion) {
            String title = after.grid().title();
            return new Wording("la grille « " + title + " » s'applique", "the grid “" + title + "” applies");
        }
        return after.grid().inForce()
                ? new Wording("la grille entre en vigueur", "the grid comes into force")
                : new Wording("la grille n'est plus en vigueur", "the grid is no longer in force");
    }

    private Wording threshold() {
        String path = FIRST_QUARTILE + day.getYear();
        boolean unknown =
                after.publics().stream().anyMatch(found -> found.missing().contains(path))
                        || after.criteria().stream()
                                .anyMatch(criterion -> criterion.missing().contains(path));
        return unknown
                ? new Wording(
                        "seuil du premier quartile pour " + day.getYear() + " : la grille ne le donne pas",
                        "first-quartile threshold for " + day.getYear() + ": the grid does not give it")
                : new Wording(
                        "nouveau seuil du premier quartile, celui de " + day.getYear(),
                        "new first-quartile threshold, that of " + day.getYear());
    }

    /** The facts that something rested on before, or rests on now. */
    private Set<String> touched(Shift shift) {
        Set<String> paths = new LinkedHashSet<>();
        for (PriorityScore score : List.of(before, after)) {
            if (shift instanceof Shift.OfPublic) {
                score.findPublic(shift.code()).ifPresent(found -> add(found, paths));
            } else if (shift instanceof Shift.OfCriterion) {
                score.findCriterion(shift.code()).ifPresent(criterion -> add(criterion, paths));
            } else {
                score.outside().stream()
                        .filter(exclusion -> exclusion.code().equals(shift.code()))
                        .forEach(exclusion -> add(exclusion, paths));
            }
        }
        return paths;
    }

    private static void add(PublicFinding found, Set<String> paths) {
        add(found.evidence(), found.missing(), paths);
        found.blockedBy().stream().map(Blocker::paths).forEach(paths::addAll);
    }

    private static void add(CriterionScore criterion, Set<String> paths) {
        add(criterion.evidence(), criterion.missing(), paths);
        criterion.blockedBy().stream().map(Blocker::paths).forEach(paths::addAll);
    }

    private static void add(Exclusion exclusion, Set<String> paths) {
        add(exclusion.evidence(), exclusion.missing(), paths);
    }

    private static void add(Collection<Evidence> evidence, Collection<String> missing, Set<String> paths) {
        evidence.forEach(fact -> paths.add(fact.path()));
        paths.addAll(missing);
    }
}
