package org.cotation.rules.internal.rule;

import java.util.ArrayList;
import java.util.List;
import org.cotation.rules.vocabulary.Property;
import org.jspecify.annotations.Nullable;

/** A condition on a fact, made of tests that are true, false or unknown one by one. */
public sealed interface Test {

    /** The single tests in it, in the order in which they stand. */
    default List<Leaf> leaves() {
        List<Leaf> leaves = new ArrayList<>();
        collect(leaves);
        return leaves;
    }

    /** Adds the single tests in it to a list. */
    void collect(List<Leaf> leaves);

    /**
     * Both.
     *
     * @param left one
     * @param right the other
     */
    record And(Test left, Test right) implements Test {
        @Override
        public void collect(List<Leaf> leaves) {
            left.collect(leaves);
            right.collect(leaves);
        }
    }

    /**
     * Either.
     *
     * @param left one
     * @param right the other
     */
    record Or(Test left, Test right) implements Test {
        @Override
        public void collect(List<Leaf> leaves) {
            left.collect(leaves);
            right.collect(leaves);
        }
    }

    /**
     * The contrary.
     *
     * @param operand of what
     */
    record Not(Test operand) implements Test {
        @Override
        public void collect(List<Leaf> leaves) {
            operand.collect(leaves);
        }
    }

    /**
     * One single test, which the rule engine compiles into one predicate.
     *
     * @param index its place among the single tests of its fact
     * @param operator {@code == != < <= > >= in}, {@code not in}, or {@code is} for a bare yes or no
     * @param left the left side
     * @param right the right side: one value, or those of the list; none for a bare yes or no
     * @param properties the properties of the fact that it reads
     * @param variables the variables bound on other facts that it reads
     */
    record Leaf(
            int index,
            String operator,
            Operand left,
            List<Operand> right,
            List<Property> properties,
            List<Variable> variables)
            implements Test {

        /** Copies the lists. */
        public Leaf {
            right = List.copyOf(right);
            properties = List.copyOf(properties);
            variables = List.copyOf(variables);
        }

        /** Whether it asks which of two numbers is the greater. */
        public boolean ordered() {
            return operator.startsWith("<") || operator.startsWith(">");
        }

        /** Whether it compares anything that it must compute first. */
        public boolean computes() {
            return left instanceof Operand.Arithmetic || right.stream().anyMatch(Operand.Arithmetic.class::isInstance);
        }

        /** Whether it asks for anything but what it names. */
        public boolean negative() {
            return operator.equals("!=") || operator.equals("not in");
        }

        /**
         * Whether, unknown, it surely goes both ways: a yes or no, a code among others, a number beside a bound that lies
         * within its own. Numbers that must be equal may never be, and two values may be bound to each other.
         */
        public boolean free() {
            boolean literals = left instanceof Operand.Own
                    && right.stream()
                            .allMatch(operand -> operand instanceof Operand.Numeral
                                    || operand instanceof Operand.Code
                                    || operand instanceof Operand.Truth);
            boolean number = left.type() == Property.Type.INTEGER || left.type() == Property.Type.DECIMAL;
            return literals && (!number || ordered());
        }

        @Override
        public void collect(List<Leaf> leaves) {
            leaves.add(this);
        }

        // As a record's own, which costs more to link, when the first score is waited for, than anything else in a
        // reason.
        @Override
        public boolean equals(@Nullable Object other) {
            return this == other
                    || (other instanceof Leaf leaf
                            && index == leaf.index
                            && operator.equals(leaf.operator)
                            && left.equals(leaf.left)
                            && right.equals(leaf.right)
                            && properties.equals(leaf.properties)
                            && variables.equals(leaf.variables));
        }

        @Override
        public int hashCode() {
            return 31 * (31 * index + operator.hashCode()) + properties.hashCode();
        }
    }
}
