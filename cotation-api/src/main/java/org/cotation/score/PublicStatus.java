package org.cotation.score;

/** Whether a request belongs to a public. */
public enum PublicStatus {
    /** It does, on the facts given. */
    RECOGNISED,
    /** It does not. */
    NOT_RECOGNISED,
    /** Nobody can tell yet: a fact is missing, or a competent body has to assess the situation. */
    UNDETERMINED
}
