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
 * A single test, made ready to be asked many times. Where it compares one known property of a fact with what stands in
 * the rule, it does so without the compiled predicate, which boxes both sides; the answer is the same. Immutable.
 */
abstract sealed class PlannedLeaf extends PlannedTest {

    private final Test.Leaf leaf;
    private final boolean free;

    private PlannedLeaf(Test.Leaf leaf) {
        this.leaf = leaf;
        this.free = leaf.free();
    }

    @Override
    final void tell(Fact fact, Bindings bindings, Account account) {
        Truth answer = on(fact, bindings);
        account.tested(answer, free || (answer == Truth.UNKNOWN && besideKnownNumber(fact, bindings)));
        List<Property> properties = leaf.properties();
        for (int i = 0; i < properties.size(); i++) {
            account.value(fact.derived(properties.get(i)));
        }
        List<Variable> variables = leaf.variables();
        for (int i = 0; i < variables.size(); i++) {
            account.value(bindings.state(variables.get(i)));
        }
    }

    /** Whether of two numbers of which the greater is asked for, one is known: it stands beside the other as a bound does. */
    private boolean besideKnownNumber(Fact fact, Bindings bindings) {
        if (!leaf.ordered() || leaf.properties().size() + leaf.variables().size() != 2 || leaf.computes()) {
            return false;
        }
        int unknown = 0;
        for (Property property : leaf.properties()) {
            unknown += fact.derived(property).unknown() ? 1 : 0;
        }
        for (Variable variable : leaf.variables()) {
            unknown += bindings.state(variable).unknown() ? 1 : 0;
        }
        return unknown == 1;
    }

    /** Makes a test ready, given its compiled predicate. */
    static PlannedLeaf of(Test.Leaf leaf, Predicate predicate) {
        Compiled compiled = new Compiled(leaf, predicate);
        if (!(leaf.left() instanceof Operand.Own own)) {
            return compiled;
        }
        PlannedLeaf direct =
                switch (own.type()) {
                    case BOOLEAN -> flag(leaf, own.property(), compiled);
                    case CODE -> code(leaf, own.property(), compiled);
                    case INTEGER -> whole(leaf, own.property(), compiled);
                    case DECIMAL -> decimal(leaf, own.property(), compiled);
                };
        return direct == null ? compiled : direct;
    }

    private static @Nullable PlannedLeaf flag(Test.Leaf leaf, Property property, Compiled compiled) {
        if (leaf.operator().equals("is")) {
            return new Flag(property, true, compiled);
        }
        boolean equal = leaf.operator().equals("==");
        return (equal || leaf.operator().equals("!=")) && leaf.right().get(0) instanceof Operand.Truth truth
                ? new Flag(property, truth.value() == equal, compiled)
                : null;
    }

    private static @Nullable PlannedLeaf code(Test.Leaf leaf, Property property, Compiled compiled) {
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

    private static @Nullable PlannedLeaf whole(Test.Leaf leaf, Property property, Compiled compiled) {
        BigDecimal number = numeral(leaf);
        if (number == null
                || number.stripTrailingZeros().scale() > 0
                || number.abs().compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) > 0) {
            return null;
        }
        return new Whole(property, Order.of(leaf.operator()), number.intValueExact(), leaf.negative(), compiled);
    }

    /** Equal decimals are left to the compiled predicate: only their order is compared here. */
    private static @Nullable PlannedLeaf decimal(Test.Leaf leaf, Property property, Compiled compiled) {
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

        boolean isLeast() {
            return above && !below;
        }

        boolean isGreatest() {
            return below && !above;
        }

        boolean holds(int sign) {
            if (sign == 0) {
                return at;
            }
            return sign < 0 ? below : above;
        }
    }

    /** Any single test, by its compiled predicate where everything is known, by its bounds where it is not. */
    private static final class Compiled extends PlannedLeaf {
        private final Test.Leaf leaf;
        private final Predicate predicate;

        Compiled(Test.Leaf leaf, Predicate predicate) {
            super(leaf);
            this.leaf = leaf;
            this.predicate = predicate;
        }

        @Override
        Truth on(Fact fact, Bindings bindings) {
            List<Property> properties = leaf.properties();
            for (int i = 0; i < properties.size(); i++) {
                if (fact.derived(properties.get(i)).unknown()) {
                    return byBounds(fact, bindings);
                }
            }
            List<Variable> variables = leaf.variables();
            for (int i = 0; i < variables.size(); i++) {
                if (bindings.state(variables.get(i)).unknown()) {
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
    abstract static sealed class OfOneValue extends PlannedLeaf {
        private final Property property;
        private final Compiled compiled;

        private OfOneValue(Property property, Compiled compiled) {
            super(compiled.leaf);
            this.property = property;
            this.compiled = compiled;
        }

        @Override
        final Truth on(Fact fact, Bindings bindings) {
            Derived<?> state = fact.derived(property);
            return state.unknown() ? compiled.byBounds(fact, bindings) : Truth.of(holds(state.orNull()));
        }

        /** The property compared. */
        final Property property() {
            return property;
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

    /** A whole number beside a bound. */
    static final class Whole extends OfOneValue {
        private final Order order;
        private final int bound;
        private final boolean ofNone;

        private Whole(Property property, Order order, int bound, boolean ofNone, Compiled compiled) {
            super(property, compiled);
            this.order = order;
            this.bound = bound;
            this.ofNone = ofNone;
        }

        @Override
        boolean holds(@Nullable Object value) {
            return value == null ? ofNone : order.holds(Integer.compare((Integer) value, bound));
        }

        /** Whether this is a least number and the other a greatest one, and a number lies between them. */
        boolean leavesRoomBelow(Whole other) {
            return order.isLeast()
                    && other.order.isGreatest()
                    && (order.at() ? bound : bound + 1L) <= (other.order.at() ? other.bound : other.bound - 1L);
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
