package org.cotation.rules.internal.evaluate;

import java.util.List;
import org.cotation.explain.Truth;
import org.cotation.rules.internal.compile.CompiledRule;
import org.cotation.rules.internal.rule.Rule.Pattern;
import org.cotation.rules.internal.rule.Test;
import org.cotation.rules.vocabulary.Fact;
import org.cotation.rules.vocabulary.Facts;

/** Evaluates one rule on the facts of one request. For one evaluation and one thread. */
public final class RuleEvaluator {

    private static final Verdict NOTHING = Verdict.on(Truth.FALSE, List.of());

    private final CompiledRule rule;
    private final Facts facts;
    private final Observer observer;
    private final Bindings bindings;

    private RuleEvaluator(CompiledRule rule, Facts facts, Observer observer) {
        this.rule = rule;
        this.facts = facts;
        this.observer = observer;
        this.bindings = Bindings.of(rule.rule());
    }

    /**
     * Whether the conditions of the rule hold: whether there is a combination of facts that satisfies them all. The
     * evidence of a rule that holds is that of the first such combination, in the order of the profile.
     */
    public static Verdict evaluate(CompiledRule rule, Facts facts) {
        return evaluate(rule, facts, Observer.NONE);
    }

    /** The same, telling an observer of every single test made on the way. */
    public static Verdict evaluate(CompiledRule rule, Facts facts, Observer observer) {
        return new RuleEvaluator(rule, facts, observer).from(0);
    }

    private Verdict from(int index) {
        if (index == rule.rule().patterns().size()) {
            return Verdict.HOLDS;
        }
        Pattern pattern = rule.rule().patterns().get(index);
        TestEvaluator tests = new TestEvaluator(rule.predicates().get(index), bindings, observer);
        return switch (pattern.quantifier()) {
            case ONE -> one(index, pattern, tests);
            case EXISTS -> exists(index, pattern, tests).and(from(index + 1));
            case NOT -> exists(index, pattern, tests).negated().and(from(index + 1));
        };
    }

    private Verdict one(int index, Pattern pattern, TestEvaluator tests) {
        Verdict found = nothing(pattern);
        for (Fact fact : rule.candidates(index, facts)) {
            Verdict here = on(fact, pattern, tests);
            if (!here.fails()) {
                bindings.bind(pattern, fact);
                here = here.and(from(index + 1));
            }
            found = found.or(here);
            if (found.holds()) {
                return found;
            }
        }
        return found;
    }

    private Verdict exists(int index, Pattern pattern, TestEvaluator tests) {
        Verdict found = nothing(pattern);
        for (Fact fact : rule.candidates(index, facts)) {
            found = found.or(on(fact, pattern, tests));
            if (found.holds()) {
                return found;
            }
        }
        return found;
    }

    /** No fact satisfies the tests, as far as those looked at go: an empty list is the evidence of it. */
    private Verdict nothing(Pattern pattern) {
        return facts.of(pattern.type()).isEmpty()
                ? Verdict.on(Truth.FALSE, List.of(facts.list(pattern.type())))
                : NOTHING;
    }

    private Verdict on(Fact fact, Pattern pattern, TestEvaluator tests) {
        Verdict verdict = Verdict.HOLDS;
        for (Test test : pattern.tests()) {
            verdict = verdict.and(tests.evaluate(test, fact));
            if (verdict.fails()) {
                return verdict;
            }
        }
        Verdict presence = Verdict.of(fact.presence());
        if (observer.looks()) {
            look(verdict, presence);
        }
        return verdict.and(presence);
    }

    /** What the tests waited for already is no other question. */
    private void look(Verdict verdict, Verdict presence) {
        boolean told = presence.unknown() && verdict.missing().containsAll(presence.missing());
        if (!told) {
            observer.tested(Observer.Look.presence(presence));
        }
    }
}
