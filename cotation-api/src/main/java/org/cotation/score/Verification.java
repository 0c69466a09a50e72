package org.cotation.score;

/** How far the facts behind a recognised public were checked (CCH R.441-2-17: « sous réserve de vérification »). */
public enum Verification {
    /** At least one fact is only declared. */
    DECLARED,
    /** Every fact was verified. */
    VERIFIED,
    /** The public is not recognised: there is nothing to verify. */
    NOT_APPLICABLE
}
