package org.cotation.rules.internal.evaluate;

import java.util.ArrayList;
import java.util.List;
import org.cotation.explain.Truth;
import org.cotation.rules.internal.compile.Predicate;
import org.cotation.rules.internal.rule.Test;
import org.cotation.rules.internal.rule.Variable;
import org.cotation.rules.vocabulary.Derived;
import org.cotation.rules.vocabulary.Fact;
import org.cotation.rules.vocabulary.Property;

/** Evaluates the tests on one fact. The compiled predicate is called only where everything that it reads is known. */
final class TestEvaluator {

    private final List<Predicate> predicates;
    private final Bindings bindings;

    TestEvaluator(List<Predicate> predicates, Bindings bindings) {
        this.predicates = predicates;
        this.bindings = bindings;
    }

    Verdict evaluate(Test test, Fact fact) {
        if (test instanceof Test.And and) {
            return evaluate(and.left(), fact).and(evaluate(and.right(), fact));
        }
        if (test instanceof Test.Or or) {
            return evaluate(or.left(), fact).or(evaluate(or.right(), fact));
        }
        if (test instanceof Test.Not not) {
            return evaluate(not.operand(), fact).negated();
        }
        return leaf((Test.Leaf) test, fact);
    }

    private Verdict leaf(Test.Leaf leaf, Fact fact) {
        List<Derived<?>> states = new ArrayList<>(2);
        boolean known = true;
        for (Property property : leaf.properties()) {
            Derived<?> state = fact.derived(property);
            states.add(state);
            known &= !state.unknown();
        }
        for (Variable variable : leaf.variables()) {
            Derived<?> state = bindings.state(variable);
            states.add(state);
            known &= !state.unknown();
        }
        Truth truth = known
                ? Truth.of(predicates.get(leaf.index()).test(fact, bindings.values()))
                : new BoundedTest(leaf, fact, bindings::state).truth();
        return Verdict.on(truth, states);
    }
}
