package org.cotation.rules.internal.evaluate;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.cotation.explain.Truth;
import org.cotation.rules.internal.compile.Predicate;
import org.cotation.rules.internal.rule.Operand;
import org.cotation.rules.internal.rule.Test;
import org.cotation.rules.internal.rule.Variable;
import org.cotation.rules.vocabulary.Derived;
import org.cotation.rules.vocabulary.Fact;
import org.cotation.rules.vocabulary.Property;
import org.cotation.score.Evidence;

/** Evaluates the tests on one fact. The compiled predicate is called only where everything that it reads is known. */
final class TestEvaluator {

    private final List<Predicate> predicates;
    private final Bindings bindings;
    private final Observer observer;

    TestEvaluator(List<Predicate> predicates, Bindings bindings) {
        this(predicates, bindings, Observer.NONE);
    }

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
            List<Integer> sides = new BoundedTest(leaf, fact, bindings::state).sides();
            observer.tested(new Observer.Look(verdict, !verdict.unknown() || free(leaf), sides));
        }
        return verdict;
    }

    private Verdict leaf(Test.Leaf leaf, Fact fact) {
        List<Evidence> evidence = new ArrayList<>();
        Set<String> missing = new LinkedHashSet<>();
        for (Property property : leaf.properties()) {
            gather(fact.derived(property), evidence, missing);
        }
        for (Variable variable : leaf.variables()) {
            gather(bindings.state(variable), evidence, missing);
        }
        if (missing.isEmpty()) {
            return Verdict.of(predicates.get(leaf.index()).test(fact, bindings.values()), evidence);
        }
        return new BoundedTest(leaf, fact, bindings::state)
                .decided()
                .map(truth -> Verdict.of(truth, evidence))
                .orElseGet(() -> new Verdict(Truth.UNKNOWN, evidence, List.copyOf(missing)));
    }

    private static void gather(Derived<?> state, List<Evidence> evidence, Set<String> missing) {
        evidence.addAll(state.evidence());
        if (state.unknown()) {
            missing.addAll(state.missing());
        }
    }

    /**
     * Whether an unknown test surely goes both ways: a yes or no, a code among others, a number beside a bound that lies
     * within its own. Numbers that must be equal may never be, and two values may be bound to each other.
     */
    private static boolean free(Test.Leaf leaf) {
        boolean literals = leaf.left() instanceof Operand.Own
                && leaf.right().stream()
                        .allMatch(operand -> operand instanceof Operand.Numeral
                                || operand instanceof Operand.Code
                                || operand instanceof Operand.Truth);
        boolean number =
                leaf.left().type() == Property.Type.INTEGER || leaf.left().type() == Property.Type.DECIMAL;
        return literals
                && (!number
                        || leaf.operator().startsWith("<")
                        || leaf.operator().startsWith(">"));
    }
}
