package org.cotation.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cotation.explain.Change;
import org.cotation.profile.ProfileSchema;
import org.cotation.profile.internal.Blending;
import org.cotation.score.AdoptedReading;
import org.cotation.score.PriorityScore;
import org.cotation.score.Statement;

/**
 * The steps that lead from one evaluation to another, and the result wherever some of them are made. For one comparison
 * and one thread.
 */
final class Steps {

    private final CotationEngine engine;
    private final Evaluation before;
    private final Evaluation after;
    private final Blending facts;
    private final List<Change> changes = new ArrayList<>();
    private final Map<String, Integer> readings = new HashMap<>();
    private final Map<Set<Integer>, Grid> grids = new HashMap<>();
    private final Map<Set<Integer>, PriorityScore> scores = new HashMap<>();
    private int date = -1;
    private int grid = -1;

    Steps(CotationEngine engine, Evaluation before, Evaluation after) {
        this.engine = engine;
        this.before = before;
        this.after = after;
        this.facts = Blending.of(before.profile(), after.profile());
        collect(
                engine.score(before.profile(), before.grid(), before.asOf()),
                engine.score(after.profile(), after.grid(), after.asOf()));
    }

    private void collect(PriorityScore one, PriorityScore other) {
        if (!before.asOf().equals(after.asOf())) {
            date = changes.size();
            changes.add(new Change.OfDate(before.asOf(), after.asOf()));
        }
        Map<String, AdoptedReading> later =
                other.grid().readings().stream().collect(Collectors.toMap(AdoptedReading::name, Function.identity()));
        for (AdoptedReading reading : one.grid().readings()) {
            AdoptedReading adopted = later.getOrDefault(reading.name(), reading);
            if (!adopted.value().equals(reading.value())) {
                readings.put(reading.name(), changes.size());
                changes.add(new Change.OfReading(reading, adopted));
            }
        }
        if (!before.grid().info().id().equals(after.grid().info().id())
                || !before.grid()
                        .info()
                        .fingerprint()
                        .equals(after.grid().info().fingerprint())) {
            grid = changes.size();
            changes.add(new Change.OfGrid(
                    one.grid(),
                    other.grid(),
                    WeightChanges.between(before.grid().weights(), after.grid().weights())));
        }
        for (Blending.Difference difference : facts.differences()) {
            changes.add(new Change.OfFact(
                    difference.path(),
                    ProfileSchema.labelOf(difference.path()),
                    Statement.of(difference.before(), difference.whenAbsent()),
                    Statement.of(difference.after(), difference.whenAbsent())));
        }
    }

    /** What changes, step by step. */
    List<Change> changes() {
        return List.copyOf(changes);
    }

    /** The result where these steps are made, by their ranks, and no other. */
    PriorityScore score(Set<Integer> made) {
        return scores.computeIfAbsent(Set.copyOf(made), this::calculated);
    }

    private PriorityScore calculated(Set<Integer> made) {
        int first = changes.size() - facts.differences().size();
        Set<Integer> factsMade = made.stream()
                .filter(rank -> rank >= first)
                .map(rank -> rank - first)
                .collect(Collectors.toSet());
        return engine.score(facts.with(factsMade), grid(made), made.contains(date) ? after.asOf() : before.asOf());
    }

    private Grid grid(Set<Integer> made) {
        Set<Integer> ofTheGrid = new TreeSet<>(readings.values());
        ofTheGrid.add(grid);
        ofTheGrid.retainAll(made);
        return grids.computeIfAbsent(ofTheGrid, this::underReadings);
    }

    private Grid underReadings(Set<Integer> made) {
        Map<String, String> adopted = new HashMap<>();
        readings.forEach((name, rank) -> {
            Change.OfReading reading = (Change.OfReading) changes.get(rank);
            adopted.put(
                    name,
                    made.contains(rank)
                            ? reading.after().value()
                            : reading.before().value());
        });
        return (made.contains(grid) ? after.grid() : before.grid()).with(adopted);
    }
}
