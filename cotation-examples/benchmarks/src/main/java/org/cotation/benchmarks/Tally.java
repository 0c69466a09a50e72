package org.cotation.benchmarks;

import java.util.List;
import org.cotation.score.Evidence;

/**
 * What every contender must find, and find alike.
 *
 * @param total the total after cumulation
 * @param contributions the criteria that count, in the order of the grid
 * @param publics the codes of the publics recognised, in the order of the grid
 */
public record Tally(long total, List<Contribution> contributions, List<String> publics) {

    /** Copies the lists. */
    public Tally {
        contributions = List.copyOf(contributions);
        publics = List.copyOf(publics);
    }

    /** The total and the points alone: as far as those go who know neither evidence nor publics. */
    public Tally pointsOnly() {
        return new Tally(
                total,
                contributions.stream()
                        .map(contribution ->
                                new Contribution(contribution.criterion(), contribution.points(), List.of()))
                        .toList(),
                List.of());
    }

    /**
     * What one criterion brings.
     *
     * @param criterion its code
     * @param points its points after its own cap, before that of its family
     * @param evidence the facts that it rests on
     */
    public record Contribution(String criterion, long points, List<Evidence> evidence) {}
}
