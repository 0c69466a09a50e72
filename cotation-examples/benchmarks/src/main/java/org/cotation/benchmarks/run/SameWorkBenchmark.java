package org.cotation.benchmarks.run;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.cotation.benchmarks.LibraryContender;
import org.cotation.benchmarks.Population;
import org.cotation.benchmarks.SameWork;
import org.cotation.engine.Detail;
import org.cotation.profile.ApplicantProfile;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** One request after another, by the library and by Drools sessions that do the same work. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class SameWorkBenchmark {

    @Param("false")
    public boolean sessions;

    private List<ApplicantProfile> profiles = List.of();
    private LibraryContender contender = LibraryContender.shipped(Detail.RESULT);
    private int next;

    /** Makes the requests and the contender, and warms it up. */
    @Setup
    public void prepare() {
        profiles = SameWork.requests(Population.SIZE);
        contender = SameWork.contender(sessions);
        WarmUp.of(this::one);
    }

    /** One request. */
    @Benchmark
    public Object one() {
        next = next + 1 < profiles.size() ? next + 1 : 0;
        return contender.score(profiles.get(next));
    }
}
