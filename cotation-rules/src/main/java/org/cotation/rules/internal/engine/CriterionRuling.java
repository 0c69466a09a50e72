package org.cotation.rules.internal.engine;

import java.util.List;
import org.cotation.message.Wording;
import org.cotation.rules.internal.cumulate.Claim;
import org.cotation.rules.internal.cumulate.Interval;
import org.cotation.rules.internal.evaluate.Plan;
import org.cotation.rules.internal.rule.Conclusion.Awards;
import org.cotation.rules.internal.rule.Rule;
import org.cotation.score.CriterionScore;
import org.cotation.score.CriterionStatus;
import org.cotation.score.Figure;

/**
 * A criterion of the grid and the rule that awards it.
 *
 * @param index the place of the rule among the rules of the grid that conclude on no public
 * @param plan the rule
 * @param awards what it awards
 * @param notMet what it claims where it is not met
 * @param notMetScore what is said of it where it is not met and nobody asks why
 */
record CriterionRuling(int index, Plan plan, Awards awards, Claim notMet, CriterionScore notMetScore) {

    static CriterionRuling of(int index, Plan plan, Awards awards) {
        Rule rule = plan.rule().rule();
        return new CriterionRuling(
                index,
                plan,
                awards,
                new Claim(awards.code(), awards.family(), Claim.State.NOT_MET, 0, Interval.ZERO, false),
                new CriterionScore(
                        awards.code(),
                        rule.label(),
                        awards.family(),
                        CriterionStatus.NOT_MET,
                        0,
                        Figure.none(),
                        Wording.same(""),
                        worthOfOne(awards),
                        rule.legalBasis(),
                        rule.proof(),
                        List.of(),
                        List.of(),
                        List.of()));
    }

    /** The rule. */
    Rule rule() {
        return plan.rule().rule();
    }

    /** The points of one unit. */
    static Figure worthOfOne(Awards awards) {
        return Figure.of(Interval.capped(awards.points(), awards.cap()));
    }
}
