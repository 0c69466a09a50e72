package org.cotation.engine;

/**
 * The requests that a grid is for. The plan may provide a specific grid for transfers (<em>mutations</em>, CCH
 * R.441-2-10, 11°).
 */
public enum Audience {
    /** Every request. */
    ALL,
    /** Requests of households that are not tenants of the social stock. */
    FIRST_REQUEST,
    /** Requests of tenants of the social stock who want another dwelling (<em>mutation</em>). */
    TRANSFER
}
