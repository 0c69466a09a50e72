package org.cotation.benchmarks.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.cotation.benchmarks.Entrant;

/** The goals of the library, and how far this run met them. */
final class Goals {

    private static final double SECONDS_TO_LOAD = 10;
    private static final double FLAT = 1.1;
    private static final double LITTLE_MORE = 1.5;

    private final Results results;

    Goals(Results results) {
        this.results = results;
    }

    List<Goal> all() {
        List<Goal> goals = new ArrayList<>(ofScores());
        goals.addAll(ofPeers());
        goals.addAll(ofSizes());
        goals.addAll(ofStarts());
        return goals;
    }

    private double one(Entrant entrant) {
        return results.one(entrant).processor();
    }

    private double bulk(Entrant entrant) {
        return results.bulk(entrant).processor();
    }

    /** The library generates no code: one measure stands for a warm service and for the time right after a load. */
    private List<Goal> ofScores() {
        double one = one(Entrant.RESULT) / one(Entrant.PLAIN);
        return List.of(
                Goal.atMost("one request in a warm service, in P", 1.5, one),
                Goal.atMost("in bulk, in P", 1.5, bulk(Entrant.RESULT) / bulk(Entrant.PLAIN)),
                Goal.atMost(
                        "with the status of every public and criterion, in P",
                        3,
                        one(Entrant.STATUSES) / one(Entrant.PLAIN)),
                Goal.atMost("right after a load, before any code is generated, in P", 3.5, one),
                Goal.atMost("the full explanation, in full scores", 10, one(Entrant.EXPLANATION) / one(Entrant.FULL)),
                Goal.atLeast("two threads, in requests of one", 1.7, speedUp(Entrant.RESULT)));
    }

    double speedUp(Entrant entrant) {
        return 2
                * results.threads(entrant, 1).wall()
                / results.threads(entrant, 2).wall();
    }

    private List<Goal> ofPeers() {
        double fastest = Stream.of(Entrant.EVRETE, Entrant.EASY_RULES, Entrant.DMN)
                .mapToDouble(this::one)
                .min()
                .orElseThrow();
        double drools = Math.min(bulk(Entrant.DROOLS_NEW), bulk(Entrant.DROOLS_POOLED));
        return List.of(
                Goal.atLeast(
                        "faster than a pooled Drools session for each request that does the same work, times",
                        20,
                        results.sameWork(true).processor()
                                / results.sameWork(false).processor()),
                Goal.atLeast(
                        "faster than a pooled Drools session for each request that finds the points only, times",
                        20,
                        one(Entrant.DROOLS_POOLED) / one(Entrant.RESULT)),
                Goal.atLeast(
                        "faster than Drools in bulk, which finds the points only, times",
                        8,
                        drools / bulk(Entrant.RESULT)),
                Goal.atLeast(
                        "faster than the fastest of the other peers, which find the points only, times",
                        20,
                        fastest / one(Entrant.RESULT)));
    }

    private List<Goal> ofSizes() {
        List<Growth.Step> steps = results.growth().getOrDefault(Entrant.RESULT, List.of());
        Growth.Step first = steps.size() > 1 ? steps.get(0) : new Growth.Step(1000, Double.NaN, Double.NaN);
        Growth.Step last = steps.get(steps.size() - 1);
        return List.of(
                Goal.atMost(
                        words("time for each of %,d requests, in that of %,d", last, first),
                        FLAT,
                        last.processor() / first.processor()),
                Goal.atMost(
                        words("memory in use after %,d requests, in that after %,d", last, first),
                        FLAT,
                        last.bytes() / first.bytes()),
                Goal.atMost(
                        "memory allocated for a request, in that of P, which is little more than its result",
                        LITTLE_MORE,
                        results.one(Entrant.RESULT).bytes()
                                / results.one(Entrant.PLAIN).bytes()),
                Goal.atMost(
                        "1000 rules, in Java generated for them",
                        1.8,
                        results.rules(1000, true).processor()
                                / results.rules(1000, false).processor()),
                Goal.atMost(
                        "seconds to load a grid of 1000 rules",
                        SECONDS_TO_LOAD,
                        results.loads().getOrDefault(1000, Double.NaN)));
    }

    private static String words(String text, Growth.Step last, Growth.Step first) {
        return String.format(Locale.ROOT, text, last.requests(), first.requests());
    }

    private List<Goal> ofStarts() {
        double json = start(ColdStarts.JSON_ONLY);
        List<Goal> goals = new ArrayList<>();
        goals.add(Goal.atMost(
                "cold start to the first score with the grid as shipped, in a JVM that only reads and writes JSON",
                2.2,
                start(ColdStarts.SHIPPED) / json));
        if (results.starts().containsKey(ColdStarts.SHIPPED_CDS)) {
            goals.add(Goal.atMost("the same with AppCDS", 1.2, start(ColdStarts.SHIPPED_CDS) / json));
        }
        return goals;
    }

    private double start(String label) {
        return results.starts().getOrDefault(label, Double.NaN);
    }
}
