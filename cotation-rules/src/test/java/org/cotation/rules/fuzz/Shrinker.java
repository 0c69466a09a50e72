package org.cotation.rules.fuzz;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/** Leaves out what a failure does not need: parts, then ever smaller stretches of each. */
final class Shrinker {

    private static final int TRIALS = 3_000;

    private final Predicate<Input> fails;
    private int trials;

    private Shrinker(Predicate<Input> fails) {
        this.fails = fails;
    }

    /** The smallest input found that fails; the input itself where nothing smaller does. */
    static Input smallest(Input input, Predicate<Input> fails) {
        return new Shrinker(fails).smaller(input);
    }

    private Input smaller(Input input) {
        Input smallest = input;
        List<String> names = new ArrayList<>(input.parts().keySet());
        for (String name : names) {
            Input less = smallest.without(name);
            smallest = tried(less) ? less : smallest;
        }
        for (String name : names) {
            int stretch = smallest.bytes(name).length / 2;
            while (stretch > 0 && smallest.parts().containsKey(name)) {
                smallest = without(smallest, name, stretch);
                stretch /= 2;
            }
        }
        return smallest;
    }

    private Input without(Input input, String name, int stretch) {
        Input smallest = input;
        int from = 0;
        while (from < smallest.bytes(name).length) {
            byte[] content = smallest.bytes(name);
            int to = Math.min(content.length, from + stretch);
            byte[] less = Arrays.copyOf(content, content.length - (to - from));
            System.arraycopy(content, to, less, from, content.length - to);
            Input shorter = smallest.with(name, less);
            if (tried(shorter)) {
                smallest = shorter;
            } else {
                from = to;
            }
        }
        return smallest;
    }

    private boolean tried(Input input) {
        return trials++ < TRIALS && fails.test(input);
    }
}
