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
 * @param one the points of one unit, or of all where they are not given by unit
 * @param notMet what it claims where it is not met
 * @param confirmed what it claims where it is met, on nothing that waits for a check, and gives no points by unit
 * @param toVerify the same, where something waits for a check
 * @param notMetScore what is said of it where it is not met and nobody asks why
 */
record CriterionRuling(
        int index,
        Plan plan,
        Awards awards,
        Figure one,
        Claim notMet,
        Claim confirmed,
        Claim toVerify,
        CriterionScore notMetScore) {

    static CriterionRuling of(int index, Plan plan, Awards awards) {
        Rule rule = plan.rule().rule();
        long points = Interval.capped(awards.points(), awards.cap());
        Figure one = Figure.of(points);
        return new CriterionRuling(
                index,
                plan,
                awards,
                one,
                new Claim(awards.code(), awards.family(), Claim.State.NOT_MET, 0, Interval.ZERO, false),
                met(awards, points, true),
                met(awards, points, false),
                new CriterionScore(
                        awards.code(),
                        rule.label(),
                        awards.family(),
                        CriterionStatus.NOT_MET,
                        0,
                        Figure.none(),
                        Wording.same(""),
                        one,
                        rule.legalBasis(),
                        rule.proof(),
                        List.of(),
                        List.of(),
                        List.of()));
    }

    private static Claim met(Awards awards, long points, boolean confirmed) {
        return new Claim(awards.code(), awards.family(), Claim.State.MET, points, Interval.exactly(points), confirmed);
    }

    /** The rule. */
    Rule rule() {
        return plan.rule().rule();
    }
}
