package org.cotation.score;

import org.cotation.profile.FactStatus;

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
    PARAMETER,
    /** Nobody knows, and every answer leads to the same conclusion. */
    OPEN;

    /** The status of a fact that the applicant gave. */
    public static EvidenceStatus of(FactStatus status) {
        return switch (status) {
            case DECLARED -> DECLARED;
            case VERIFIED -> VERIFIED;
            case REFUTED -> REFUTED;
        };
    }
}
