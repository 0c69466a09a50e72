package org.cotation.engine;

import java.util.List;
import org.cotation.score.PriorityScore;

/**
 * The score of a request in one of the territories that it names.
 *
 * @param territory the territory
 * @param audience the requests that the grid is for
 * @param communes the communes of the request that lie in it, by INSEE code, in the order of preference
 * @param score the score under its grid
 */
public record TerritoryScore(Territory territory, Audience audience, List<String> communes, PriorityScore score) {

    /** Copies the list. */
    public TerritoryScore {
        communes = List.copyOf(communes);
    }
}
