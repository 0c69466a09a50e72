package org.cotation.score;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The result for one request under one grid at one date: the publics recognised, the score, and the reasons.
 *
 * <p>The same profile, grid and date always give an equal result. Order is that of the grid.
 *
 * @param asOf the date of the evaluation
 * @param grid the grid
 * @param outcome the score, or that the request is outside the scoring
 * @param outside the exclusions that hold or may hold
 * @param publics every public of the grid and of the grids it uses
 * @param orientations where to direct the applicant
 */
public record PriorityScore(
        LocalDate asOf,
        GridReference grid,
        Outcome outcome,
        List<Exclusion> outside,
        List<PublicFinding> publics,
        List<Orientation> orientations) {

    /** Copies the lists. */
    public PriorityScore {
        outside = List.copyOf(outside);
        publics = List.copyOf(publics);
        orientations = List.copyOf(orientations);
    }

    /** The totals, unless the request is outside the scoring. */
    public Optional<Totals> totals() {
        return outcome instanceof Outcome.Scored scored ? Optional.of(scored.totals()) : Optional.empty();
    }

    /** The families of the grid; empty for a request outside the scoring. */
    public List<FamilyScore> families() {
        return outcome instanceof Outcome.Scored scored ? scored.families() : List.of();
    }

    /** The criteria of the grid; empty for a request outside the scoring. */
    public List<CriterionScore> criteria() {
        return outcome instanceof Outcome.Scored scored ? scored.criteria() : List.of();
    }

    /** What was found about a public, if the grid knows it. */
    public Optional<PublicFinding> findPublic(String code) {
        return publics.stream().filter(found -> found.code().equals(code)).findFirst();
    }

    /** What became of a criterion, if the grid has it and the request is scored. */
    public Optional<CriterionScore> findCriterion(String code) {
        return criteria().stream().filter(found -> found.code().equals(code)).findFirst();
    }

    @Override
    public String toString() {
        return "PriorityScore[" + grid.id() + ", " + asOf + "]";
    }
}
