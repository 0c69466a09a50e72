package org.cotation.rules.internal.evaluate;

import java.util.List;
import org.cotation.explain.Truth;
import org.cotation.rules.internal.compile.CompiledRule;
import org.cotation.rules.internal.syntax.ParsedRule.Quantifier;
import org.cotation.rules.vocabulary.Fact;
import org.cotation.rules.vocabulary.Facts;
import org.cotation.rules.vocabulary.Reading;
import org.cotation.score.Evidence;
import org.jspecify.annotations.Nullable;

/**
 * A rule made ready to be decided many times. It finds whether the rule holds, and nothing else; what the answer rests on
 * is told when somebody asks. What the readings adopted settle is settled once and for all. Immutable and safe for use by
 * several threads.
 */
public final class Plan {

    private final CompiledRule rule;
    private final Step[] steps;
    private final int bound;
    private final Reading reading;

    /** What the rule asks, in words, once somebody wants to be told. Two threads may both word it, alike. */
    private final @Nullable Asked[] asked;

    private Plan(CompiledRule rule, List<Step> steps, Reading reading) {
        this.rule = rule;
        this.reading = reading;
        this.asked = new Asked[rule.rule().patterns().size()];
        this.steps = steps.toArray(Step[]::new);
        this.bound = steps.stream().anyMatch(Step::bound) ? Bindings.count(rule.rule()) : 0;
    }

    /**
     * Makes a rule ready.
     *
     * @param rule the rule
     * @param reading the readings adopted, which do not change any more
     */
    public static Plan of(CompiledRule rule, Reading reading) {
        return new Plan(rule, Step.of(rule, reading), reading);
    }

    /** The rule. */
    public CompiledRule rule() {
        return rule;
    }

    /** What the rule asks of the facts that one of its patterns looks for, of which this is one. */
    Asked asked(int pattern, Fact fact) {
        Asked known = asked[pattern];
        if (known == null) {
            known = Asked.of(rule, pattern, reading, fact);
            asked[pattern] = known;
        }
        return known;
    }

    /** An answer that was found, with what it rests on, which is looked for when it is asked for. */
    public Verdict verdict(Truth answer, Facts facts) {
        return Verdict.of(answer, () -> {
            Gathered reasons = new Gathered();
            tell(facts, reasons);
            return reasons.of(answer);
        });
    }

    /** The facts that the answer rests on, each once. */
    public List<Evidence> evidence(Facts facts) {
        Gathered reasons = new Gathered();
        tell(facts, reasons);
        return reasons.evidence();
    }

    /**
     * Tells what the answer rests on. Of a rule that holds: the first combination of facts that satisfies it, in the order
     * of the profile.
     */
    public void tell(Facts facts, Account account) {
        tell(0, facts, bindings(), account);
    }

    private Bindings bindings() {
        return bound == 0 ? Bindings.NONE : new Bindings(bound);
    }

