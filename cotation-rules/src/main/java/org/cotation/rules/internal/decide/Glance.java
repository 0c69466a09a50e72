package org.cotation.rules.internal.decide;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.cotation.explain.Found;

/**
 * What is seen of one part of a result.
 *
 * @param found what was found; NOT_CONSIDERED where the request is outside the scoring
 * @param missing the paths of the facts that would decide it; empty where it is decided
 * @param trail what was looked at on the way
 */
public record Glance(Found found, List<String> missing, Supplier<Trail> trail) {

    /** Nobody looked. */
    static final Glance NONE = new Glance(Found.UNDETERMINED, List.of(), () -> new Trail(List.of(), false, Set.of()));

    /** Copies the list. */
    public Glance {
        missing = List.copyOf(missing);
    }

    /**
     * What was looked at.
     *
     * @param tests what every single test gave, on both sides of its bounds
     * @param open whether a rule is left open, so that what was found rests on the other rules, or on every answer
     * @param joint the paths of the unknown facts that numbers are made of, or compared with, together with other ones
     */
    public record Trail(List<Object> tests, boolean open, Set<String> joint) {

        /** Copies the collections. */
        public Trail {
            tests = List.copyOf(tests);
            joint = Set.copyOf(joint);
        }
    }

    /** Whether a number that a test reads is made of this unknown fact and another one, or compared with it. */
    boolean joint(String path) {
        return trail.get().joint().contains(path);
    }

    @Override
    public String toString() {
        return "Glance[" + found + "]";
    }
}
