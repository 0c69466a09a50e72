package org.cotation.rules.internal.engine;

import java.util.ArrayList;
import java.util.List;
import org.cotation.explain.Concern;
import org.cotation.explain.Explanation;
import org.cotation.explain.RuleReasons;
import org.cotation.rules.internal.evaluate.Reasons;
import org.cotation.rules.internal.rule.Conclusion;

/** Tells why each rule holds or not, from the verdicts that the score rests on. */
final class Explainer {

    private Explainer() {}

    static Explanation explain(Trace trace) {
        List<RuleReasons> rules = new ArrayList<>();
        trace.verdicts()
                .forEach((rule, verdict) -> rules.add(new RuleReasons(
                        concern(rule.rule().conclusion()),
                        rule.rule().conclusion().code(),
                        rule.rule().label(),
                        verdict.truth(),
                        Reasons.of(rule, trace.facts()),
                        rule.rule().legalBasis(),
                        rule.rule().proof())));
        return new Explanation(trace.score(), rules);
    }

    private static Concern concern(Conclusion conclusion) {
        if (conclusion instanceof Conclusion.Recognises) {
            return Concern.PUBLIC;
        }
        if (conclusion instanceof Conclusion.Awaits) {
            return Concern.ASSESSMENT;
        }
        if (conclusion instanceof Conclusion.Outside) {
            return Concern.EXCLUSION;
        }
        return conclusion instanceof Conclusion.Awards ? Concern.CRITERION : Concern.ORIENTATION;
    }
}
