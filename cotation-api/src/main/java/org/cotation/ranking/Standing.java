package org.cotation.ranking;

import java.time.LocalDate;
import java.util.List;
import org.cotation.score.FactValue;
import org.cotation.score.GridReference;

/**
 * What the place of a scored request among others depends on. Small: a population is ranked by keeping these, not the
 * requests. Its {@code toString} tells nothing of the person.
 *
 * @param grid the grid that scored the request
 * @param asOf the date of the evaluation
 * @param total the total of the request
 * @param ties what the request shows for each tie-break, in their order; nothing where it is unknown
 */
public record Standing(GridReference grid, LocalDate asOf, long total, List<FactValue> ties) {

    /** Copies the list. */
    public Standing {
        ties = List.copyOf(ties);
    }

    @Override
    public String toString() {
        return "Standing[" + grid.id() + ", " + asOf + "]";
    }
}
