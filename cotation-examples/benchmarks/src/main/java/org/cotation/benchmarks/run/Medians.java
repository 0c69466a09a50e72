package org.cotation.benchmarks.run;

import java.util.List;
import java.util.function.ToDoubleFunction;

/** Medians. */
final class Medians {

    private Medians() {}

    static <T> double of(List<T> values, ToDoubleFunction<T> value) {
        double[] sorted = values.stream().mapToDouble(value).sorted().toArray();
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
