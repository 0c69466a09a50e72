package org.cotation.rules.internal.evaluate;

import java.math.BigDecimal;
import java.util.List;
import org.cotation.explain.Truth;
import org.cotation.rules.internal.compile.Predicate;
import org.cotation.rules.internal.rule.Operand;
import org.cotation.rules.internal.rule.Test;
import org.cotation.rules.internal.rule.Variable;
import org.cotation.rules.vocabulary.Derived;
import org.cotation.rules.vocabulary.Fact;
import org.cotation.rules.vocabulary.Property;
import org.jspecify.annotations.Nullable;

/**
 * A test made ready to be decided many times, for nothing but its answer. Where it compares a value of the fact with what
 * stands in the rule, it does so without the compiled predicate, which boxes both sides; the answer is the same. Immutable.
 */
abstract sealed class PlannedTest {

    /** The answer on one fact. */
    abstract Truth on(Fact fact, Bindings bindings);

    /** Makes a test ready, given the compiled predicates of its fact. */
    static PlannedTest of(Test test, List<Predicate> predicates) {
        if (test instanceof Test.And and) {
            return new Both(of(and.left(), predicates), of(and.right(), predicates));
        }
        if (test instanceof Test.Or or) {
            return new Either(of(or.left(), predicates), of(or.right(), predicates));
        }
        if (test instanceof Test.Not not) {
            return new Contrary(of(not.operand(), predicates));
        }
        return leaf((Test.Leaf) test, predicates);
    }

    private static PlannedTest leaf(Test.Leaf leaf, List<Predicate> predicates) {
        Compiled compiled = new Compiled(leaf, predicates.get(leaf.index()));
        if (!(leaf.left() instanceof Operand.Own own)) {
            return compiled;
        }
        PlannedTest direct =
                switch (own.type()) {
                    case BOOLEAN -> flag(leaf, own.property(), compiled);
                    case CODE -> code(leaf, own.property(), compiled);
                    case INTEGER -> whole(leaf, own.property(), compiled);
                    case DECIMAL -> decimal(leaf, own.property(), compiled);
                };
        return direct == null ? compiled : direct;
    }

    private static @Nullable PlannedTest flag(Test.Leaf leaf, Property property, Compiled compiled) {
        if (leaf.operator().equals("is")) {
            return new Flag(property, true, compiled);
        }
        boolean equal = leaf.operator().equals("==");
        return (equal || leaf.operator().equals("!=")) && leaf.right().get(0) instanceof Operand.Truth truth
                ? new Flag(property, truth.value() == equal, compiled)
                : null;
    }

    private static @Nullable PlannedTest code(Test.Leaf leaf, Property property, Compiled compiled) {
        if (!leaf.right().stream().allMatch(Operand.Code.class::isInstance)) {
            return null;
        }
        String[] codes = leaf.right().stream()
                .map(operand -> ((Operand.Code) operand).value())
                .toArray(String[]::new);
        return new OneOf(property, codes, leaf.negative(), compiled);
    }

    private static @Nullable BigDecimal numeral(Test.Leaf leaf) {
        return leaf.right().size() == 1 && leaf.right().get(0) instanceof Operand.Numeral number
                ? number.value()
                : null;
    }

