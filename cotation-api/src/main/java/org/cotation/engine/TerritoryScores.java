package org.cotation.engine;

import java.util.List;

/**
 * The scores of a request, one for each territory that it names: the scoring of the territory sought applies, never a
 * global one.
 *
 * @param scores the scores, in the order of preference of the communes; where the missing facts leave the audience
 *     open, one for the grid of each audience
 * @param communesWithoutGrid the communes sought for which the catalogue has no grid in force
 * @param missing the facts that would settle which grids apply: {@code currentHousing.status} where it is unknown
 *     whether the request is one for a transfer, {@code sought.communes} where the places sought are unknown
 */
public record TerritoryScores(List<TerritoryScore> scores, List<String> communesWithoutGrid, List<String> missing) {

    /** Copies the lists. */
    public TerritoryScores {
        scores = List.copyOf(scores);
        communesWithoutGrid = List.copyOf(communesWithoutGrid);
        missing = List.copyOf(missing);
    }
}
