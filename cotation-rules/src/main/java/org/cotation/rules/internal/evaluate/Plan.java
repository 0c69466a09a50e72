package org.cotation.rules.internal.evaluate;

import java.util.ArrayList;
import java.util.List;
import org.cotation.explain.Truth;
import org.cotation.rules.internal.compile.CompiledRule;
import org.cotation.rules.internal.rule.Rule.Pattern;
import org.cotation.rules.internal.syntax.ParsedRule.Quantifier;
import org.cotation.rules.vocabulary.Derived;
import org.cotation.rules.vocabulary.Fact;
import org.cotation.rules.vocabulary.Facts;
import org.cotation.rules.vocabulary.Reading;

/**
 * A rule made ready to be decided many times. It finds whether the rule holds, and nothing else, as
 * {@link RuleEvaluator} does; that one tells what the answer rests on, when somebody asks. What the readings adopted
 * settle is settled once and for all. Immutable and safe for use by several threads.
 */
public final class Plan {

    private final CompiledRule rule;
    private final Step[] steps;
    private final boolean binds;

    private Plan(CompiledRule rule, List<Step> steps) {
        this.rule = rule;
        this.steps = steps.toArray(Step[]::new);
        this.binds = steps.stream().anyMatch(Step::binds);
    }

    /** A fact that the rule looks for: its place among those of the rule, and what it must satisfy. */
    private record Step(int index, Pattern pattern, Quantifier quantifier, List<PlannedTest> tests, boolean binds) {}

    /**
     * Makes a rule ready.
     *
     * @param rule the rule
     * @param reading the readings adopted, which do not change any more
     */
    public static Plan of(CompiledRule rule, Reading reading) {
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < rule.rule().patterns().size(); i++) {
            Step step = step(rule, i);
            if (!settled(step, reading)) {
                steps.add(step);
            }
        }
        return new Plan(rule, steps);
    }

    private static Step step(CompiledRule rule, int index) {
        Pattern pattern = rule.rule().patterns().get(index);
        List<PlannedTest> tests = pattern.tests().stream()
                .map(test -> PlannedTest.of(test, rule.predicates().get(index)))
                .toList();
        return new Step(
                index,
                pattern,
                pattern.quantifier(),
                tests,
                !pattern.variables().isEmpty()
                        || pattern.leaves().stream()
                                .anyMatch(leaf -> !leaf.variables().isEmpty()));
    }

    /** Whether a fact is a reading of the text that is adopted, so that it need not be looked for. */
    private static boolean settled(Step step, Reading reading) {
        if (step.pattern().type().type() != Reading.class || step.binds()) {
            return false;
        }
        Truth met = Truth.TRUE;
        for (PlannedTest test : step.tests()) {
            met = met.and(test.on(reading, Bindings.NONE));
        }
        return met == (step.quantifier() == Quantifier.NOT ? Truth.FALSE : Truth.TRUE);
    }

    /** The rule. */
    public CompiledRule rule() {
        return rule;
    }

    /** An answer that was found, with what it rests on, which is looked for when it is asked for. */
    public Verdict verdict(Truth answer, Facts facts) {
        return Verdict.of(answer, () -> RuleEvaluator.evaluate(rule, facts));
    }

    /** Whether the rule holds. */
    public Truth truth(Facts facts) {
        return from(0, facts, binds ? Bindings.of(rule.rule()) : Bindings.NONE);
    }

    private Truth from(int index, Facts facts, Bindings bindings) {
        if (index == steps.length) {
            return Truth.TRUE;
        }
        Step step = steps[index];
        if (step.quantifier() == Quantifier.ONE) {
            return one(index, step, facts, bindings);
        }
        Truth exists = exists(step, facts, bindings);
        Truth here = step.quantifier() == Quantifier.NOT ? exists.negated() : exists;
        return here == Truth.FALSE ? here : here.and(from(index + 1, facts, bindings));
    }

    private Truth one(int index, Step step, Facts facts, Bindings bindings) {
        Truth found = Truth.FALSE;
        List<? extends Fact> candidates = rule.candidates(step.index(), facts);
        for (int i = 0; i < candidates.size(); i++) {
            Fact fact = candidates.get(i);
            Truth here = on(fact, step, bindings);
            if (here != Truth.FALSE && index + 1 < steps.length) {
                if (step.binds()) {
                    bindings.bind(step.pattern(), fact);
                }
                here = here.and(from(index + 1, facts, bindings));
            }
            found = found.or(here);
            if (found == Truth.TRUE) {
                return found;
            }
        }
        return found;
    }

    private Truth exists(Step step, Facts facts, Bindings bindings) {
        Truth found = Truth.FALSE;
        List<? extends Fact> candidates = rule.candidates(step.index(), facts);
        for (int i = 0; i < candidates.size(); i++) {
            found = found.or(on(candidates.get(i), step, bindings));
            if (found == Truth.TRUE) {
                return found;
            }
        }
        return found;
    }

    private static Truth on(Fact fact, Step step, Bindings bindings) {
        Truth met = Truth.TRUE;
        List<PlannedTest> tests = step.tests();
        for (int i = 0; i < tests.size(); i++) {
            met = met.and(tests.get(i).on(fact, bindings));
            if (met == Truth.FALSE) {
                return met;
            }
        }
        Derived<Boolean> presence = fact.presence();
        return met.and(presence.unknown() ? Truth.UNKNOWN : Truth.of(presence.or(false)));
    }
}
