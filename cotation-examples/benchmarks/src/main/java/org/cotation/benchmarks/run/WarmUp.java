package org.cotation.benchmarks.run;

import java.lang.management.CompilationMXBean;
import java.lang.management.ManagementFactory;
import java.util.concurrent.TimeUnit;

/**
 * Works until the compiler of the JVM has little left to do. How long that takes depends on how much code the work runs
 * through: to measure everybody after the same time would measure the compiler, which two threads leave no processor.
 */
final class WarmUp {

    private static final long LOOKED_AT = TimeUnit.SECONDS.toNanos(3);
    private static final long LONGEST = TimeUnit.SECONDS.toNanos(90);

    /** The share of the time that the compiler may still work. */
    private static final double RESTS = 0.02;

    private WarmUp() {}

    /** Does something over and over. */
    static void of(Runnable work) {
        CompilationMXBean compiler = ManagementFactory.getCompilationMXBean();
        long began = System.nanoTime();
        double compiled;
        do {
            long before = compiler.getTotalCompilationTime();
            long until = System.nanoTime() + LOOKED_AT;
            while (System.nanoTime() < until) {
                work.run();
            }
            compiled = TimeUnit.MILLISECONDS.toNanos(compiler.getTotalCompilationTime() - before);
        } while (compiled > RESTS * LOOKED_AT && System.nanoTime() - began < LONGEST);
    }
}
