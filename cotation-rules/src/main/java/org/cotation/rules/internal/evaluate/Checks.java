package org.cotation.rules.internal.evaluate;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cotation.explain.Nearness;
import org.cotation.explain.Reason;
import org.cotation.explain.Reason.AllOf;
import org.cotation.explain.Reason.AnyOf;
import org.cotation.explain.Reason.Check;
import org.cotation.message.Wording;
import org.cotation.rules.internal.rule.Rule;
import org.cotation.rules.internal.rule.Test;
import org.cotation.rules.vocabulary.Fact;
import org.cotation.rules.vocabulary.Reading;
import org.cotation.score.Evidence;

/** Tells the tests on one fact one by one. */
final class Checks {

    private final Rule rule;
    private final TestEvaluator tests;
    private final Bindings bindings;
    private final Fact fact;
    private final OpenTests open;

    Checks(Rule rule, TestEvaluator tests, Bindings bindings, Fact fact) {
        this.rule = rule;
        this.tests = tests;
        this.bindings = bindings;
        this.fact = fact;
        this.open = new OpenTests(this::settled);
    }

    /** The conditions on the fact, all of which it must meet; two bounds on one property are told together. */
    List<Reason> of(List<Test> asked) {
        List<Test> left = new ArrayList<>();
        for (Test test : asked) {
            open.open(test).ifPresentOrElse(left::add, () -> addUnlessSettled(test, left));
        }
        List<Reason> reasons = new ArrayList<>();
        Set<Test> told = new LinkedHashSet<>();
        for (Test test : left) {
            if (told.add(test)) {
                Optional<Test> other = left.stream()
                        .filter(candidate -> !told.contains(candidate)
                                && bracket(test, candidate).isPresent())
                        .findFirst();
                other.ifPresent(told::add);
                reasons.add(other.map(bound -> bracketed(test, bound)).orElseGet(() -> reason(test, true)));
            }
        }
        return reasons;
    }

    /** A test that the readings adopted settle says nothing, unless it is what fails. */
    private void addUnlessSettled(Test test, List<Test> left) {
        if (!tests.evaluate(test, fact).holds()) {
            left.add(test);
        }
    }

    private static Optional<Wording> bracket(Test one, Test other) {
        Test first = OpenTests.shortened(one);
        Test second = OpenTests.shortened(other);
        return ConditionWords.between(first, second).or(() -> ConditionWords.between(second, first));
    }

    private Reason bracketed(Test one, Test other) {
        Verdict both = tests.evaluate(one, fact).and(tests.evaluate(other, fact));
        return check(both, bracket(one, other).orElseThrow(), one);
    }

    private Reason reason(Test test, boolean affirmed) {
        if (test instanceof Test.Not not) {
            return reason(not.operand(), !affirmed);
        }
        if (test instanceof Test.And and) {
            return joined(and.left(), and.right(), affirmed, affirmed);
        }
        if (test instanceof Test.Or or && !(OpenTests.shortened(or) instanceof Test.Leaf)) {
            return joined(or.left(), or.right(), affirmed, !affirmed);
        }
        Verdict verdict = tests.evaluate(test, fact);
        Test.Leaf told = (Test.Leaf) OpenTests.shortened(test);
        return check(affirmed ? verdict : verdict.negated(), ConditionWords.condition(told, affirmed), test);
    }

    private Reason joined(Test left, Test right, boolean affirmed, boolean both) {
        List<Reason> parts = new ArrayList<>();
        for (Reason part : List.of(reason(left, affirmed), reason(right, affirmed))) {
            if (both && part instanceof AllOf all) {
                parts.addAll(all.parts());
            } else if (!both && part instanceof AnyOf any) {
                parts.addAll(any.parts());
            } else {
                parts.add(part);
            }
        }
        return both
                ? new AllOf(Nearness.together(parts), Nearness.failingFirst(parts))
                : new AnyOf(
                        Nearness.either(parts),
                        parts.stream().sorted(Nearness.OF_REASONS).toList());
    }

    private Check check(Verdict verdict, Wording condition, Test test) {
        return new Check(
                verdict.truth(),
                condition,
                ActualWords.of(test, fact, bindings::state),
                Evidence.distinct(verdict.evidence()),
                verdict.missing());
    }

    /** The contrary of a condition on a public, in words: what must not be recognised. */
    static Check contrary(Check check) {
        return new Check(
                check.truth().negated(),
                new Wording(
                        "pas de " + check.condition().fr(),
                        "no " + check.condition().en()),
                check.actual(),
                check.evidence(),
                check.missing());
    }

    /** A single test that reads nothing but the readings adopted is settled whatever the request. */
    private Optional<Boolean> settled(Test.Leaf leaf) {
        boolean onReadings = leaf.properties().isEmpty()
                && leaf.variables().stream()
                        .allMatch(variable ->
                                rule.patterns().get(variable.pattern()).type().type() == Reading.class);
        return onReadings ? Optional.of(tests.evaluate(leaf, fact).holds()) : Optional.empty();
    }
}
