package org.cotation.rules.internal.evaluate;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.cotation.explain.Truth;
import org.cotation.rules.internal.rule.Operand;
import org.cotation.rules.internal.rule.Rule;
import org.cotation.rules.internal.rule.Rule.Pattern;
import org.cotation.rules.internal.rule.Test;
import org.cotation.rules.internal.rule.Variable;
import org.cotation.rules.internal.syntax.ParsedRule.Quantifier;
import org.cotation.rules.vocabulary.Reading;
import org.jspecify.annotations.Nullable;

/**
 * What the readings adopted settle in a rule, once and for all: the tests that compare nothing but a reading with codes.
 * Immutable.
 */
final class Settled {

    private final Map<Variable, String> readings;
    private final Set<Variable> needed;

    private Settled(Map<Variable, String> readings, Set<Variable> needed) {
        this.readings = Map.copyOf(readings);
        this.needed = Set.copyOf(needed);
    }

    /** What the readings settle in a rule. */
    static Settled of(Rule rule, Reading reading) {
        Map<Variable, String> readings = new HashMap<>();
        for (Pattern pattern : rule.patterns()) {
            if (pattern.type().type() == Reading.class && pattern.quantifier() == Quantifier.ONE) {
                pattern.variables()
                        .forEach(variable -> readings.put(
                                variable,
                                String.valueOf(
                                        reading.derived(variable.property()).orNull())));
            }
        }
        Set<Variable> needed = rule.patterns().stream()
                .flatMap(pattern -> pattern.leaves().stream())
                .filter(leaf -> !onReading(leaf, readings))
                .flatMap(leaf -> leaf.variables().stream())
                .collect(Collectors.toSet());
        return new Settled(readings, needed);
    }

    private static boolean onReading(Test.Leaf leaf, Map<Variable, String> readings) {
        return leaf.left() instanceof Operand.Bound bound
                && readings.containsKey(bound.variable())
                && leaf.right().stream().allMatch(Operand.Code.class::isInstance);
    }

    /** Whether a pattern binds nothing but readings that all tests on them are settled by. */
    boolean settles(Pattern pattern) {
        return pattern.variables().stream()
                .allMatch(variable -> readings.containsKey(variable) && !needed.contains(variable));
    }

    /** The answer to a test that the readings settle; null for any other. */
    @Nullable
    Truth answer(Test.Leaf leaf) {
        if (!onReading(leaf, readings)) {
            return null;
        }
        String reading = readings.get(((Operand.Bound) leaf.left()).variable());
        boolean named = leaf.right().stream()
                .anyMatch(operand -> ((Operand.Code) operand).value().equals(reading));
        return Truth.of(named != leaf.negative());
    }
}
