package org.cotation.rules.internal.evaluate;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cotation.explain.Nearness;
import org.cotation.explain.Reason;
import org.cotation.explain.Truth;
import org.cotation.message.Wording;
import org.cotation.rules.internal.compile.CompiledRule;
import org.cotation.rules.internal.rule.Rule;
import org.cotation.rules.internal.rule.Test;
import org.cotation.rules.vocabulary.Fact;
import org.cotation.rules.vocabulary.Reading;
import org.cotation.score.Evidence;

/**
 * What a rule asks of one fact, condition by condition, in the words in which people are told: the same for every
 * request, so that it is put in words once. What the readings adopted settle says nothing, unless it is what fails.
 * Immutable.
 */
final class Asked {

    private final List<Condition> conditions;

    private Asked(List<Condition> conditions) {
        this.conditions = List.copyOf(conditions);
    }

    /**
     * What a rule asks of the fact that one of its patterns looks for.
     *
     * @param rule the rule
     * @param pattern the index of the pattern
     * @param reading the readings adopted
     * @param any a fact of the kind that the pattern looks for, whatever its values: compiled tests want one
     */
    static Asked of(CompiledRule rule, int pattern, Reading reading, Fact any) {
        return new Asked(new Writer(rule, pattern, reading, any).all());
    }

    /** The conditions, all of which a fact must meet, in the order of the rule; two bounds on one property stand together. */
    List<Condition> conditions() {
        return conditions;
    }

    /** One of the conditions, each of which is told apart. */
    sealed interface Condition {

        /** Whether a fact meets it. */
        Truth truth(Fact fact, Bindings bindings);

        /** How many single conditions would have to be otherwise for it to hold, as {@link Nearness} counts them. */
        int changes(Fact fact, Bindings bindings);

        /** What becomes of it, beside what the request says. */
        Reason told(Telling telling);
    }

    /**
     * One test, or two bounds on one number.
     *
     * @param tests the tests, all of which must hold
     * @param planned the same, ready to be asked many times
     * @param affirmed whether they must hold, or their contrary
     * @param words what is asked
     * @param reads the values that what the request says is told by
     */
    private record Single(
            List<Test> tests, List<PlannedTest> planned, boolean affirmed, Wording words, List<ActualWords.Read> reads)
            implements Condition {

        @Override
        public Truth truth(Fact fact, Bindings bindings) {
            Truth met = Truth.TRUE;
            for (PlannedTest test : planned) {
                met = met.and(test.on(fact, bindings));
            }
            return affirmed ? met : met.negated();
        }

        @Override
        public int changes(Fact fact, Bindings bindings) {
            return truth(fact, bindings) == Truth.TRUE ? 0 : 1;
        }

        @Override
        public Reason told(Telling telling) {
            Verdict met = Verdict.HOLDS;
            for (Test test : tests) {
                met = met.and(telling.evaluate(test));
            }
            Verdict verdict = affirmed ? met : met.negated();
            return new Reason.Check(
                    verdict.truth(),
                    words,
                    telling.actual(reads),
                    Evidence.distinct(verdict.evidence()),
                    verdict.missing());
        }
    }

    /**
     * Several of which all must hold, or one.
     *
     * @param parts the conditions
     * @param all whether all of them must hold
     */
    private record Several(List<Condition> parts, boolean all) implements Condition {

        @Override
        public Truth truth(Fact fact, Bindings bindings) {
            Truth met = Truth.of(all);
            for (Condition part : parts) {
                met = all ? met.and(part.truth(fact, bindings)) : met.or(part.truth(fact, bindings));
            }
            return met;
        }

        @Override
        public int changes(Fact fact, Bindings bindings) {
            int sum = 0;
            int least = Integer.MAX_VALUE;
            for (Condition part : parts) {
                int changes = part.changes(fact, bindings);
                sum += changes;
                least = Math.min(least, changes);
            }
            return all ? sum : least;
        }

        @Override
        public Reason told(Telling telling) {
            List<Reason> told = new ArrayList<>();
            parts.forEach(part -> told.add(part.told(telling)));
            return all
                    ? new Reason.AllOf(Nearness.together(told), Nearness.failingFirst(told))
                    : new Reason.AnyOf(
                            Nearness.either(told),
                            told.stream().sorted(Nearness.OF_REASONS).toList());
        }
    }

