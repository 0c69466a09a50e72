package org.cotation.rules.internal.compile;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.cotation.rules.internal.rule.Operand;
import org.cotation.rules.internal.rule.Rule;
import org.cotation.rules.internal.rule.Rule.Pattern;
import org.cotation.rules.internal.rule.Test;
import org.cotation.rules.internal.rule.Variable;
import org.cotation.rules.internal.rule.Words;
import org.cotation.rules.vocabulary.Property;

/**
 * Writes the rules for Drools: each single test as a constraint of its own, in order, whatever the boolean structure
 * around it. The rules written so are never fired: their compiled constraints are what is wanted.
 */
final class RuleText {

    static final String PACKAGE = "org.cotation.compiled";

    private static final String IN = "in";
    private static final String NOT_IN = "not in";

    private RuleText() {}

    static String of(List<Rule> rules) {
        StringBuilder text = new StringBuilder("package " + PACKAGE + ";\n");
        text.append("import org.cotation.rules.vocabulary.*;\n");
        for (int i = 0; i < rules.size(); i++) {
            text.append("rule \"").append(name(i)).append("\"\nwhen\n");
            List<Pattern> patterns = rules.get(i).patterns();
            for (int j = 0; j < patterns.size(); j++) {
                pattern(patterns.get(j), j, text);
            }
            text.append("then\nend\n");
        }
        return escaped(text);
    }

    /**
     * Drools names the class of a condition by the bytes of its text in the encoding of the machine: of letters that every
     * encoding writes alike, it is the same name everywhere.
     */
    private static String escaped(CharSequence text) {
        StringBuilder escaped = new StringBuilder(text.length());
        text.chars()
                .forEach(c ->
                        escaped.append(c < 0x80 ? String.valueOf((char) c) : String.format(Locale.ROOT, "\\u%04x", c)));
        return escaped.toString();
    }

    static String name(int index) {
        return "r" + index;
    }

    static String factVariable(int pattern) {
        return "$fact" + pattern;
    }

    static String valueVariable(Variable variable) {
        return "$value" + variable.slot();
    }

    private static void pattern(Pattern pattern, int index, StringBuilder text) {
        List<String> parts = new ArrayList<>();
        pattern.variables()
                .forEach(variable -> parts.add(
                        valueVariable(variable) + " : " + variable.property().name()));
        pattern.leaves().forEach(leaf -> parts.add(constraint(leaf)));
        text.append("  ")
                .append(factVariable(index))
                .append(" : ")
                .append(pattern.type().name())
                .append("( ")
                .append(String.join(", ", parts))
                .append(" )\n");
    }

    private static String constraint(Test.Leaf leaf) {
        Operand left = renamed(leaf.left());
        List<Operand> right = leaf.right().stream().map(RuleText::renamed).toList();
        return switch (leaf.operator()) {
            case IN -> left.type() == Property.Type.CODE ? anyOf(left, right) : written(leaf, left, right);
            case NOT_IN -> left.type() == Property.Type.CODE ? "!" + anyOf(left, right) : written(leaf, left, right);
            default -> written(leaf, left, right);
        };
    }

    private static String written(Test.Leaf leaf, Operand left, List<Operand> right) {
        return Words.source(
                new Test.Leaf(leaf.index(), leaf.operator(), left, right, leaf.properties(), leaf.variables()));
    }

    /**
     * A code in a list, code by code. Drools compiles it to calls of one method that it needs anyway; a list is looked
     * through by a class that draws fifty others in, when the first score is waited for.
     */
    private static String anyOf(Operand left, List<Operand> right) {
        return right.stream()
                .map(code -> Words.source(left) + " == " + Words.source(code))
                .collect(Collectors.joining(" || ", "(", ")"));
    }

    private static boolean word(String code) {
        return code.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '.' || c == '-' || c == '_');
    }

    /** What stands in the text of a rule is compiled: nothing but a word may come from the author. */
    private static Operand renamed(Operand operand) {
        if (operand instanceof Operand.Code code && !word(code.value())) {
            throw new DroolsRefusal("A code is no word (" + code.value() + ").");
        }
        if (operand instanceof Operand.Bound bound) {
            Variable variable = bound.variable();
            return new Operand.Bound(
                    new Variable(valueVariable(variable), variable.slot(), variable.pattern(), variable.property()));
        }
        return operand instanceof Operand.Arithmetic arithmetic
                ? new Operand.Arithmetic(arithmetic.operator(), renamed(arithmetic.left()), renamed(arithmetic.right()))
                : operand;
    }
}
