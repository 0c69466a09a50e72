package org.cotation.rules.internal.evaluate;

import java.util.ArrayList;
import java.util.List;
import org.cotation.explain.Truth;
import org.cotation.rules.internal.compile.Predicate;
import org.cotation.rules.internal.rule.Test;
import org.cotation.rules.vocabulary.Fact;

/** A test of a {@link Plan}, made ready to be asked many times. Immutable and safe for use by several threads. */
abstract sealed class PlannedTest
        permits PlannedTest.Both,
                PlannedTest.Either,
                PlannedTest.Contrary,
                PlannedTest.Constant,
                PlannedBetween,
                PlannedLeaf {

    /** The answer on one fact. */
    abstract Truth on(Fact fact, Bindings bindings);

    /** Tells what the answer on one fact rests on. */
    abstract void tell(Fact fact, Bindings bindings, Account account);

    /**
     * Makes tests ready.
     *
     * @param tests all of which a fact must pass
     * @param predicates its compiled predicates
     * @param settled what needs no test any more
     */
    static List<PlannedTest> all(List<Test> tests, List<Predicate> predicates, Settled settled) {
        List<PlannedTest> planned = new ArrayList<>();
        for (Test test : tests) {
            PlannedTest next = of(test, predicates, settled);
            int last = planned.size() - 1;
            if (last >= 0 && PlannedBetween.makes(planned.get(last), next)) {
                planned.set(last, both(planned.get(last), next));
            } else if (!next.isAlways(Truth.TRUE)) {
                planned.add(next);
            }
        }
        return List.copyOf(planned);
    }

    private static PlannedTest of(Test test, List<Predicate> predicates, Settled settled) {
        if (test instanceof Test.And and) {
            return both(of(and.left(), predicates, settled), of(and.right(), predicates, settled));
        }
        if (test instanceof Test.Or or) {
            return either(of(or.left(), predicates, settled), of(or.right(), predicates, settled));
        }
        if (test instanceof Test.Not not) {
            return new Contrary(of(not.operand(), predicates, settled));
        }
        Test.Leaf leaf = (Test.Leaf) test;
        Truth answer = settled.answer(leaf);
        return answer == null ? PlannedLeaf.of(leaf, predicates.get(leaf.index())) : new Constant(answer);
    }

    private static PlannedTest both(PlannedTest one, PlannedTest other) {
        if (one.isAlways(Truth.TRUE)) {
            return other;
        }
        if (other.isAlways(Truth.TRUE)) {
            return one;
        }
        return PlannedBetween.makes(one, other) ? new PlannedBetween(one, other) : new Both(one, other);
    }

    private static PlannedTest either(PlannedTest one, PlannedTest other) {
        if (one.isAlways(Truth.FALSE)) {
            return other;
        }
        return other.isAlways(Truth.FALSE) ? one : new Either(one, other);
    }

    private boolean isAlways(Truth answer) {
        return this instanceof Constant constant && constant.answer == answer;
    }

    /** Settled, and resting on no fact. */
    static final class Constant extends PlannedTest {
        private final Truth answer;

        Constant(Truth answer) {
            this.answer = answer;
        }

        @Override
        Truth on(Fact fact, Bindings bindings) {
            return answer;
        }

        @Override
        void tell(Fact fact, Bindings bindings, Account account) {
            account.tested(answer, true);
        }
    }

    /** Both hold. Where one fails, that one alone is the reason. */
    static final class Both extends PlannedTest {
        private final PlannedTest left;
        private final PlannedTest right;

        Both(PlannedTest left, PlannedTest right) {
            this.left = left;
            this.right = right;
        }

        @Override
        Truth on(Fact fact, Bindings bindings) {
            Truth one = left.on(fact, bindings);
            return one == Truth.FALSE ? one : one.and(right.on(fact, bindings));
        }

        @Override
        void tell(Fact fact, Bindings bindings, Account account) {
            if (left.on(fact, bindings) == Truth.FALSE) {
                left.tell(fact, bindings, account);
            } else {
                if (right.on(fact, bindings) != Truth.FALSE) {
                    left.tell(fact, bindings, account);
                }
                right.tell(fact, bindings, account);
            }
        }
    }

    /** Either holds. Where one holds, that one alone is the reason. */
    static final class Either extends PlannedTest {
        private final PlannedTest left;
        private final PlannedTest right;

        Either(PlannedTest left, PlannedTest right) {
            this.left = left;
            this.right = right;
        }

        @Override
        Truth on(Fact fact, Bindings bindings) {
            Truth one = left.on(fact, bindings);
            return one == Truth.TRUE ? one : one.or(right.on(fact, bindings));
        }

        @Override
        void tell(Fact fact, Bindings bindings, Account account) {
            if (left.on(fact, bindings) == Truth.TRUE) {
                left.tell(fact, bindings, account);
            } else {
                if (right.on(fact, bindings) != Truth.TRUE) {
                    left.tell(fact, bindings, account);
                }
                right.tell(fact, bindings, account);
            }
        }
    }

    /** The other does not hold. */
    static final class Contrary extends PlannedTest {
        private final PlannedTest operand;

        Contrary(PlannedTest operand) {
            this.operand = operand;
        }

        @Override
        Truth on(Fact fact, Bindings bindings) {
            return operand.on(fact, bindings).negated();
        }

        @Override
        void tell(Fact fact, Bindings bindings, Account account) {
            operand.tell(fact, bindings, account);
        }
    }
}
