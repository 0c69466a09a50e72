package org.cotation.score;

/** What became of one criterion. */
public enum CriterionStatus {
    /** Met, and its points count. */
    AWARDED,
    /** Met, but another criterion of its family counts instead. */
    BEATEN,
    /** Not met. */
    NOT_MET,
    /** A fact is missing. */
    UNDETERMINED
}
