package org.cotation.explain;

import java.time.LocalDate;
import java.util.List;
import org.cotation.message.Wording;
import org.cotation.score.AdoptedReading;
import org.cotation.score.CriterionWeight;
import org.cotation.score.GridReference;
import org.cotation.score.Statement;

/** One thing that is not the same in two evaluations. Immutable. */
public sealed interface Change {

    /**
     * The date of the evaluation: ages and durations are counted to it, and parameters are those of its year.
     *
     * @param before the first date
     * @param after the second one
     */
    record OfDate(LocalDate before, LocalDate after) implements Change {}

    /**
     * The reading adopted of a text that has several.
     *
     * @param before the first reading
     * @param after the second one
     */
    record OfReading(AdoptedReading before, AdoptedReading after) implements Change {}

    /**
     * The grid: another one, or another version.
     *
     * @param before the first grid
     * @param after the second one
     * @param criteria the criteria whose weight is not the same in both, in the order of the second grid, then those that
     *     only the first has; where the list is empty, conditions, families or parameters differ
     */
    record OfGrid(GridReference before, GridReference after, List<OfWeight> criteria) implements Change {

        /** Copies the list. */
        public OfGrid {
            criteria = List.copyOf(criteria);
        }
    }

    /**
     * The weight of a criterion, which one of two grids may not have.
     *
     * @param before what the first grid gives; empty or one
     * @param after what the second grid gives; empty or one
     */
    record OfWeight(List<CriterionWeight> before, List<CriterionWeight> after) {

        /** Copies the lists. */
        public OfWeight {
            before = List.copyOf(before);
            after = List.copyOf(after);
        }

        /** The criterion, as the second grid has it or, failing that, the first. */
        public CriterionWeight criterion() {
            return after.isEmpty() ? before.get(0) : after.get(0);
        }
    }

    /**
     * Facts that the reader may not know: neither which nor how many. They change all at once, after the others, so that
     * their place tells nothing of them.
     */
    record OfProtected() implements Change {}

    /**
     * A fact: an answer that is not the same, or a person or thing that only one of the requests has.
     *
     * @param path where it stands: in the second request, or in the first for what is no longer in the second
     * @param label its name, which says whose it is
     * @param before what the first request says
     * @param after what the second one says
     */
    record OfFact(String path, Wording label, Statement before, Statement after) implements Change {

        @Override
        public String toString() {
            return "OfFact[" + path + "]";
        }
    }
}
