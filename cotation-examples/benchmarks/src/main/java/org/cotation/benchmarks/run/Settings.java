package org.cotation.benchmarks.run;

import java.util.Locale;

/**
 * How long everything is measured.
 *
 * @param name the name of the settings
 * @param checked how many requests everybody must find the same of, before
 * @param rounds how many times all contenders take their turn
 * @param warmUps iterations that do not count, of what is warm already
 * @param iterations iterations that count
 * @param seconds the length of an iteration
 * @param growthSeconds the longest time given to a million requests
 * @param starts how many times each JVM is started
 */
record Settings(
        String name, int checked, int rounds, int warmUps, int iterations, int seconds, int growthSeconds, int starts) {

    static Settings of(String name) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "quick" -> new Settings("quick", 500, 1, 5, 3, 1, 90, 9);
            case "full" -> new Settings("full", 10_000, 3, 5, 5, 3, 240, 11);
            default ->
                throw new IllegalArgumentException("The settings (" + name + ") are not known.\nChoose quick or full.");
        };
    }
}
