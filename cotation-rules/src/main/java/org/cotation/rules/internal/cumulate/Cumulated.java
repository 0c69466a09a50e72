package org.cotation.rules.internal.cumulate;

import java.util.List;
import java.util.Map;
import org.cotation.score.CriterionStatus;
import org.cotation.score.FamilyScore;
import org.cotation.score.Totals;

/**
 * The criteria of a request, counted together.
 *
 * @param totals the totals
 * @param families the families, in the order of the grid
 * @param statuses what became of each criterion, by code
 */
public record Cumulated(Totals totals, List<FamilyScore> families, Map<String, CriterionStatus> statuses) {

    /** Copies the collections. */
    public Cumulated {
        families = List.copyOf(families);
        statuses = Map.copyOf(statuses);
    }

    /** What became of a criterion that was among the claims. */
    public CriterionStatus status(String criterion) {
        CriterionStatus status = statuses.get(criterion);
        if (status == null) {
            throw new IllegalArgumentException("The criterion (" + criterion + ") was not among the claims.");
        }
        return status;
    }
}
