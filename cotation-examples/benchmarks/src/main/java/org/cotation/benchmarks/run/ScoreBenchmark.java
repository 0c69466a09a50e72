package org.cotation.benchmarks.run;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.cotation.benchmarks.Contender;
import org.cotation.benchmarks.Entrant;
import org.cotation.benchmarks.Population;
import org.cotation.profile.ApplicantProfile;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.BenchmarkParams;

/** One request after another, or a thousand at a time, out of ten thousand. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class ScoreBenchmark {

    private static final int BULK = 1000;

    @Param("PLAIN")
    public Entrant entrant = Entrant.PLAIN;

    private List<ApplicantProfile> profiles = List.of();
    private Contender<?> contender = Entrant.PLAIN.make();

    /** Makes the requests and the contender, and warms it up. */
    @Setup
    public void prepare(BenchmarkParams benchmark) {
        profiles = Population.of(Population.SIZE);
        contender = entrant.make();
        Cursor cursor = new Cursor();
        WarmUp.of(benchmark.getBenchmark().endsWith(".bulk") ? () -> bulk(cursor) : () -> one(cursor));
    }

    /** Where a thread stands among the requests. */
    @State(Scope.Thread)
    public static class Cursor {

        private int next;

        int advance(int step) {
            next = next + step < Population.SIZE ? next + step : 0;
            return next;
        }
    }

    /** One request. */
    @Benchmark
    public Object one(Cursor cursor) {
        return contender.score(profiles.get(cursor.advance(1)));
    }

    /** A thousand requests, counted as a thousand. */
    @Benchmark
    @OperationsPerInvocation(BULK)
    public Object bulk(Cursor cursor) {
        int from = cursor.advance(BULK);
        return contender.scoreAll(profiles.subList(from, from + BULK));
    }
}
