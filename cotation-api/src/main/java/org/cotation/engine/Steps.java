package org.cotation.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.cotation.explain.Addressee;
import org.cotation.explain.Change;
import org.cotation.explain.Explanation;
import org.cotation.explain.RuleReasons;
import org.cotation.profile.ApplicantProfile;
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
    private final Addressee addressee;
    private final List<Change> changes = new ArrayList<>();
    private final Map<Integer, Set<Integer>> differences = new HashMap<>();
    private final Map<String, Integer> readings = new HashMap<>();
    private final Map<Set<Integer>, Grid> grids = new HashMap<>();
    private final Map<Set<Integer>, PriorityScore> scores = new HashMap<>();
    private final Map<GridInfo, List<RuleReasons>> rules = new HashMap<>();
    private int date = -1;
    private int grid = -1;

    Steps(CotationEngine engine, Evaluation before, Evaluation after, Addressee addressee) {
        this.engine = engine;
        this.addressee = addressee;
        this.before = before;
        this.after = after;
        this.facts = Blending.of(before.profile(), after.profile());
        PriorityScore one = shown(before.profile(), before.grid(), before.asOf(), Detail.FULL);
        PriorityScore other = shown(after.profile(), after.grid(), after.asOf(), Detail.FULL);
        collect(one, other);
        scores.put(Set.of(), one);
        scores.put(IntStream.range(0, changes.size()).boxed().collect(Collectors.toUnmodifiableSet()), other);
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
        collectFacts();
    }

    /** What the addressee may not know is one step, the last of all. */
    private void collectFacts() {
        Set<Integer> hidden = new TreeSet<>();
        for (int i = 0; i < facts.differences().size(); i++) {
            Blending.Difference difference = facts.differences().get(i);
            Change shown = addressee.view(new Change.OfFact(
                    difference.path(),
                    ProfileSchema.labelOf(difference.path()),
                    Statement.of(difference.before(), difference.whenAbsent()),
                    Statement.of(difference.after(), difference.whenAbsent())));
            if (shown instanceof Change.OfProtected) {
                hidden.add(i);
            } else {
                differences.put(changes.size(), Set.of(i));
                changes.add(shown);
            }
        }
        if (!hidden.isEmpty()) {
            differences.put(changes.size(), hidden);
            changes.add(new Change.OfProtected());
        }
    }

    /** The result as the addressee may read it, so that nothing that is withheld is ever compared. */
    private PriorityScore shown(ApplicantProfile profile, Grid under, LocalDate asOf, Detail detail) {
        PriorityScore score = engine.score(profile, under, asOf, detail);
        if (addressee == Addressee.AGENT) {
            return score;
        }
        // Of the rules, only what they are about matters here, whatever became of them.
        List<RuleReasons> known = rules.computeIfAbsent(
                under.info(), info -> engine.explain(profile, under, asOf).rules());
        return addressee.view(new Explanation(score, known, List.of())).score();
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
        Set<Integer> factsMade = made.stream()
                .flatMap(rank -> differences.getOrDefault(rank, Set.of()).stream())
                .collect(Collectors.toSet());
        return shown(
                facts.with(factsMade), grid(made), made.contains(date) ? after.asOf() : before.asOf(), Detail.STATUSES);
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
