package org.cotation.rules.vocabulary;

import java.math.BigDecimal;

/** The end of a range of numbers. */
public sealed interface Limit {

    /** Nothing bounds the numbers on this side. */
    Limit NONE = new None();

    /** A bound, itself included. */
    static Limit at(BigDecimal value) {
        return new At(value);
    }

    /**
     * A bound, itself included.
     *
     * @param value the bound
     */
    record At(BigDecimal value) implements Limit {}

    /** Nothing bounds the numbers on this side. */
    record None() implements Limit {}
}
