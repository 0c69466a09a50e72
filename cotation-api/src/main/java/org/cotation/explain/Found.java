package org.cotation.explain;

/** What was found about one part of a result. */
public enum Found {
    /** The grid does not have it, or the request is outside the scoring, where nothing is counted. */
    NOT_CONSIDERED,
    /** A public, an exclusion or an orientation holds. */
    RECOGNISED,
    /** A public, an exclusion or an orientation does not hold. */
    NOT_RECOGNISED,
    /** A fact is missing, or an assessment is awaited. */
    UNDETERMINED,
    /** A criterion is met, and its points count. */
    AWARDED,
    /** A criterion is met, but another of its family counts instead. */
    BEATEN,
    /** A criterion is not met. */
    NOT_MET,
    /** The points of a family or the total are what was added up. */
    COUNTED,
    /** The cap of a family, or the least total of the grid, acted. */
    BOUNDED,
    /** The request has a score. */
    SCORED,
    /** The request is outside the scoring, which is not a score of 0. */
    OUTSIDE_SCORING
}
