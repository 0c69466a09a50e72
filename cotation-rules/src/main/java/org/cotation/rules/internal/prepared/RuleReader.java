package org.cotation.rules.internal.prepared;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cotation.message.Wording;
import org.cotation.rules.internal.rule.Conclusion;
import org.cotation.rules.internal.rule.Operand;
import org.cotation.rules.internal.rule.Rule;
import org.cotation.rules.internal.rule.Rule.Pattern;
import org.cotation.rules.internal.rule.Test;
import org.cotation.rules.internal.rule.Variable;
import org.cotation.rules.internal.syntax.ParsedRule.Quantifier;
import org.cotation.rules.internal.syntax.Position;
import org.cotation.rules.vocabulary.FactType;
import org.cotation.rules.vocabulary.Property;
import org.cotation.rules.vocabulary.Vocabulary;

/**
 * Reads one rule that {@link RuleWriter} wrote. What it names of the vocabulary is there: that was checked before. It is
 * part of every start, where a loop is ready sooner than a lambda.
 */
final class RuleReader {

    private final Input in;
    private final Map<Integer, Variable> variables = new HashMap<>();

    private RuleReader(Input in) {
        this.in = in;
    }

    static Rule read(Input in) {
        return new RuleReader(in).rule();
    }

    private Rule rule() {
        String file = in.text();
        Position position = in.position();
        Wording label = in.wording();
        String legalBasis = in.text();
        String proof = in.text();
        List<Pattern> patterns = new ArrayList<>();
        for (int left = in.number(); left > 0; left--) {
            patterns.add(pattern());
        }
        return new Rule(file, position, label, conclusion(), legalBasis, proof, patterns);
    }

    private Pattern pattern() {
        Quantifier quantifier = Quantifier.valueOf(in.text());
        FactType type = Vocabulary.find(in.text()).orElseThrow();
        List<Variable> bound = new ArrayList<>();
        for (int left = in.number(); left > 0; left--) {
            bound.add(variable(type));
        }
        List<Test> tests = new ArrayList<>();
        for (int left = in.number(); left > 0; left--) {
            tests.add(test(type));
        }
        return new Pattern(quantifier, type, bound, tests);
    }

    private Variable variable(FactType type) {
        String name = in.text();
        int slot = in.number();
        Variable variable = new Variable(name, slot, in.number(), property(type));
        variables.put(slot, variable);
        return variable;
    }

    private Variable reference() {
        Variable variable = variables.get(in.number());
        if (variable == null) {
            throw new IllegalArgumentException("A rule names a variable that it does not bind.");
        }
        return variable;
    }

    private Property property(FactType type) {
        return type.find(in.text()).orElseThrow();
    }

    private Test test(FactType type) {
        return switch (part()) {
            case AND -> new Test.And(test(type), test(type));
            case OR -> new Test.Or(test(type), test(type));
            case NOT -> new Test.Not(test(type));
            case LEAF ->
                new Test.Leaf(in.number(), in.text(), operand(type), operands(type), properties(type), references());
            default -> throw unexpected();
        };
    }

    private List<Operand> operands(FactType type) {
        List<Operand> operands = new ArrayList<>();
        for (int left = in.number(); left > 0; left--) {
            operands.add(operand(type));
        }
        return operands;
    }

    private List<Property> properties(FactType type) {
        List<Property> properties = new ArrayList<>();
        for (int left = in.number(); left > 0; left--) {
            properties.add(property(type));
        }
        return properties;
    }

    private List<Variable> references() {
        List<Variable> references = new ArrayList<>();
        for (int left = in.number(); left > 0; left--) {
            references.add(reference());
        }
        return references;
    }

    private Operand operand(FactType type) {
        return switch (part()) {
            case OWN -> new Operand.Own(property(type));
            case BOUND -> new Operand.Bound(reference());
            case NUMERAL -> new Operand.Numeral(new BigDecimal(in.text()), Property.Type.valueOf(in.text()));
            case CODE -> new Operand.Code(in.text());
            case TRUTH -> new Operand.Truth(in.flag());
            case ARITHMETIC -> new Operand.Arithmetic(in.text(), operand(type), operand(type));
            default -> throw unexpected();
        };
    }

    private Conclusion conclusion() {
        return switch (part()) {
            case RECOGNISES -> new Conclusion.Recognises(in.text());
            case AWAITS -> new Conclusion.Awaits(in.text(), in.text());
            case OUTSIDE -> new Conclusion.Outside(in.text());
            case AWARDS -> new Conclusion.Awards(in.text(), in.text(), in.longNumber(), references(), in.figure());
            case DIRECTS -> new Conclusion.Directs(in.text(), in.text(), in.figure());
            default -> throw unexpected();
        };
    }

    private Part part() {
        return Part.valueOf(in.text());
    }

    private static IllegalArgumentException unexpected() {
        return new IllegalArgumentException("A rule holds a part that does not belong there.");
    }
}
