package org.cotation.rules.internal.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.cotation.explain.Concern;
import org.cotation.explain.Explanation;
import org.cotation.explain.OpenPoint;
import org.cotation.explain.RuleReasons;
import org.cotation.rules.internal.evaluate.Plan;
import org.cotation.rules.internal.evaluate.Verdict;
import org.cotation.rules.internal.evaluate.Words;
import org.cotation.rules.internal.rule.Conclusion;
import org.cotation.rules.internal.rule.Rule;

/** Tells why each rule holds or not, from the verdicts that the score rests on. */
final class Explainer {

    private Explainer() {}

    static Explanation explain(LoadedGrid grid, Trace trace, List<OpenPoint> open) {
        List<RuleReasons> told = new ArrayList<>();
        Words words = new Words(trace.facts());
        BiConsumer<Plan, Verdict> teller = (plan, verdict) -> {
            Rule rule = plan.rule().rule();
            told.add(new RuleReasons(
                    concern(rule.conclusion()),
                    rule.conclusion().code(),
                    rule.label(),
                    verdict.truth(),
                    words.reasons(plan),
                    rule.legalBasis(),
                    rule.proof(),
                    grid.rulesInEffect().sensitivity(plan)));
        };
        trace.onPublics().forEach(teller);
        trace.others().forEach(teller);
        return new Explanation(trace.score(), told, open);
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
