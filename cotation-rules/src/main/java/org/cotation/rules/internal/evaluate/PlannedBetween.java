package org.cotation.rules.internal.evaluate;

import org.cotation.explain.Truth;
import org.cotation.rules.vocabulary.Derived;
import org.cotation.rules.vocabulary.Fact;

/**
 * A whole number between two bounds that leave room for one. Where nobody knows it, the two comparisons wait for the same
 * answer: it can surely lie between them, and outside, if each of them can go both ways.
 */
final class PlannedBetween extends PlannedTest {

    private final PlannedLeaf.Whole one;
    private final PlannedLeaf.Whole other;

    /** Two tests of which {@link #makes} says that they make one. */
    PlannedBetween(PlannedTest one, PlannedTest other) {
        this.one = (PlannedLeaf.Whole) one;
        this.other = (PlannedLeaf.Whole) other;
    }

    /** Whether two tests ask for a whole number between two bounds. */
    static boolean makes(PlannedTest one, PlannedTest other) {
        return one instanceof PlannedLeaf.Whole left
                && other instanceof PlannedLeaf.Whole right
                && left.property().equals(right.property())
                && (left.leavesRoomBelow(right) || right.leavesRoomBelow(left));
    }

    @Override
    Truth on(Fact fact, Bindings bindings) {
        Truth first = one.on(fact, bindings);
        return first == Truth.FALSE ? first : first.and(other.on(fact, bindings));
    }

    @Override
    void tell(Fact fact, Bindings bindings, Account account) {
        Truth first = one.on(fact, bindings);
        Truth second = other.on(fact, bindings);
        Derived<?> number = fact.derived(one.property());
        if (first == Truth.UNKNOWN
                && second == Truth.UNKNOWN
                && number.missing().size() == 1) {
            account.tested(Truth.UNKNOWN, true);
            account.value(number);
            return;
        }
        if (first == Truth.FALSE || second != Truth.FALSE) {
            one.tell(fact, bindings, account);
        }
        if (first != Truth.FALSE) {
            other.tell(fact, bindings, account);
        }
    }
}
