package org.cotation.rules.internal.scenario;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.cotation.rules.internal.rule.Operand;
import org.cotation.rules.internal.rule.Rule;
import org.cotation.rules.internal.rule.Rule.Pattern;
import org.cotation.rules.internal.rule.Test;
import org.cotation.rules.internal.rule.Words;
import org.cotation.rules.scenario.BoundaryGap;
import org.cotation.rules.scenario.BoundaryGap.Place;
import org.cotation.rules.scenario.BoundaryGap.Side;
import org.cotation.rules.scenario.RuleReference;
import org.cotation.rules.vocabulary.FactType;
import org.cotation.rules.vocabulary.Facts;
import org.cotation.rules.vocabulary.Property;

/** A number that a rule compares with a bound, and the sides of the bound on which a number was seen. For one thread. */
final class Boundary {

    private final Test.Leaf leaf;
    private final FactType type;
    private final Property property;
    private final BigDecimal bound;
    private final String operator;
    private final Set<Side> seen = EnumSet.noneOf(Side.class);

    private Boundary(Test.Leaf leaf, FactType type, Property property, BigDecimal bound, String operator) {
        this.leaf = leaf;
        this.type = type;
        this.property = property;
        this.bound = bound;
        this.operator = operator;
    }

    /** The comparisons of a number with a literal in a rule. */
    static List<Boundary> of(Rule rule) {
        List<Boundary> boundaries = new ArrayList<>();
        for (Pattern pattern : rule.patterns()) {
            for (Test.Leaf leaf : pattern.leaves()) {
                if (leaf.right().size() == 1 && !leaf.operator().endsWith("in")) {
                    Operand right = leaf.right().get(0);
                    if (right instanceof Operand.Numeral number) {
                        add(rule, pattern, leaf, leaf.left(), number, leaf.operator(), boundaries);
                    } else if (leaf.left() instanceof Operand.Numeral number) {
                        add(rule, pattern, leaf, right, number, turned(leaf.operator()), boundaries);
                    }
                }
            }
        }
        return boundaries;
    }

    private static void add(
            Rule rule,
            Pattern pattern,
            Test.Leaf leaf,
            Operand compared,
            Operand.Numeral number,
            String operator,
            List<Boundary> boundaries) {
        if (compared instanceof Operand.Own own) {
            boundaries.add(new Boundary(leaf, pattern.type(), own.property(), number.value(), operator));
        } else if (compared instanceof Operand.Bound bound) {
            FactType type = rule.patterns().get(bound.variable().pattern()).type();
            boundaries.add(new Boundary(leaf, type, bound.variable().property(), number.value(), operator));
        }
    }

    /** The same comparison read from right to left. */
    private static String turned(String operator) {
        return switch (operator.charAt(0)) {
            case '<' -> ">" + operator.substring(1);
            case '>' -> "<" + operator.substring(1);
            default -> operator;
        };
    }

    private boolean whole() {
        return property.type() == Property.Type.INTEGER;
    }

    /** Notes where the numbers of one request stand. */
    void see(Facts facts) {
        facts.of(type).forEach(fact -> {
            Object value = fact.derived(property).orNull();
            if (value instanceof Integer number) {
                note(BigDecimal.valueOf(number));
            } else if (value instanceof BigDecimal number) {
                note(number);
            }
        });
    }

    private void note(BigDecimal number) {
        BigDecimal distance = number.subtract(bound);
        if (!whole() || distance.abs().compareTo(BigDecimal.ONE) <= 0) {
            seen.add(distance.signum() < 0 ? Side.BELOW : distance.signum() == 0 ? Side.AT : Side.ABOVE);
        }
    }

    /** What was not seen; a number that cannot be so small is not asked for. */
    BoundaryGap gap(RuleReference rule) {
        List<Place> missing = new ArrayList<>();
        for (Side side : Side.values()) {
            boolean impossible = side == Side.BELOW && bound.compareTo(BigDecimal.valueOf(property.least())) <= 0;
            if (!seen.contains(side) && !impossible) {
                missing.add(new Place(side, satisfies(side)));
            }
        }
        return new BoundaryGap(rule, Words.source(leaf), property.name(), property.label(), bound, whole(), missing);
    }

    private boolean satisfies(Side side) {
        return switch (operator) {
            case ">" -> side == Side.ABOVE;
            case ">=" -> side != Side.BELOW;
            case "<" -> side == Side.BELOW;
            case "<=" -> side != Side.ABOVE;
            case "==" -> side == Side.AT;
            default -> side != Side.AT;
        };
    }
}
