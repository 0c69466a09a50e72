package org.cotation.score;

/** A whole number where there may be none: a cap that is not set, a total that nothing bounds. */
public sealed interface Figure {

    /** A number. */
    static Figure of(long value) {
        return new Of(value);
    }

    /** No number. */
    static Figure none() {
        return new None();
    }

    /**
     * A number.
     *
     * @param value the number
     */
    record Of(long value) implements Figure {}

    /** No number. */
    record None() implements Figure {}
}
