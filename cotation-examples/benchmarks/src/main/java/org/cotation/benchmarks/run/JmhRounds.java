package org.cotation.benchmarks.run;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs contenders in turn, round after round, each in a JVM of its own. */
final class JmhRounds {

    /** One contender: its benchmark, the parameters of it and the number of threads. */
    record Entry(String label, String benchmark, Map<String, String> parameters, int threads) {}

    private final Settings settings;

    JmhRounds(Settings settings) {
        this.settings = settings;
    }

    /** The measures by label, in the order of the entries. */
    Map<String, Measure> run(List<Entry> entries) {
        Map<String, List<Measure>> rounds = new LinkedHashMap<>();
        for (int round = 0; round < settings.rounds(); round++) {
            for (Entry entry : entries) {
                Progress.say("round " + (round + 1) + ", " + entry.label());
                rounds.computeIfAbsent(entry.label(), label -> new ArrayList<>())
                        .add(once(entry));
            }
        }
        Map<String, Measure> medians = new LinkedHashMap<>();
        rounds.forEach((label, measures) -> medians.put(
                label,
                new Measure(
                        Medians.of(measures, Measure::processor),
                        Medians.of(measures, Measure::wall),
                        Medians.of(measures, Measure::bytes))));
        return medians;
    }

    private Measure once(Entry entry) {
        ChainedOptionsBuilder options = new OptionsBuilder()
                .include("^" + entry.benchmark().replace(".", "\\.") + "$")
                .forks(1)
                .threads(entry.threads())
                .warmupIterations(settings.warmUps())
                .warmupTime(TimeValue.seconds(settings.seconds()))
                .measurementIterations(settings.iterations())
                .measurementTime(TimeValue.seconds(settings.seconds()))
                .jvmArgs("-Xms3g", "-Xmx3g", "-XX:+UseParallelGC")
                .addProfiler(GCProfiler.class)
                .addProfiler(ProcessorTime.class)
                .verbosity(VerboseMode.SILENT)
                .shouldFailOnError(true);
        entry.parameters().forEach(options::param);
        try {
            RunResult result = new Runner(options.build()).runSingle();
            return new Measure(
                    secondary(result, ProcessorTime.LABEL),
                    result.getPrimaryResult().getScore(),
                    secondary(result, "gc.alloc.rate.norm"));
        } catch (RunnerException e) {
            throw new IllegalStateException("The benchmark (" + entry.label() + ") failed.", e);
        }
    }

    private static double secondary(RunResult result, String label) {
        for (String other : result.getSecondaryResults().keySet()) {
            if (other.endsWith(label)) {
                return result.getSecondaryResults().get(other).getScore();
            }
        }
        throw new IllegalStateException("There is no (" + label + ") among the results.");
    }
}
