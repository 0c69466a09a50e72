package org.cotation.rules.internal.evaluate;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cotation.message.Numerals;
import org.cotation.message.Wording;
import org.cotation.profile.Coded;
import org.cotation.rules.internal.rule.Operand;
import org.cotation.rules.internal.rule.Test;
import org.cotation.rules.internal.rule.Variable;
import org.cotation.rules.vocabulary.Property;
import org.cotation.rules.vocabulary.Resources;
import org.cotation.rules.vocabulary.Unit;
import org.jspecify.annotations.Nullable;

/** Says a condition in words. */
public final class ConditionWords {

    private static final ConditionWords PLAIN =
            new ConditionWords(variable -> variable.property().label(), Wording::same);

    private final Function<Variable, Wording> variables;
    private final Function<String, Wording> publics;

    /**
     * Words for the tests of one rule.
     *
     * @param variables the name of a value bound on a fact
     * @param publics the name of a public, by its code
     */
    public ConditionWords(Function<Variable, Wording> variables, Function<String, Wording> publics) {
        this.variables = variables;
        this.publics = publics;
    }

    /** What a single test asks, or the contrary of it. */
    static Wording condition(Test.Leaf leaf, boolean affirmed) {
        return PLAIN.leaf(leaf, affirmed);
    }

    /** What a single test asks, or the contrary of it. */
    public Wording leaf(Test.Leaf leaf, boolean affirmed) {
        if (readsNothing(leaf.left())
                && leaf.right().size() == 1
                && !readsNothing(leaf.right().get(0))) {
            return leaf(mirrored(leaf), affirmed);
        }
        Wording left = name(leaf.left());
        Property property = property(leaf.left());
        String operator = affirmed ? leaf.operator() : contrary(leaf.operator());
        if (operator.equals("is") || operator.equals("is not")) {
            return labelled(left, yesNo(operator.equals("is")));
        }
        if (operator.equals("in") || operator.equals("not in")) {
            Wording values = list(leaf.right(), property);
            return labelled(
                    left,
                    operator.equals("in")
                            ? values
                            : new Wording("autre que " + values.fr(), "other than " + values.en()));
        }
        return labelled(left, comparison(operator, leaf.right().get(0), property));
    }

    private static boolean readsNothing(Operand operand) {
        return operand instanceof Operand.Arithmetic arithmetic
                ? readsNothing(arithmetic.left()) && readsNothing(arithmetic.right())
                : property(operand) == null;
    }

    /** A literal on the left changes sides: the sentence is about the property. */
    private static Test.Leaf mirrored(Test.Leaf leaf) {
        String operator =
                switch (leaf.operator()) {
                    case "<" -> ">";
                    case "<=" -> ">=";
                    case ">" -> "<";
                    case ">=" -> "<=";
                    default -> leaf.operator();
                };
        return new Test.Leaf(
                leaf.index(), operator, leaf.right().get(0), List.of(leaf.left()), leaf.properties(), leaf.variables());
    }

    private Wording comparison(String operator, Operand operand, @Nullable Property property) {
        if (operand instanceof Operand.Truth truth) {
            return yesNo(truth.value() == operator.equals("=="));
        }
        if (!readsNothing(operand)) {
            return againstProperty(operator, value(operand, property));
        }
        if (operator.equals(">") && operand instanceof Operand.Numeral number && isWhole(property)) {
            return comparison(">=", new Operand.Numeral(number.value().add(BigDecimal.ONE), number.type()), property);
        }
        Wording right = value(operand, property);
        return switch (operator) {
            case "==" -> right;
            case "!=" -> new Wording("autre que " + right.fr(), "other than " + right.en());
            case "<" -> new Wording("moins de " + right.fr(), "less than " + right.en());
            case "<=" -> new Wording(right.fr() + " au plus", "at most " + right.en());
            case ">" -> new Wording("plus de " + right.fr(), "more than " + right.en());
            default -> new Wording(right.fr() + " au moins", "at least " + right.en());
        };
    }

    private static boolean isWhole(@Nullable Property property) {
        return property != null && property.type() == Property.Type.INTEGER;
    }

    private static Wording againstProperty(String operator, Wording name) {
        String fr = "« " + name.fr() + " »";
        String en = "“" + name.en() + "”";
        return switch (operator) {
            case "==" -> new Wording("la même valeur que " + fr, "the same as " + en);
            case "!=" -> new Wording("une autre valeur que " + fr, "other than " + en);
            case "<" -> new Wording("moins que " + fr, "less than " + en);
            case "<=" -> new Wording("au plus " + fr, "at most " + en);
            case ">" -> new Wording("plus que " + fr, "more than " + en);
            default -> new Wording("au moins " + fr, "at least " + en);
        };
    }

