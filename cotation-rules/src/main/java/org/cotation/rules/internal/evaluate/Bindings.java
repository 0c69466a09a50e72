package org.cotation.rules.internal.evaluate;

import org.cotation.rules.internal.rule.Rule;
import org.cotation.rules.internal.rule.Variable;
import org.cotation.rules.vocabulary.Derived;
import org.cotation.rules.vocabulary.Fact;
import org.jspecify.annotations.Nullable;

/** The values that a rule bound on the facts found so far. For one evaluation and one thread. */
final class Bindings {

    private final @Nullable Derived<?>[] states;
    private final @Nullable Object[] values;

    Bindings(Rule rule) {
        int count = rule.patterns().stream()
                .mapToInt(pattern -> pattern.variables().size())
                .sum();
        states = new Derived<?>[count];
        values = new Object[count];
    }

    void bind(Rule.Pattern pattern, Fact fact) {
        for (Variable variable : pattern.variables()) {
            Derived<?> state = fact.derived(variable.property());
            states[variable.slot()] = state;
            values[variable.slot()] = state.orNull();
        }
    }

    Derived<?> state(Variable variable) {
        Derived<?> state = states[variable.slot()];
        if (state == null) {
            throw new IllegalStateException("The variable (" + variable.name() + ") is read before it is bound.");
        }
        return state;
    }

    @Nullable
    Object[] values() {
        return values;
    }
}
