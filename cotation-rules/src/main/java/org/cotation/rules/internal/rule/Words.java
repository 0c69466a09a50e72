package org.cotation.rules.internal.rule;

import java.util.stream.Collectors;

/** A single test as it is written in a rule. */
public final class Words {

    private Words() {}

    /** The value as an author writes it. */
    public static String source(Operand operand) {
        if (operand instanceof Operand.Own own) {
            return own.property().name();
        }
        if (operand instanceof Operand.Bound bound) {
            return bound.variable().name();
        }
        if (operand instanceof Operand.Numeral number) {
            return number.value().toPlainString();
        }
        if (operand instanceof Operand.Code code) {
            return "\"" + code.value() + "\"";
        }
        if (operand instanceof Operand.Truth truth) {
            return Boolean.toString(truth.value());
        }
        if (operand instanceof Operand.Arithmetic arithmetic) {
            return "(" + source(arithmetic.left()) + " " + arithmetic.operator() + " " + source(arithmetic.right())
                    + ")";
        }
        throw new IllegalStateException("An operand of a new kind has no words.");
    }

    /** The test as an author writes it. */
    public static String source(Test.Leaf leaf) {
        return switch (leaf.operator()) {
            case "is" -> source(leaf.left()) + " == true";
            case "in", "not in" ->
                source(leaf.left()) + " " + leaf.operator() + " ("
                        + leaf.right().stream().map(Words::source).collect(Collectors.joining(", ")) + ")";
            default ->
                source(leaf.left()) + " " + leaf.operator() + " "
                        + source(leaf.right().get(0));
        };
    }
}