    /** Whether the rule holds. */
    public Truth truth(Facts facts) {
        return from(0, facts, bindings());
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
        if (!step.publics().isEmpty()) {
            Truth recognised = step.recognised(facts);
            return recognised == Truth.FALSE ? recognised : recognised.and(from(index + 1, facts, bindings));
        }
        Truth found = Truth.FALSE;
        List<? extends Fact> candidates = rule.candidates(step.index(), facts);
        for (int i = 0; i < candidates.size(); i++) {
            Fact fact = candidates.get(i);
            Truth here = on(fact, step, bindings);
            if (here != Truth.FALSE && index + 1 < steps.length) {
                if (step.bound()) {
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
        if (!step.publics().isEmpty()) {
            return step.recognised(facts);
        }
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
        return met.and(Verdict.truth(fact.presence()));
    }

    private void tell(int index, Facts facts, Bindings bindings, Account account) {
        if (index == steps.length) {
            return;
        }
        Step step = steps[index];
        if (step.quantifier() == Quantifier.ONE) {
            tellOne(index, step, facts, bindings, account);
            return;
        }
        Truth exists = exists(step, facts, bindings);
        boolean fails = exists == (step.quantifier() == Quantifier.NOT ? Truth.TRUE : Truth.FALSE);
        if (fails || from(index + 1, facts, bindings) != Truth.FALSE) {
            tellExists(exists, step, facts, bindings, account);
        }
        if (!fails) {
            tell(index + 1, facts, bindings, account);
        }
    }

    private void tellOne(int index, Step step, Facts facts, Bindings bindings, Account account) {
        List<? extends Fact> candidates = candidates(step, facts, account);
        for (int i = 0; i < candidates.size(); i++) {
            Fact fact = candidates.get(i);
            if (on(fact, step, bindings) == Truth.TRUE && holdsWith(fact, index, step, facts, bindings)) {
                tellMet(fact, step, bindings, account);
                tell(index + 1, facts, bindings, account);
                return;
            }
        }
        for (int i = 0; i < candidates.size(); i++) {
            tellNotHeld(candidates.get(i), index, step, facts, bindings, account);
        }
    }

    /** Whether the rest of the rule holds beside a fact. */
    private boolean holdsWith(Fact fact, int index, Step step, Facts facts, Bindings bindings) {
        if (step.bound()) {
            bindings.bind(step.pattern(), fact);
        }
        return from(index + 1, facts, bindings) == Truth.TRUE;
    }

    /** Of a rule that does not hold: where the rest of it fails, that alone is the reason. */
    private void tellNotHeld(Fact fact, int index, Step step, Facts facts, Bindings bindings, Account account) {
        if (on(fact, step, bindings) == Truth.FALSE) {
            tellOn(fact, step, bindings, account);
            return;
        }
        if (step.bound()) {
            bindings.bind(step.pattern(), fact);
        }
        if (from(index + 1, facts, bindings) != Truth.FALSE) {
            tellOn(fact, step, bindings, account);
        }
        tell(index + 1, facts, bindings, account);
    }

    private void tellExists(Truth exists, Step step, Facts facts, Bindings bindings, Account account) {
        List<? extends Fact> candidates = candidates(step, facts, account);
        for (int i = 0; i < candidates.size(); i++) {
            Fact fact = candidates.get(i);
            if (exists != Truth.TRUE) {
                tellOn(fact, step, bindings, account);
            } else if (on(fact, step, bindings) == Truth.TRUE) {
                tellMet(fact, step, bindings, account);
                return;
            }
        }
    }

    /** The facts to look at; that there is none at all is the evidence of it. */
    private List<? extends Fact> candidates(Step step, Facts facts, Account account) {
        List<? extends Fact> candidates = rule.candidates(step.index(), facts);
        if (candidates.isEmpty() && facts.of(step.pattern().type()).isEmpty()) {
            account.tested(Truth.FALSE, true);
            account.value(facts.list(step.pattern().type()));
        }
        return candidates;
    }

    /** Of a fact that fails, the first test that it fails. */
    private static void tellOn(Fact fact, Step step, Bindings bindings, Account account) {
        List<PlannedTest> tests = step.tests();
        for (int i = 0; i < tests.size(); i++) {
            if (tests.get(i).on(fact, bindings) == Truth.FALSE) {
                tests.get(i).tell(fact, bindings, account);
                return;
            }
        }
        if (fact.presence().unknown() || fact.presence().or(false)) {
            tellMet(fact, step, bindings, account);
        } else {
            account.soughtFor(fact);
        }
    }

    /** Of a fact that is what is looked for, as far as anybody knows: all of its tests. */
    private static void tellMet(Fact fact, Step step, Bindings bindings, Account account) {
        List<PlannedTest> tests = step.tests();
        for (int i = 0; i < tests.size(); i++) {
            tests.get(i).tell(fact, bindings, account);
        }
        account.soughtFor(fact);
    }
}