    /** Puts what one pattern asks in words. */
    private static final class Writer {
        private final Rule rule;
        private final List<Test> asked;
        private final TestEvaluator evaluator;
        private final Settled settled;
        private final CompiledRule compiled;
        private final int pattern;
        private final Fact any;
        private final OpenTests open;

        Writer(CompiledRule compiled, int pattern, Reading reading, Fact any) {
            this.compiled = compiled;
            this.pattern = pattern;
            this.any = any;
            this.rule = compiled.rule();
            this.asked = rule.patterns().get(pattern).tests();
            this.settled = Settled.of(rule, reading);
            Bindings bindings = Bindings.of(rule);
            rule.patterns().stream()
                    .filter(one -> one.type().type() == Reading.class)
                    .forEach(one -> bindings.bind(one, reading));
            this.evaluator = new TestEvaluator(compiled.predicates().get(pattern), bindings, Observer.NONE);
            this.open = new OpenTests(this::answer);
        }

        /** A single test that reads nothing but the readings adopted is settled whatever the request. */
        private Optional<Boolean> answer(Test.Leaf leaf) {
            boolean onReadings = leaf.properties().isEmpty()
                    && leaf.variables().stream()
                            .allMatch(variable -> rule.patterns()
                                            .get(variable.pattern())
                                            .type()
                                            .type()
                                    == Reading.class);
            return onReadings ? Optional.of(evaluator.evaluate(leaf, any).holds()) : Optional.empty();
        }

        List<Condition> all() {
            List<Test> left = new ArrayList<>();
            for (Test test : asked) {
                open.open(test).ifPresentOrElse(left::add, () -> addIfFailing(test, left));
            }
            List<Condition> conditions = new ArrayList<>();
            Set<Test> told = new LinkedHashSet<>();
            for (Test test : left) {
                if (told.add(test)) {
                    Optional<Test> other = left.stream()
                            .filter(candidate -> !told.contains(candidate)
                                    && bracket(test, candidate).isPresent())
                            .findFirst();
                    other.ifPresent(told::add);
                    conditions.add(other.map(bound -> bracketed(test, bound)).orElseGet(() -> one(test, true)));
                }
            }
            return conditions;
        }

        private void addIfFailing(Test test, List<Test> left) {
            if (open.never(test)) {
                left.add(test);
            }
        }

        private static Optional<Wording> bracket(Test one, Test other) {
            Test first = OpenTests.shortened(one);
            Test second = OpenTests.shortened(other);
            return ConditionWords.between(first, second).or(() -> ConditionWords.between(second, first));
        }

        private Condition bracketed(Test one, Test other) {
            return single(List.of(one, other), true, bracket(one, other).orElseThrow());
        }

        private Condition one(Test test, boolean affirmed) {
            if (test instanceof Test.Not not) {
                return one(not.operand(), !affirmed);
            }
            if (test instanceof Test.And and) {
                return several(and.left(), and.right(), affirmed, affirmed);
            }
            if (test instanceof Test.Or or && !(OpenTests.shortened(or) instanceof Test.Leaf)) {
                return several(or.left(), or.right(), affirmed, !affirmed);
            }
            Test.Leaf told = (Test.Leaf) OpenTests.shortened(test);
            return single(List.of(test), affirmed, ConditionWords.condition(told, affirmed));
        }

        private Condition single(List<Test> tests, boolean affirmed, Wording words) {
            return new Single(
                    tests,
                    PlannedTest.all(tests, compiled.predicates().get(pattern), settled),
                    affirmed,
                    words,
                    ActualWords.reads(tests.get(0)));
        }

        private Condition several(Test left, Test right, boolean affirmed, boolean all) {
            List<Condition> parts = new ArrayList<>();
            for (Condition part : List.of(one(left, affirmed), one(right, affirmed))) {
                if (part instanceof Several inner && inner.all() == all) {
                    parts.addAll(inner.parts());
                } else {
                    parts.add(part);
                }
            }
            return new Several(List.copyOf(parts), all);
        }
    }
}
