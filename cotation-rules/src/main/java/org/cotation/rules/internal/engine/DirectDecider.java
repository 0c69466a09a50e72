package org.cotation.rules.internal.engine;

import java.util.List;
import org.cotation.rules.internal.evaluate.Plan;
import org.cotation.rules.vocabulary.Facts;

/** Evaluates the compiled conditions of the rules directly, test by test. */
final class DirectDecider implements Decider {

    @Override
    public Verdicts decide(List<Plan> rules, Facts facts) {
        return new Verdicts(rules, facts);
    }
}
