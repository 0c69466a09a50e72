package org.cotation.score;

/** Where a fact that a conclusion rests on comes from, and how far it was checked. */
public enum EvidenceStatus {
    /** Stated by the applicant, not yet checked. */
    DECLARED,
    /** Checked against a document. */
    VERIFIED,
    /** Checked and found false: it counts as absent. */
    REFUTED,
    /** Nothing was given, which the vocabulary reads as "there is none". */
    ABSENT,
    /** Set by the grid for the date, not by the applicant. */
    PARAMETER
}
