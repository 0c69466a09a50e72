package org.cotation.benchmarks.run;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import org.cotation.benchmarks.Contender;
import org.cotation.benchmarks.Entrant;
import org.cotation.benchmarks.Population;
import org.cotation.profile.ApplicantProfile;

/**
 * Scores a thousand requests, ten thousand, up to a million, ten thousand distinct ones over and over, each result
 * dropped; prints what each costs and the memory in use after it.
 */
public final class Growth {

    /**
     * What was seen at one size.
     *
     * @param requests the number of requests
     * @param processor processor time for each, in nanoseconds
     * @param bytes memory in use afterwards
     */
    record Step(int requests, double processor, double bytes) {}

    private static final int LARGEST = 1_000_000;
    private static final int LEAST = 1000;

    /** Processor time, in nanoseconds, beside which a tick of that clock is nothing. */
    private static final double TOLD = 1e9;

    private final List<ApplicantProfile> profiles = Population.of(Population.SIZE);
    private final OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    private final Contender<?> contender;

    /** Keeps the compiler from dropping the work. */
    private volatile Object last = "";

    private Growth(Contender<?> contender) {
        this.contender = contender;
    }

    static List<Step> of(Entrant entrant, Settings settings) {
        Progress.say("number of requests, " + entrant.label());
        String output = Launcher.run(
                Growth.class,
                List.of("-Xms3g", "-Xmx3g", "-XX:+UseParallelGC"),
                List.of(entrant.name(), String.valueOf(settings.growthSeconds())));
        List<Step> steps = new ArrayList<>();
        output.lines()
                .map(line -> line.split(" ", -1))
                .forEach(cells -> steps.add(new Step(
                        Integer.parseInt(cells[0]), Double.parseDouble(cells[1]), Double.parseDouble(cells[2]))));
        return steps;
    }

    /** The arguments: the contender, and the seconds after which no greater size is begun. */
    public static void main(String[] arguments) {
        Growth growth = new Growth(Entrant.valueOf(arguments[0]).make());
        double limit = Double.parseDouble(arguments[1]) * 1e9;
        WarmUp.of(() -> growth.score(Population.SIZE));
        for (int requests = LEAST; requests <= LARGEST; requests *= 10) {
            double spent = growth.score(requests);
            double memory = growth.memory();
            System.out.println(requests + " " + growth.each(requests, spent) + " " + memory);
            if (spent * 10 > limit) {
                return;
            }
        }
    }

    /** What one request costs: a few take less time than the clock of processors can tell, and are scored again. */
    private double each(int requests, double first) {
        double spent = first;
        int times = 1;
        while (spent < TOLD) {
            spent += score(requests);
            times++;
        }
        return spent / times / requests;
    }

    private double score(int requests) {
        long before = system.getProcessCpuTime();
        for (int i = 0; i < requests; i++) {
            last = contender.score(profiles.get(i % Population.SIZE));
        }
        return (double) system.getProcessCpuTime() - before;
    }

    private double memory() {
        if (last.equals("")) {
            throw new IllegalStateException("Nothing was scored.");
        }
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
