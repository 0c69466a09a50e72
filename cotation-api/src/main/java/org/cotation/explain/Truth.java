package org.cotation.explain;

/** An answer in three values, combined by Kleene's strong logic. */
public enum Truth {
    /** No. */
    FALSE,
    /** Nobody knows: a fact is missing. */
    UNKNOWN,
    /** Yes. */
    TRUE;

    /** The truth of a known answer. */
    public static Truth of(boolean answer) {
        return answer ? TRUE : FALSE;
    }

    /** Both: false as soon as one is false, whatever the other is. */
    public Truth and(Truth other) {
        return switch (this) {
            case FALSE -> this;
            case UNKNOWN -> other == FALSE ? other : this;
            case TRUE -> other;
        };
    }

    /** Either: true as soon as one is true, whatever the other is. */
    public Truth or(Truth other) {
        return switch (this) {
            case FALSE -> other;
            case UNKNOWN -> other == TRUE ? other : this;
            case TRUE -> this;
        };
    }

    /** The contrary. */
    public Truth negated() {
        return switch (this) {
            case FALSE -> TRUE;
            case UNKNOWN -> UNKNOWN;
            case TRUE -> FALSE;
        };
    }
}
