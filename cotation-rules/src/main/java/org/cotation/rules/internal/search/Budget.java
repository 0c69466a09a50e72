package org.cotation.rules.internal.search;

import org.jspecify.annotations.Nullable;

/** How many suppositions may still be looked at: a number of looks, not a time, so that every machine does the same. */
public final class Budget {

    private final @Nullable Budget whole;
    private int left;

    /** A budget of so many looks. */
    public Budget(int looks) {
        this(looks, null);
    }

    private Budget(int looks, @Nullable Budget whole) {
        this.left = looks;
        this.whole = whole;
    }

    /** A budget for several searches, each of which has its own limit. */
    public static Budget unlimited() {
        return new Budget(Integer.MAX_VALUE);
    }

    /** So many looks of this one: what is spent of them is spent of it. */
    public Budget part(int looks) {
        return new Budget(looks, this);
    }

    /** Takes one look, if there is one left. */
    public boolean spend() {
        if (spent()) {
            return false;
        }
        left--;
        return whole == null || whole.spend();
    }

    /** Whether nothing is left. */
    public boolean spent() {
        return left == 0 || (whole != null && whole.spent());
    }
}
