package org.cotation.score;

import java.util.List;
import java.util.Optional;

/**
 * The weights of a grid (<em>pondération</em>, CCH R.441-2-10 11°; CRPA R.311-3-1-2, 3°). Immutable.
 *
 * @param criteria what it gives for each criterion, in the order of the grid
 * @param families how they count together, in the order of the grid
 * @param floor the least total, if there is one
 */
public record Weights(List<CriterionWeight> criteria, List<FamilyWeight> families, Figure floor) {

    /** Copies the lists. */
    public Weights {
        criteria = List.copyOf(criteria);
        families = List.copyOf(families);
    }

    /** What it gives for a criterion, if it has it. */
    public Optional<CriterionWeight> find(String criterion) {
        return criteria.stream().filter(one -> one.code().equals(criterion)).findFirst();
    }
}
