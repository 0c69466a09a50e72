package org.cotation.rules.internal.cumulate;

import java.util.List;
import org.cotation.score.CriterionStatus;
import org.cotation.score.FamilyScore;

/**
 * The criteria of a request, counted together.
 *
 * @param total the total
 * @param confirmed the total of the criteria that rest on nothing to verify
 * @param floored whether the floor of the grid acted on the total
 * @param families the families, in the order of the grid
 * @param statuses what became of each criterion, in the order of the claims
 */
public record Cumulated(
        long total, long confirmed, boolean floored, List<FamilyScore> families, List<CriterionStatus> statuses) {

    /** Copies the collections. */
    public Cumulated {
        families = List.copyOf(families);
        statuses = List.copyOf(statuses);
    }
}
