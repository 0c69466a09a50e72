package org.cotation.rules.internal.syntax;

import java.math.BigDecimal;
import java.util.List;

/** A condition, or a value in one, as its author wrote it. */
public sealed interface Expression {

    /** Where it starts. */
    Position position();

    /**
     * {@code a || b}.
     *
     * @param position where the left side starts
     * @param left the left side
     * @param right the right side
     */
    record Or(Position position, Expression left, Expression right) implements Expression {}

    /**
     * {@code a && b}.
     *
     * @param position where the left side starts
     * @param left the left side
     * @param right the right side
     */
    record And(Position position, Expression left, Expression right) implements Expression {}

    /**
     * {@code !a}.
     *
     * @param position where the sign stands
     * @param operand what is denied
     */
    record Not(Position position, Expression operand) implements Expression {}

    /**
     * A comparison.
     *
     * @param position where the left side starts
     * @param operator {@code == != < <= > >=}
     * @param left the left side
     * @param right the right side
     */
    record Comparison(Position position, String operator, Expression left, Expression right) implements Expression {}

    /**
     * {@code a in (x, y)}, {@code a not in (x, y)}.
     *
     * @param position where the left side starts
     * @param negated whether it is {@code not in}
     * @param left the left side
     * @param values the list
     */
    record Membership(Position position, boolean negated, Expression left, List<Expression> values)
            implements Expression {}

    /**
     * {@code a + b}, {@code a - b}, {@code a * b}.
     *
     * @param position where the left side starts
     * @param operator {@code + - *}
     * @param left the left side
     * @param right the right side
     */
    record Arithmetic(Position position, String operator, Expression left, Expression right) implements Expression {}

    /**
     * A name: a property of the fact, or a variable.
     *
     * @param position where it stands
     * @param name the name, with its {@code $} for a variable
     */
    record Name(Position position, String name) implements Expression {

        /** Whether it is a variable. */
        public boolean variable() {
            return name.startsWith("$");
        }
    }

    /**
     * A number.
     *
     * @param position where it stands
     * @param value its value
     * @param decimal whether it was written with a decimal point
     * @param padded whether it was written with a needless zero before it
     */
    record Numeral(Position position, BigDecimal value, boolean decimal, boolean padded) implements Expression {}

    /**
     * A text between quotes: a code.
     *
     * @param position where it stands
     * @param value what stands between the quotes
     */
    record Text(Position position, String value) implements Expression {}

    /**
     * {@code true} or {@code false}.
     *
     * @param position where it stands
     * @param value its value
     */
    record Truth(Position position, boolean value) implements Expression {}
}
