package org.cotation.rules.scenario;

import java.util.List;
import org.cotation.score.CriterionStatus;
import org.cotation.score.Figure;
import org.cotation.score.PublicStatus;

/** One thing that a scenario expects of its score. */
public sealed interface Expectation {

    /** The line where it stands in the file of the scenario, from 1. */
    int line();

    /** One of the totals of a score. */
    enum Sum {
        /** What the facts given are worth. */
        TOTAL,
        /** What the verified facts alone are worth. */
        CONFIRMED,
        /** The greatest total that answers to the unknown facts can give. */
        POSSIBLE,
        /** The least total that answers to the unknown facts can give. */
        LOWEST_POSSIBLE
    }

    /**
     * A total.
     *
     * @param line where it stands
     * @param sum which total
     * @param value its value; none for a request outside the scoring, or for a total that nothing bounds
     */
    record TotalIs(int line, Sum sum, Figure value) implements Expectation {}

    /**
     * Whether the request is scored.
     *
     * @param line where it stands
     * @param scored true where it must have a score, false where it must be outside the scoring
     */
    record OutcomeIs(int line, boolean scored) implements Expectation {}

    /**
     * The reasons that put the request outside the scoring.
     *
     * @param line where it stands
     * @param codes the codes of those that hold, all of them, in any order
     */
    record OutsideIs(int line, List<String> codes) implements Expectation {
        /** Copies the list. */
        public OutsideIs {
            codes = List.copyOf(codes);
        }
    }

    /**
     * The status of a public.
     *
     * @param line where it stands
     * @param code the public
     * @param status its status
     */
    record PublicIs(int line, String code, PublicStatus status) implements Expectation {}

    /**
     * The status of a criterion.
     *
     * @param line where it stands
     * @param code the criterion
     * @param status its status
     */
    record CriterionIs(int line, String code, CriterionStatus status) implements Expectation {}

    /**
     * The points counted for a criterion.
     *
     * @param line where it stands
     * @param code the criterion
     * @param points its points
     */
    record CriterionPoints(int line, String code, long points) implements Expectation {}

    /**
     * The units of a criterion counted by unit.
     *
     * @param line where it stands
     * @param code the criterion
     * @param units its units; none where it must count none
     */
    record CriterionUnits(int line, String code, Figure units) implements Expectation {}

    /**
     * The points of a family.
     *
     * @param line where it stands
     * @param code the family
     * @param points its points, after its cap
     */
    record FamilyPoints(int line, String code, long points) implements Expectation {}
}
