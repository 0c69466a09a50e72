package org.cotation.rules.internal.compile;

import java.util.List;
import org.cotation.rules.vocabulary.Fact;
import org.drools.model.functions.PredicateN;
import org.jspecify.annotations.Nullable;

/** Calls the predicate that Drools compiled. */
final class DroolsPredicate implements Predicate {

    /** Stands for the fact itself in the place of the slot of a variable. */
    static final int THE_FACT = -1;

    private final PredicateN predicate;
    private final int[] arguments;

    /**
     * A predicate and what it is given.
     *
     * @param arguments for each argument, the slot of a variable, or {@link #THE_FACT}
     */
    DroolsPredicate(PredicateN predicate, List<Integer> arguments) {
        this.predicate = predicate;
        this.arguments = arguments.stream().mapToInt(Integer::intValue).toArray();
    }

    @Override
    public boolean test(Fact fact, @Nullable Object[] variables) {
        @Nullable Object[] values = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            values[i] = arguments[i] == THE_FACT ? fact : variables[arguments[i]];
        }
        try {
            return predicate.test(values);
        } catch (Exception e) {
            throw new IllegalStateException("A compiled condition failed on a fact that it should accept.", e);
        }
    }
}
