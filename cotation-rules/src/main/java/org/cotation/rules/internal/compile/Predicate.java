package org.cotation.rules.internal.compile;

import org.cotation.rules.vocabulary.Fact;
import org.jspecify.annotations.Nullable;

/** One single test of a rule, as Drools compiled it. Stateless and safe for use by several threads. */
public interface Predicate {

    /**
     * Whether the test holds. Never called where a value that it reads is unknown.
     *
     * @param fact the fact that the test stands on
     * @param variables the values bound by the rule, by slot; null where there is no value
     */
    boolean test(Fact fact, @Nullable Object[] variables);
}
