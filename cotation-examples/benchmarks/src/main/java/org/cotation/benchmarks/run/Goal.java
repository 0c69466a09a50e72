package org.cotation.benchmarks.run;

import java.util.Locale;

/**
 * A goal of the library and what was seen.
 *
 * @param text the goal in words
 * @param atMost whether the bound is the greatest or the least value that meets it
 * @param bound the bound
 * @param seen what was seen
 */
record Goal(String text, boolean atMost, double bound, double seen) {

    static Goal atMost(String text, double bound, double seen) {
        return new Goal(text, true, bound, seen);
    }

    static Goal atLeast(String text, double bound, double seen) {
        return new Goal(text, false, bound, seen);
    }

    boolean met() {
        return atMost ? seen <= bound : seen >= bound;
    }

    private String sign() {
        return atMost ? "≤" : "≥";
    }

    String row() {
        if (Double.isNaN(seen)) {
            return "| %s | %s %s | | not measured in this run |%n".formatted(text, sign(), Figures.of(bound));
        }
        double by = atMost ? seen / bound : bound / seen;
        return "| %s | %s %s | %s | %s |%n"
                .formatted(
                        text,
                        sign(),
                        Figures.of(bound),
                        Figures.of(seen),
                        met() ? "met" : "**missed**, by a factor of " + Figures.of(by));
    }

    /** Figures with two or three digits that count. */
    static final class Figures {

        private Figures() {}

        static String of(double number) {
            String format = number >= 100 ? "%,.0f" : number >= 10 ? "%.1f" : number >= 0.1 ? "%.2f" : "%.4f";
            return String.format(Locale.ROOT, format, number);
        }
    }
}
