package org.cotation.rules.scenario;

import java.util.List;
import org.cotation.score.CriterionStatus;
import org.cotation.score.Figure;
import org.cotation.score.PublicStatus;
import org.cotation.score.Verification;

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
     * Whether one reason puts the request outside the scoring.
     *
     * @param line where it stands
     * @param code its code
     * @param status whether it holds, fails, or cannot be told
     */
    record OutsideStatus(int line, String code, PublicStatus status) implements Expectation {}

    /**
     * The status of a public.
     *
     * @param line where it stands
     * @param code the public
     * @param status its status
     */
    record PublicIs(int line, String code, PublicStatus status) implements Expectation {}

    /**
     * How far the facts behind a recognised public were checked.
     *
     * @param line where it stands
     * @param code the public
     * @param verification what must come out
     */
    record PublicVerification(int line, String code, Verification verification) implements Expectation {}

    /**
     * The facts that would settle an undetermined public.
     *
     * @param line where it stands
     * @param code the public
     * @param paths their paths, all of them, in any order
     */
    record PublicMissing(int line, String code, List<String> paths) implements Expectation {
        /** Copies the list. */
        public PublicMissing {
            paths = List.copyOf(paths);
        }
    }

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
     * The facts that would settle an undetermined criterion, or add units to one that is met.
     *
     * @param line where it stands
     * @param code the criterion
     * @param paths their paths, all of them, in any order
     */
    record CriterionMissing(int line, String code, List<String> paths) implements Expectation {
        /** Copies the list. */
        public CriterionMissing {
            paths = List.copyOf(paths);
        }
    }

    /**
     * The points of a family.
     *
     * @param line where it stands
     * @param code the family
     * @param points its points, after its cap
     */
    record FamilyPoints(int line, String code, long points) implements Expectation {}

    /**
     * The orientations given.
     *
     * @param line where it stands
     * @param codes their codes, all of them, in any order
     */
    record OrientationsAre(int line, List<String> codes) implements Expectation {
        /** Copies the list. */
        public OrientationsAre {
            codes = List.copyOf(codes);
        }
    }

    /**
     * Whether one orientation is given.
     *
     * @param line where it stands
     * @param code its code
     * @param present true where it must be given, false where it must not
     */
    record OrientationIs(int line, String code, boolean present) implements Expectation {}

    /**
     * An order between the requests of the scenario.
     *
     * @param line where it stands
     * @param places the names of the requests, the best first; several at one place where nothing tells them apart
     */
    record OrderIs(int line, List<List<String>> places) implements Expectation {
        /** Copies the lists. */
        public OrderIs {
            places = places.stream().map(List::copyOf).toList();
        }
    }
}
