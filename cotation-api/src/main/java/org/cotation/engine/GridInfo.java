package org.cotation.engine;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.cotation.ranking.TieBreak;

/**
 * What a grid says of itself.
 *
 * @param id its identifier
 * @param title its title
 * @param legalBasis the deliberation or text that it comes from
 * @param illustrative the sentence that says so where the points are not the voted ones, otherwise empty
 * @param territory the place whose requests it scores
 * @param audience the requests that it is for
 * @param validity the days on which it applies
 * @param uses the identifiers of the grids whose publics it builds on
 * @param publics the codes of every public that its scores decide on: those of the grids it uses, then its own
 * @param ties what breaks equal scores, in order, for a {@link org.cotation.ranking.Ranking}; none where the grid does not
 *     say
 * @param interpretations the reading adopted for every interpretation, by name
 * @param fingerprint the SHA-256 of its content and of the grids it uses, in hexadecimal: the same on every machine
 */
public record GridInfo(
        String id,
        String title,
        String legalBasis,
        String illustrative,
        Territory territory,
        Audience audience,
        Validity validity,
        List<String> uses,
        List<String> publics,
        List<TieBreak> ties,
        Map<String, String> interpretations,
        String fingerprint) {

    /** Checks that everything is there. */
    public GridInfo {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(fingerprint, "fingerprint");
        uses = List.copyOf(uses);
        publics = List.copyOf(publics);
        ties = List.copyOf(ties);
        interpretations = Map.copyOf(interpretations);
    }
}
