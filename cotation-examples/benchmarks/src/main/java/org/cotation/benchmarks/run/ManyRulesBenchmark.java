package org.cotation.benchmarks.run;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.cotation.benchmarks.Contender;
import org.cotation.benchmarks.Population;
import org.cotation.benchmarks.many.GeneratedJava;
import org.cotation.benchmarks.many.ManyRulesGrid;
import org.cotation.profile.ApplicantProfile;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** One request after another under a grid of so many rules. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class ManyRulesBenchmark {

    @Param("10")
    public int rules = 10;

    @Param("false")
    public boolean library;

    private List<ApplicantProfile> profiles = List.of();
    private Contender<?> contender = GeneratedJava.of(1);
    private int next;

    /** Makes the requests and the contender, and warms it up. */
    @Setup
    public void prepare() {
        profiles = Population.of(Population.SIZE);
        contender = library ? ManyRulesGrid.contender(rules) : GeneratedJava.of(rules);
        WarmUp.of(this::one);
    }

    /** One request. */
    @Benchmark
    public Object one() {
        next = next + 1 < Population.SIZE ? next + 1 : 0;
        return contender.score(profiles.get(next));
    }
}
