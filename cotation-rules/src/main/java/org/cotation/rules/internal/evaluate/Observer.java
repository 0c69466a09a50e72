package org.cotation.rules.internal.evaluate;

import java.util.List;

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

    /** Whether it wants to be told. */
    default boolean looks() {
        return true;
    }

    /** A single test was made on a fact, or the fact was looked for. */
    void tested(Look look);

    /**
     * A single test on a fact, or whether the fact is there.
     *
     * @param verdict the answer
     * @param free whether an answer to what is missing can make the test hold and another make it fail; true of a test
     *     whose answer is known
     * @param sides on which side of the bounds the numbers stand
     */
    record Look(Verdict verdict, boolean free, List<Integer> sides) {

        /** Copies the list. */
        public Look {
            sides = List.copyOf(sides);
        }
    }
}
