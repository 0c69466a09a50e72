package org.cotation.rules.internal.evaluate;

import org.cotation.explain.Truth;
import org.cotation.rules.vocabulary.Derived;
import org.cotation.rules.vocabulary.Fact;

/**
 * Is told what the answer to a rule rests on, and nothing that does not matter to it: of a condition that fails, what
 * makes it fail. For one evaluation and one thread.
 */
public interface Account {

    /**
     * A single test was made, or a list was found empty; the values follow.
     *
     * @param answer what it gave
     * @param free whether what is missing can surely make it hold and make it fail; says nothing of a test whose answer
     *     is known
     */
    void tested(Truth answer, boolean free);

    /** A value that the last test rests on. */
    void value(Derived<?> state);

    /** A fact was looked for, whatever its values are. */
    void soughtFor(Fact fact);
}
