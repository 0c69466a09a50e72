package org.cotation.rules.internal.evaluate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cotation.explain.Truth;
import org.cotation.rules.internal.compile.Predicate;
import org.cotation.rules.internal.rule.Operand;
import org.cotation.rules.internal.rule.Test;
import org.cotation.rules.internal.rule.Variable;
import org.cotation.rules.vocabulary.Derived;
import org.cotation.rules.vocabulary.Fact;
import org.cotation.rules.vocabulary.Property;
import org.cotation.rules.vocabulary.Range;
import org.cotation.score.Evidence;
import org.cotation.score.Figure;

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
        return decidedByBounds(leaf, fact)
                .map(truth -> Verdict.of(truth, evidence))
                .orElseGet(() -> new Verdict(Truth.UNKNOWN, evidence, List.copyOf(missing)));
    }

    private static void gather(Derived<?> state, List<Evidence> evidence, Set<String> missing) {
        evidence.addAll(state.evidence());
        if (state.unknown()) {
            missing.addAll(state.missing());
        }
    }

    /** A count whose bounds both answer alike is decided, whatever the unknown: two sure refusals are more than one. */
    private static Optional<Boolean> decidedByBounds(Test.Leaf leaf, Fact fact) {
        if (!(leaf.left() instanceof Operand.Own own)
                || leaf.right().size() != 1
                || !(leaf.right().get(0) instanceof Operand.Numeral number)) {
            return Optional.empty();
        }
        Range range = fact.derived(own.property()).range();
        if (range.equals(Range.ANY)) {
            return Optional.empty();
        }
        int least = BigDecimal.valueOf(range.least()).compareTo(number.value());
        int greatest = range.greatest() instanceof Figure.Of bound
                ? BigDecimal.valueOf(bound.value()).compareTo(number.value())
                : 1;
        return switch (leaf.operator()) {
            case ">" -> decided(least > 0, greatest <= 0);
            case ">=" -> decided(least >= 0, greatest < 0);
            case "<" -> decided(greatest < 0, least >= 0);
            case "<=" -> decided(greatest <= 0, least > 0);
            case "==" -> decided(false, least > 0 || greatest < 0);
            case "!=" -> decided(least > 0 || greatest < 0, false);
            default -> Optional.empty();
        };
    }

    private static Optional<Boolean> decided(boolean always, boolean never) {
        return always ? Optional.of(true) : never ? Optional.of(false) : Optional.empty();
    }
}
