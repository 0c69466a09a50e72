package org.cotation.rules.internal.evaluate;

import java.util.ArrayList;
import java.util.List;
import org.cotation.explain.Truth;
import org.cotation.rules.internal.compile.CompiledRule;
import org.cotation.rules.internal.rule.Rule.Pattern;
import org.cotation.rules.internal.syntax.ParsedRule.Quantifier;
import org.cotation.rules.vocabulary.Facts;
import org.cotation.rules.vocabulary.Reading;

/**
 * A fact that a rule looks for, made ready to be looked for many times.
 *
 * @param index its place among the facts of the rule
 * @param pattern what stands in the rule
 * @param quantifier how many are asked for
 * @param publics the codes of publics, where all that is asked is whether one of them is recognised; otherwise none
 * @param tests what it must pass; what the readings adopted settle is left out
 * @param bound whether it binds values, or reads values that others bound
 */
record Step(
        int index,
        Pattern pattern,
        Quantifier quantifier,
        List<String> publics,
        List<PlannedTest> tests,
        boolean bound) {

    /** The facts of a rule that must be looked for: a reading that is adopted need not be. */
    static List<Step> of(CompiledRule rule, Reading reading) {
        Settled settled = Settled.of(rule.rule(), reading);
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < rule.rule().patterns().size(); i++) {
            Step step = of(rule, i, settled);
            if (!step.isMetBy(reading)) {
                steps.add(step);
            }
        }
        return steps;
    }

    private static Step of(CompiledRule rule, int index, Settled settled) {
        Pattern pattern = rule.rule().patterns().get(index);
        boolean binds = !pattern.variables().isEmpty() && !settled.settles(pattern);
        boolean reads =
                pattern.leaves().stream().anyMatch(leaf -> !leaf.variables().isEmpty() && settled.answer(leaf) == null);
        return new Step(
                index,
                pattern,
                pattern.quantifier(),
                rule.publicsAlone(index),
                PlannedTest.all(pattern.tests(), rule.predicates().get(index), settled),
                binds || reads);
    }

    /** Whether a reading of the text is looked for that is adopted. */
    private boolean isMetBy(Reading reading) {
        if (pattern.type().type() != Reading.class || bound) {
            return false;
        }
        Truth met = Truth.TRUE;
        for (PlannedTest test : tests) {
            met = met.and(test.on(reading, Bindings.NONE));
        }
        return met == (quantifier == Quantifier.NOT ? Truth.FALSE : Truth.TRUE);
    }

    /** Whether one of the publics asked for is recognised. */
    Truth recognised(Facts facts) {
        Truth found = Truth.FALSE;
        for (int i = 0; i < publics.size(); i++) {
            found = found.or(facts.recognised(publics.get(i)));
        }
        return found;
    }
}
