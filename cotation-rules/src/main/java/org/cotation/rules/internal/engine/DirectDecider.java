package org.cotation.rules.internal.engine;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cotation.rules.internal.compile.CompiledRule;
import org.cotation.rules.internal.evaluate.RuleEvaluator;
import org.cotation.rules.internal.evaluate.Verdict;
import org.cotation.rules.vocabulary.Facts;

/** Evaluates the compiled conditions of the rules directly, test by test. */
final class DirectDecider implements Decider {

    @Override
    public Map<CompiledRule, Verdict> decide(List<CompiledRule> rules, Facts facts) {
        Map<CompiledRule, Verdict> verdicts = new LinkedHashMap<>();
        rules.forEach(rule -> verdicts.put(rule, RuleEvaluator.evaluate(rule, facts)));
        return verdicts;
    }
}
