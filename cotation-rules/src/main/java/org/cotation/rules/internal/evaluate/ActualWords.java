package org.cotation.rules.internal.evaluate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.cotation.message.Wording;
import org.cotation.rules.internal.rule.Test;
import org.cotation.rules.internal.rule.Variable;
import org.cotation.rules.vocabulary.Derived;
import org.cotation.rules.vocabulary.Fact;
import org.cotation.rules.vocabulary.Property;
import org.cotation.score.EvidenceStatus;

/**
 * Says in words what a request has where a condition looks. Many conditions look at the same: what a value says is worded
 * once. For one request and one thread.
 */
final class ActualWords {

    private final IdentityHashMap<Derived<?>, Said> said = new IdentityHashMap<>();

    /** A value that a condition looks at, and where it comes from. */
    sealed interface Read {

        /** Its property. */
        Property property();

        /**
         * A property of the fact.
         *
         * @param property the property
         */
        record Own(Property property) implements Read {}

        /**
         * A value bound on another fact.
         *
         * @param variable the variable
         */
        record Bound(Variable variable) implements Read {

            @Override
            public Property property() {
                return variable.property();
            }
        }
    }

    private record Said(Property property, Wording words) {}

    /** The values that a test looks at, of each property the first. */
    static List<Read> reads(Test test) {
        Map<Property, Read> reads = new LinkedHashMap<>();
        for (Test.Leaf leaf : test.leaves()) {
            leaf.properties().forEach(property -> reads.putIfAbsent(property, new Read.Own(property)));
            leaf.variables().forEach(variable -> reads.putIfAbsent(variable.property(), new Read.Bound(variable)));
        }
        return List.copyOf(reads.values());
    }

    /** What a fact has, one value after the other. */
    Wording of(List<Read> reads, Fact fact, Bindings bindings) {
        List<Wording> each = new ArrayList<>(reads.size());
        for (Read read : reads) {
            Derived<?> state =
                    read instanceof Read.Bound bound ? bindings.state(bound.variable()) : fact.derived(read.property());
            each.add(said(read.property(), state));
        }
        return each.size() == 1
                ? each.get(0)
                : new Wording(
                        each.stream().map(Wording::fr).collect(Collectors.joining(" ; ")),
                        each.stream().map(Wording::en).collect(Collectors.joining("; ")));
    }

    /** One state may stand for several properties. */
    private Wording said(Property property, Derived<?> state) {
        Said known = said.get(state);
        if (known == null || !known.property().equals(property)) {
            known = new Said(property, actual(property, state));
            said.put(state, known);
        }
        return known.words();
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
