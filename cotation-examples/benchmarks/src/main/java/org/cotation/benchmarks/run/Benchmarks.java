package org.cotation.benchmarks.run;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.cotation.benchmarks.Agreement;
import org.cotation.benchmarks.Contender;
import org.cotation.benchmarks.Entrant;
import org.cotation.benchmarks.Population;
import org.cotation.benchmarks.SameWork;
import org.cotation.benchmarks.Scratch;
import org.cotation.benchmarks.many.GeneratedJava;
import org.cotation.benchmarks.many.ManyRulesGrid;
import org.cotation.benchmarks.run.JmhRounds.Entry;
import org.cotation.profile.ApplicantProfile;

/** Checks that all contenders find the same, measures them and writes the page. */
public final class Benchmarks {

    static final List<Integer> RULES = List.of(10, 50, 200, 1000);

    private static final String ONE = ScoreBenchmark.class.getName() + ".one";
    private static final String BULK = ScoreBenchmark.class.getName() + ".bulk";
    private static final String SAME_WORK = SameWorkBenchmark.class.getName() + ".one";
    private static final String MANY = ManyRulesBenchmark.class.getName() + ".one";
    private static final List<Entrant> IN_BULK = List.of(
            Entrant.PLAIN, Entrant.RESULT, Entrant.STATUSES, Entrant.DROOLS_NEW, Entrant.DROOLS_POOLED, Entrant.EVRETE);
    private static final List<Entrant> ON_TWO_THREADS = List.of(Entrant.PLAIN, Entrant.RESULT);
    private static final int CHECKED_MANY = 200;

    private final Settings settings;
    private final JmhRounds rounds;

    private Benchmarks(Settings settings) {
        this.settings = settings;
        this.rounds = new JmhRounds(settings);
    }

    /** The arguments: the settings, quick or full, and the file of the page. */
    public static void main(String[] arguments) throws IOException {
        Settings settings = Settings.of(arguments[0]);
        // Other benchmarks may run on the same machine.
        System.setProperty("jmh.ignoreLock", "true");
        Files.writeString(Path.of(arguments[1]), new Benchmarks(settings).measure(), StandardCharsets.UTF_8);
    }

    private String measure() throws IOException {
        double load = Neighbours.busyProcessors();
        check();
        Results results = new Results(
                settings,
                load,
                entrants(ONE, List.of(Entrant.values())),
                entrants(BULK, IN_BULK),
                sameWork(),
                threads(),
                many(),
                loads(),
                growth(),
                starts(),
                Hotspots.of(Entrant.RESULT, settings));
        return new Page(results).write();
    }

    private void check() {
        Progress.say("checking that all find the same");
        List<ApplicantProfile> requests = Population.of(settings.checked());
        Contender<?> plain = Entrant.PLAIN.make();
        for (Entrant entrant : Entrant.values()) {
            refuse(
                    entrant.label(),
                    entrant.whole()
                            ? Agreement.of(plain, entrant.make(), requests)
                            : Agreement.onPoints(plain, entrant.make(), requests));
        }
        refuse(
                Results.sameWorkLabel(true),
                Agreement.of(
                        SameWork.contender(false), SameWork.contender(true), SameWork.requests(settings.checked())));
        for (int rules : RULES) {
            refuse(
                    rules + " rules",
                    Agreement.of(
                            GeneratedJava.of(rules),
                            ManyRulesGrid.contender(rules),
                            requests.subList(0, CHECKED_MANY)));
        }
    }

    private static void refuse(String label, List<String> differences) {
        if (!differences.isEmpty()) {
            throw new IllegalStateException("The contender (" + label + ") finds something else, for example:\n"
                    + String.join("\n", differences));
        }
    }

    private Map<String, Measure> entrants(String benchmark, List<Entrant> entrants) {
        return rounds.run(entrants.stream()
                .map(entrant -> new Entry(entrant.label(), benchmark, Map.of("entrant", entrant.name()), 1))
                .toList());
    }

    private Map<String, Measure> sameWork() {
        return rounds.run(Stream.of(false, true)
                .map(sessions -> new Entry(
                        Results.sameWorkLabel(sessions), SAME_WORK, Map.of("sessions", String.valueOf(sessions)), 1))
                .toList());
    }

    /** Each alone and on two threads, next to each other. */
    private Map<String, Measure> threads() {
        List<Entry> entries = new ArrayList<>();
        for (Entrant entrant : ON_TWO_THREADS) {
            for (int threads : List.of(1, 2)) {
                entries.add(new Entry(
                        Results.threadsLabel(entrant, threads), ONE, Map.of("entrant", entrant.name()), threads));
            }
        }
        return rounds.run(entries);
    }

    private Map<String, Measure> many() {
        List<Entry> entries = new ArrayList<>();
        for (int rules : RULES) {
            for (boolean library : List.of(false, true)) {
                entries.add(new Entry(
                        Results.rulesLabel(rules, library),
                        MANY,
                        Map.of("rules", String.valueOf(rules), "library", String.valueOf(library)),
                        1));
            }
        }
        return rounds.run(entries);
    }

    /** The seconds that the library takes to load a grid of so many rules, in a JVM that has loaded one before. */
    private static Map<Integer, Double> loads() {
        Map<Integer, Double> seconds = new LinkedHashMap<>();
        for (int rules : RULES) {
            List<Double> times = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                long start = System.nanoTime();
                ManyRulesGrid.contender(rules);
                times.add((System.nanoTime() - start) / 1e9);
            }
            seconds.put(rules, Medians.of(times, Double::doubleValue));
        }
        return seconds;
    }

    private Map<String, Double> starts() throws IOException {
        try (Scratch scratch = new Scratch()) {
            return new ColdStarts(settings, scratch.folder()).run();
        }
    }

    private Map<Entrant, List<Growth.Step>> growth() {
        Map<Entrant, List<Growth.Step>> steps = new LinkedHashMap<>();
        ON_TWO_THREADS.forEach(entrant -> steps.put(entrant, Growth.of(entrant, settings)));
        return steps;
    }
}
