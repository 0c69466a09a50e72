package org.cotation.rules.internal.evaluate;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cotation.message.Wording;
import org.cotation.rules.internal.rule.Test;
import org.cotation.rules.internal.rule.Variable;
import org.cotation.rules.vocabulary.Derived;
import org.cotation.rules.vocabulary.Fact;
import org.cotation.rules.vocabulary.Property;
import org.cotation.score.EvidenceStatus;

/** Says in words what a request has where a condition looks. */
final class ActualWords {

    private ActualWords() {}

    /** What a fact has where a test looks, one property after the other. */
    static Wording of(Test test, Fact fact, Function<Variable, Derived<?>> bound) {
        Map<Property, Derived<?>> read = new LinkedHashMap<>();
        for (Test.Leaf leaf : test.leaves()) {
            leaf.properties().forEach(property -> read.putIfAbsent(property, fact.derived(property)));
            leaf.variables().forEach(variable -> read.putIfAbsent(variable.property(), bound.apply(variable)));
        }
        return new Wording(
                read.entrySet().stream()
                        .map(entry -> actual(entry.getKey(), entry.getValue()).fr())
                        .collect(Collectors.joining(" ; ")),
                read.entrySet().stream()
                        .map(entry -> actual(entry.getKey(), entry.getValue()).en())
                        .collect(Collectors.joining("; ")));
    }

    private static Wording actual(Property property, Derived<?> state) {
        return ConditionWords.labelled(property.label(), value(property, state));
    }

    /** A number that comes of nothing given still says something: one person to house, hence 9 m². */
    private static boolean saysSomething(Object value) {
        return (value instanceof Integer number && number != 0)
                || (value instanceof BigDecimal decimal && decimal.signum() != 0);
    }

    private static Wording value(Property property, Derived<?> state) {
        Object value = state.orNull();
        if (state.unknown()) {
            return new Wording("inconnu", "unknown");
        }
        boolean nothingGiven = !state.evidence().isEmpty()
                && state.evidence().stream().allMatch(item -> item.status() == EvidenceStatus.ABSENT);
        if (value == null || (nothingGiven && !saysSomething(value))) {
            return new Wording("rien de déclaré", "nothing declared");
        }
        if (value instanceof Boolean truth) {
            return ConditionWords.yesNo(truth);
        }
        if (value instanceof Integer number) {
            return ConditionWords.quantity(BigDecimal.valueOf(number), property.unit());
        }
        if (value instanceof BigDecimal number) {
            return ConditionWords.quantity(number, property.unit());
        }
        return ConditionWords.code(value.toString(), property);
    }
}
