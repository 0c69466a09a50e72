package org.cotation.rules.internal.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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
    private final Observer observer;

    TestEvaluator(List<Predicate> predicates, Bindings bindings, Observer observer) {
        this.predicates = predicates;
        this.bindings = bindings;
        this.observer = observer;
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
        Test.Leaf leaf = (Test.Leaf) test;
        Verdict verdict = leaf(leaf, fact);
        if (observer.looks()) {
            observer.tested(look(leaf, fact, verdict));
        }
        return verdict;
    }

    private Observer.Look look(Test.Leaf leaf, Fact fact, Verdict verdict) {
        BoundedTest bounded = new BoundedTest(leaf, fact, bindings::state);
        List<Set<String>> parts = new ArrayList<>();
        if (verdict.unknown()) {
            leaf.properties().forEach(property -> addMissing(fact.derived(property), parts));
            leaf.variables().forEach(variable -> addMissing(bindings.state(variable), parts));
        }
        return new Observer.Look(
                leaf,
                verdict,
                !verdict.unknown() || leaf.free(),
                parts,
                bounded.sides(),
                verdict.unknown() ? bounded.ranges() : List.of());
    }

    private static void addMissing(Derived<?> state, List<Set<String>> parts) {
        if (state.unknown()) {
            parts.add(Set.copyOf(state.missing()));
        }
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