    private static @Nullable PlannedTest whole(Test.Leaf leaf, Property property, Compiled compiled) {
        BigDecimal number = numeral(leaf);
        if (number == null
                || number.stripTrailingZeros().scale() > 0
                || number.abs().compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) > 0) {
            return null;
        }
        return new Whole(property, Order.of(leaf.operator()), number.intValueExact(), leaf.negative(), compiled);
    }

    /** Equal decimals are left to the compiled predicate: only their order is compared here. */
    private static @Nullable PlannedTest decimal(Test.Leaf leaf, Property property, Compiled compiled) {
        BigDecimal bound = numeral(leaf);
        return bound == null || !leaf.ordered()
                ? null
                : new Amount(property, Order.of(leaf.operator()), bound, compiled);
    }

    /** On which sides of a bound a comparison holds. */
    private record Order(boolean below, boolean at, boolean above) {

        static Order of(String operator) {
            return switch (operator) {
                case ">" -> new Order(false, false, true);
                case ">=" -> new Order(false, true, true);
                case "<" -> new Order(true, false, false);
                case "<=" -> new Order(true, true, false);
                case "==", "in" -> new Order(false, true, false);
                case "!=", "not in" -> new Order(true, false, true);
                default -> throw new IllegalStateException("No number is compared by (" + operator + ").");
            };
        }

        boolean holds(int sign) {
            if (sign == 0) {
                return at;
            }
            return sign < 0 ? below : above;
        }
    }

    /** Both hold. */
    private static final class Both extends PlannedTest {
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
    }

    /** Either holds. */
    private static final class Either extends PlannedTest {
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
    }

    /** The other does not hold. */
    private static final class Contrary extends PlannedTest {
        private final PlannedTest operand;

        Contrary(PlannedTest operand) {
            this.operand = operand;
        }

        @Override
        Truth on(Fact fact, Bindings bindings) {
            return operand.on(fact, bindings).negated();
        }
    }

    /** Any single test, by its compiled predicate where everything is known, by its bounds where it is not. */
    private static final class Compiled extends PlannedTest {
        private final Test.Leaf leaf;
        private final Predicate predicate;

        Compiled(Test.Leaf leaf, Predicate predicate) {
            this.leaf = leaf;
            this.predicate = predicate;
        }

        @Override
        Truth on(Fact fact, Bindings bindings) {
            for (Property property : leaf.properties()) {
                if (fact.derived(property).unknown()) {
                    return byBounds(fact, bindings);
                }
            }
            for (Variable variable : leaf.variables()) {
                if (bindings.state(variable).unknown()) {
                    return byBounds(fact, bindings);
                }
            }
            return Truth.of(predicate.test(fact, bindings.values()));
        }

        Truth byBounds(Fact fact, Bindings bindings) {
            return new BoundedTest(leaf, fact, bindings::state).truth();
        }
    }

    /** A test of one value of the fact. */
    private abstract static sealed class OfOneValue extends PlannedTest {
        private final Property property;
        private final Compiled compiled;

        OfOneValue(Property property, Compiled compiled) {
            this.property = property;
            this.compiled = compiled;
        }

        @Override
        final Truth on(Fact fact, Bindings bindings) {
            Derived<?> state = fact.derived(property);
            return state.unknown() ? compiled.byBounds(fact, bindings) : Truth.of(holds(state.orNull()));
        }

        /** Whether the test holds of a value; null where there is none. */
        abstract boolean holds(@Nullable Object value);
    }

    private static final class Flag extends OfOneValue {
        private final boolean expected;

        Flag(Property property, boolean expected, Compiled compiled) {
            super(property, compiled);
            this.expected = expected;
        }

        @Override
        boolean holds(@Nullable Object value) {
            return (value != null && (Boolean) value) == expected;
        }
    }

    private static final class OneOf extends OfOneValue {
        private final String[] codes;
        private final boolean negated;

        OneOf(Property property, String[] codes, boolean negated, Compiled compiled) {
            super(property, compiled);
            this.codes = codes;
            this.negated = negated;
        }

        @Override
        boolean holds(@Nullable Object value) {
            if (value == null) {
                return negated;
            }
            for (String code : codes) {
                if (code.equals(value)) {
                    return !negated;
                }
            }
            return negated;
        }
    }

    private static final class Whole extends OfOneValue {
        private final Order order;
        private final int bound;
        private final boolean ofNone;

        Whole(Property property, Order order, int bound, boolean ofNone, Compiled compiled) {
            super(property, compiled);
            this.order = order;
            this.bound = bound;
            this.ofNone = ofNone;
        }

        @Override
        boolean holds(@Nullable Object value) {
            return value == null ? ofNone : order.holds(Integer.compare((Integer) value, bound));
        }
    }

    private static final class Amount extends OfOneValue {
        private final Order order;
        private final BigDecimal bound;

        Amount(Property property, Order order, BigDecimal bound, Compiled compiled) {
            super(property, compiled);
            this.order = order;
            this.bound = bound;
        }

        @Override
        boolean holds(@Nullable Object value) {
            return value != null && order.holds(((BigDecimal) value).compareTo(bound));
        }
    }
}
