package org.cotation.score;

/** What it means to belong to a public. */
public enum PublicKind {
    /** A priority of the law or of the local plan (CCH L.441-1, PPGDID). */
    PRIORITY,
    /** Counted in an allocation objective, such as the first income quartile (CCH L.441-1). */
    OBJECTIVE,
    /** Worth knowing when the request is examined; not a priority. */
    FLAG
}
