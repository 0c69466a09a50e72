package org.cotation.score;

import java.util.List;

/** Whether a request was scored. */
public sealed interface Outcome {

    /**
     * The request has a score.
     *
     * @param totals its totals
     * @param families every family of the grid, in the order of the grid
     * @param criteria every criterion of the grid, in the order of the grid
     */
    record Scored(Totals totals, List<FamilyScore> families, List<CriterionScore> criteria) implements Outcome {

        /** Copies the lists. */
        public Scored {
            families = List.copyOf(families);
            criteria = List.copyOf(criteria);
        }
    }

    /** The grid treats the request outside the scoring: it has no score, which is not a score of 0. */
    record OutsideScoring() implements Outcome {}
}
