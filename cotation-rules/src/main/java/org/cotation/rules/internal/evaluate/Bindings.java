package org.cotation.rules.internal.evaluate;

import java.util.List;
import org.cotation.rules.internal.rule.Rule;
import org.cotation.rules.internal.rule.Variable;
import org.cotation.rules.vocabulary.Derived;
import org.cotation.rules.vocabulary.Fact;
import org.jspecify.annotations.Nullable;

/** The values that a rule bound on the facts found so far. For one evaluation and one thread. */
final class Bindings {

    /** Of a rule that binds nothing. */
    static final Bindings NONE = new Bindings(0);

    private final @Nullable Derived<?>[] states;
    private final @Nullable Object[] values;

    /** For a rule. */
    static Bindings of(Rule rule) {
        int count = count(rule);
        return count == 0 ? NONE : new Bindings(count);
    }

    /** How many values a rule binds. */
    static int count(Rule rule) {
        int count = 0;
        for (Rule.Pattern pattern : rule.patterns()) {
            count += pattern.variables().size();
        }
        return count;
    }

    /** For a rule that binds so many values. */
    Bindings(int count) {
        states = new Derived<?>[count];
        values = new Object[count];
    }

    void bind(Rule.Pattern pattern, Fact fact) {
        List<Variable> variables = pattern.variables();
        for (int i = 0; i < variables.size(); i++) {
            Variable variable = variables.get(i);
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
