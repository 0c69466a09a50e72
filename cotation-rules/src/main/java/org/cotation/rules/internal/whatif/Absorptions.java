package org.cotation.rules.internal.whatif;

import java.util.ArrayList;
import java.util.List;
import org.cotation.explain.Absorption;
import org.cotation.explain.Absorption.Why;
import org.cotation.explain.ScoreShift;
import org.cotation.explain.Shift;
import org.cotation.message.Wording;
import org.cotation.score.CriterionScore;
import org.cotation.score.CriterionStatus;
import org.cotation.score.Cumulation;
import org.cotation.score.FamilyScore;
import org.cotation.score.PriorityScore;
import org.cotation.score.Totals;

/** Tells why criteria that are newly met bring less than their points. */
final class Absorptions {

    private static final Wording NONE = Wording.same("");

    private final PriorityScore before;
    private final PriorityScore after;

    private Absorptions(PriorityScore before, PriorityScore after) {
        this.before = before;
        this.after = after;
    }

    static List<Absorption> of(PriorityScore before, PriorityScore after, ScoreShift effect) {
        Absorptions absorptions = new Absorptions(before, after);
        List<Absorption> all = new ArrayList<>();
        for (Shift.OfCriterion shift : effect.criteria()) {
            if (shift.newlyMet()) {
                after.findCriterion(shift.code()).ifPresent(criterion -> absorptions.add(criterion, all));
            }
        }
        return all;
    }

    private void add(CriterionScore criterion, List<Absorption> all) {
        FamilyScore family = family(after, criterion.family());
        if (criterion.status() == CriterionStatus.BEATEN) {
            Why why = family.cumulation() == Cumulation.DECLARED ? Why.NOT_TICKED : Why.BEATEN;
            all.add(absorption(criterion, family, why, counted(criterion.family())));
            return;
        }
        long gained = family.points() - family(before, criterion.family()).points();
        if (gained < criterion.points()) {
            all.add(
                    family.capped()
                            ? absorption(criterion, family, Why.CAP, NONE)
                            : absorption(criterion, family, Why.REPLACES, replaced(criterion)));
        } else if (after.totals().map(Totals::floored).orElse(false)) {
            all.add(absorption(criterion, family, Why.FLOOR, NONE));
        }
    }

    /** The criterion of a family that counts. */
    private Wording counted(String family) {
        return after.criteria().stream()
                .filter(other -> other.family().equals(family) && other.status() == CriterionStatus.AWARDED)
                .map(CriterionScore::label)
                .findFirst()
                .orElse(NONE);
    }

    /** The criterion of the family that counted, and no longer does. */
    private Wording replaced(CriterionScore criterion) {
        return before.criteria().stream()
                .filter(other -> other.family().equals(criterion.family()) && other.status() == CriterionStatus.AWARDED)
                .map(CriterionScore::label)
                .findFirst()
                .orElse(NONE);
    }

    private static Absorption absorption(CriterionScore criterion, FamilyScore family, Why why, Wording by) {
        return new Absorption(criterion.code(), criterion.label(), family.label(), why, by);
    }

    private static FamilyScore family(PriorityScore score, String code) {
        return score.families().stream()
                .filter(family -> family.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The score has no family (" + code + ")."));
    }
}
