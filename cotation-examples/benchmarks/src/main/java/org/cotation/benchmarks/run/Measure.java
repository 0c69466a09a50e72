package org.cotation.benchmarks.run;

/**
 * What one operation costs, the median over the rounds.
 *
 * @param processor processor time in nanoseconds
 * @param wall elapsed time in nanoseconds, for each thread
 * @param bytes memory allocated
 */
record Measure(double processor, double wall, double bytes) {}
