package org.cotation.rules.internal.evaluate;

import java.util.List;
import java.util.Set;
import org.cotation.rules.internal.rule.Operand;
import org.cotation.rules.internal.rule.Test;
import org.cotation.rules.vocabulary.Range;

/** Is told of what an evaluation looks at, in its order. For one evaluation and one thread. */
public interface Observer {

    /** Looks away. */
    Observer NONE = new Observer() {
        @Override
        public boolean looks() {
            return false;
        }

        @Override
        public void tested(Look look) {}
    };

    /** What stands for the question whether a fact is there. */
    Test.Leaf PRESENCE = new Test.Leaf(-1, "is", new Operand.Truth(true), List.of(), List.of(), List.of());

    /** Whether it wants to be told. */
    default boolean looks() {
        return true;
    }

    /** A single test was made on a fact, or the fact was looked for. */
    void tested(Look look);

    /**
     * A single test on a fact, or whether the fact is there.
     *
     * @param test the test; {@link #PRESENCE} for whether the fact is there
     * @param verdict the answer
     * @param free whether an answer to what is missing can make the test hold and another make it fail; true of a test
     *     whose answer is known
     * @param parts the facts that are missing for each of the values that it compares, those that are known left out
     * @param sides on which side of each other the numbers stand
     * @param ranges the bounds of the numbers, where the answer is unknown
     */
    record Look(
            Test.Leaf test,
            Verdict verdict,
            boolean free,
            List<Set<String>> parts,
            List<Integer> sides,
            List<Range> ranges) {

        /** Whether the fact is there. */
        static Look presence(Verdict presence) {
            return new Look(
                    PRESENCE,
                    presence,
                    true,
                    presence.unknown() ? List.of(Set.copyOf(presence.missing())) : List.of(),
                    List.of(),
                    List.of());
        }
    }
}
