package org.cotation.rules.internal.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.cotation.explain.Truth;
import org.cotation.profile.Coded;
import org.cotation.rules.internal.rule.Operand;
import org.cotation.rules.internal.rule.Test;
import org.cotation.rules.internal.rule.Variable;
import org.cotation.rules.vocabulary.Derived;
import org.cotation.rules.vocabulary.Fact;
import org.cotation.rules.vocabulary.Property;
import org.cotation.rules.vocabulary.Range;

/**
 * A single test some values of which are unknown, decided where their bounds leave no doubt: two sure refusals are more
 * than one, whatever the others are. A value that may turn out to be none fails every comparison but {@code !=} and
 * {@code not in}.
 */
final class BoundedTest {

    private final Test.Leaf leaf;
    private final Fact fact;
    private final Function<Variable, Derived<?>> bound;

    BoundedTest(Test.Leaf leaf, Fact fact, Function<Variable, Derived<?>> bound) {
        this.leaf = leaf;
        this.fact = fact;
        this.bound = bound;
    }

    /** What the bounds answer; unknown where they leave a doubt. */
    Truth truth() {
        return switch (leaf.left().type()) {
            case INTEGER, DECIMAL -> numbers();
            case CODE -> codes();
            case BOOLEAN -> Truth.UNKNOWN;
        };
    }

    /** A number as far as it is known: its bounds, and whether it is there. */
    private record Amount(Range range, boolean none, boolean mayBeNone) {

        static Amount of(Range range) {
            return new Amount(range, false, false);
        }
    }

    private Truth numbers() {
        Amount left = number(leaf.left());
        Truth either = Truth.FALSE;
        for (Operand operand : leaf.right()) {
            either = either.or(compared(left, number(operand)));
        }
        return leaf.negative() ? either.negated() : either;
    }

    private Truth compared(Amount left, Amount right) {
        if (left.none() || right.none()) {
            // None is equal to none alone.
            return leaf.ordered() || !(left.mayBeNone() && right.mayBeNone()) ? Truth.FALSE : Truth.UNKNOWN;
        }
        Truth truth =
                switch (leaf.operator()) {
                    case ">" -> below(right.range(), left.range());
                    case ">=" -> below(left.range(), right.range()).negated();
                    case "<" -> below(left.range(), right.range());
                    case "<=" -> below(right.range(), left.range()).negated();
                    default -> equal(left.range(), right.range());
                };
        boolean mayFail = truth == Truth.TRUE && (left.mayBeNone() || right.mayBeNone());
        boolean mayHold = truth == Truth.FALSE && !leaf.ordered() && left.mayBeNone() && right.mayBeNone();
        return mayFail || mayHold ? Truth.UNKNOWN : truth;
    }

    private static Truth below(Range one, Range other) {
        if (one.below(other)) {
            return Truth.TRUE;
        }
        return other.notAbove(one) ? Truth.FALSE : Truth.UNKNOWN;
    }

    private static Truth equal(Range one, Range other) {
        if (one.below(other) || other.below(one)) {
            return Truth.FALSE;
        }
        return one.single() && one.equals(other) ? Truth.TRUE : Truth.UNKNOWN;
    }

    private Amount number(Operand operand) {
        if (operand instanceof Operand.Numeral literal) {
            return Amount.of(Range.exactly(literal.value()));
        }
        if (operand instanceof Operand.Arithmetic arithmetic) {
            Range left = number(arithmetic.left()).range();
            Range right = number(arithmetic.right()).range();
            return Amount.of(
                    switch (arithmetic.operator()) {
                        case "+" -> left.plus(right);
                        case "-" -> left.minus(right);
                        default -> left.times(right);
                    });
        }
        Derived<?> state = state(operand);
        return new Amount(state.range(), state.none(), state.mayBeNone());
    }

    private Derived<?> state(Operand operand) {
        if (operand instanceof Operand.Own own) {
            return fact.derived(own.property());
        }
        if (operand instanceof Operand.Bound variable) {
            return bound.apply(variable.variable());
        }
        throw new IllegalStateException("The operand (" + operand + ") is not read from a fact.");
    }

    /** A list of every code that there is holds whatever the code. */
    private Truth codes() {
        if (!(leaf.left() instanceof Operand.Own own)
                || fact.derived(own.property()).mayBeNone()) {
            return Truth.UNKNOWN;
        }
        List<? extends Coded> codes = own.property().codes();
        boolean every = !codes.isEmpty();
        for (int i = 0; i < codes.size() && every; i++) {
            every = names(codes.get(i).code());
        }
        if (!every) {
            return Truth.UNKNOWN;
        }
        return Truth.of(leaf.operator().equals("in") || leaf.operator().equals("=="));
    }

    private boolean names(String code) {
        for (Operand operand : leaf.right()) {
            if (operand instanceof Operand.Code named && named.value().equals(code)) {
                return true;
            }
        }
        return false;
    }

    private boolean onNumbers() {
        return leaf.left().type() == Property.Type.INTEGER || leaf.left().type() == Property.Type.DECIMAL;
    }

    /** On which side of the first each other number of the test stands: 0 where their bounds leave it open. */
    List<Integer> sides() {
        List<Integer> sides = new ArrayList<>();
        if (onNumbers()) {
            Range left = number(leaf.left()).range();
            for (Operand operand : leaf.right()) {
                Range right = number(operand).range();
                sides.add(left.below(right) ? -1 : right.below(left) ? 1 : 0);
            }
        }
        return sides;
    }

    /** The bounds of the numbers of the test. */
    List<Range> ranges() {
        List<Range> ranges = new ArrayList<>();
        if (onNumbers()) {
            ranges.add(number(leaf.left()).range());
            leaf.right().forEach(operand -> ranges.add(number(operand).range()));
        }
        return ranges;
    }
}