    /** A lower and an upper bound on one property, said at once: « de 18 à 30 ans »; nothing for anything else. */
    public static Optional<Wording> between(Test lower, Test upper) {
        if (lower instanceof Test.Leaf from
                && upper instanceof Test.Leaf to
                && from.operator().equals(">=")
                && to.operator().equals("<=")
                && from.left() instanceof Operand.Own own
                && from.left().equals(to.left())
                && from.right().get(0) instanceof Operand.Numeral least
                && to.right().get(0) instanceof Operand.Numeral greatest) {
            Wording first = Numerals.number(least.value());
            Wording last = quantity(greatest.value(), own.property().unit());
            return Optional.of(labelled(
                    own.property().label(),
                    new Wording("de " + first.fr() + " à " + last.fr(), "from " + first.en() + " to " + last.en())));
        }
        return Optional.empty();
    }

    private static String contrary(String operator) {
        return switch (operator) {
            case "is" -> "is not";
            case "in" -> "not in";
            case "not in" -> "in";
            case "==" -> "!=";
            case "!=" -> "==";
            case "<" -> ">=";
            case "<=" -> ">";
            case ">" -> "<=";
            default -> "<";
        };
    }

    static Wording labelled(Wording label, Wording text) {
        return new Wording(label.fr() + " : " + text.fr(), label.en() + ": " + text.en());
    }

    private Wording list(List<Operand> values, @Nullable Property property) {
        List<Wording> words =
                values.stream().map(value -> value(value, property)).toList();
        return new Wording(
                words.stream().map(Wording::fr).collect(Collectors.joining(" ou ")),
                words.stream().map(Wording::en).collect(Collectors.joining(" or ")));
    }

    private static @Nullable Property property(Operand operand) {
        if (operand instanceof Operand.Own own) {
            return own.property();
        }
        return operand instanceof Operand.Bound bound ? bound.variable().property() : null;
    }

    private Wording name(Operand operand) {
        return property(operand) == null ? value(operand, null) : named(operand);
    }

    private Wording named(Operand operand) {
        if (operand instanceof Operand.Bound bound) {
            return variables.apply(bound.variable());
        }
        Property property = property(operand);
        return property == null ? Wording.same("") : property.label();
    }

    private Wording value(Operand operand, @Nullable Property beside) {
        if (operand instanceof Operand.Numeral number) {
            return quantity(number.value(), beside == null ? Unit.NONE : beside.unit());
        }
        if (operand instanceof Operand.Truth truth) {
            return yesNo(truth.value());
        }
        if (operand instanceof Operand.Code code) {
            return beside != null && beside.codes().isEmpty()
                    ? quoted(publics.apply(code.value()))
                    : code(code.value(), beside);
        }
        if (operand instanceof Operand.Arithmetic arithmetic) {
            return arithmetic(arithmetic, beside);
        }
        return named(operand);
    }

    private Wording arithmetic(Operand.Arithmetic operand, @Nullable Property beside) {
        boolean product = operand.operator().equals("*");
        // A factor has no unit of its own.
        Property unit = product ? null : beside;
        Wording left = bracketed(value(operand.left(), unit), product && isSum(operand.left()));
        Wording right =
                bracketed(value(operand.right(), unit), !operand.operator().equals("+") && isSum(operand.right()));
        String sign = " " + operand.operator().replace('*', '×') + " ";
        return new Wording(left.fr() + sign + right.fr(), left.en() + sign + right.en());
    }

    private static boolean isSum(Operand operand) {
        return operand instanceof Operand.Arithmetic arithmetic
                && !arithmetic.operator().equals("*");
    }

    private static Wording bracketed(Wording wording, boolean brackets) {
        return brackets ? new Wording("(" + wording.fr() + ")", "(" + wording.en() + ")") : wording;
    }

    static Wording quantity(BigDecimal number, Unit unit) {
        if (number.compareTo(Resources.ABOVE_EVERY_THRESHOLD) == 0) {
            return new Wording("au-dessus de tout seuil", "above every threshold");
        }
        if (unit == Unit.EUROS) {
            return Numerals.euros(number);
        }
        return unit.count(number);
    }

    static Wording code(String code, @Nullable Property property) {
        if (property == null) {
            return Wording.same(code);
        }
        Wording label = property.codes().stream()
                .filter(known -> known.code().equals(code))
                .map(Coded::label)
                .findFirst()
                .orElse(Wording.same(code));
        return quoted(label);
    }

    private static Wording quoted(Wording label) {
        return new Wording("« " + label.fr() + " »", "“" + label.en() + "”");
    }

    static Wording yesNo(boolean yes) {
        return yes ? new Wording("oui", "yes") : new Wording("non", "no");
    }
}
