package org.cotation.rules.internal.evaluate;

import java.util.List;
import java.util.Map;
import org.cotation.rules.internal.compile.CompiledRule;
import org.cotation.rules.internal.rule.Rule.Pattern;
import org.cotation.rules.internal.syntax.ParsedRule.Quantifier;
import org.cotation.rules.vocabulary.Reading;

/** Settles what rules say of the readings adopted: a rule written for another reading is left out. */
public final class Settling {

    private Settling() {}

    /** The rules that can hold under these readings, in the same order. */
    public static List<CompiledRule> settle(List<CompiledRule> rules, Map<String, String> readings) {
        Reading reading = new Reading(readings);
        return rules.stream().filter(rule -> canHold(rule, reading)).toList();
    }

    private static boolean canHold(CompiledRule rule, Reading reading) {
        Bindings bindings = Bindings.of(rule.rule());
        for (int i = 0; i < rule.rule().patterns().size(); i++) {
            Pattern pattern = rule.rule().patterns().get(i);
            TestEvaluator tests = new TestEvaluator(rule.predicates().get(i), bindings, Observer.NONE);
            boolean onReading = pattern.type().type() == Reading.class
                    && pattern.leaves().stream()
                            .allMatch(leaf -> leaf.variables().isEmpty());
            if (onReading && met(pattern, tests, reading) == (pattern.quantifier() == Quantifier.NOT)) {
                return false;
            }
        }
        return true;
    }

    private static boolean met(Pattern pattern, TestEvaluator tests, Reading reading) {
        return pattern.tests().stream()
                .allMatch(test -> tests.evaluate(test, reading).holds());
    }
}
