package org.cotation.explain;

/** What a rule concludes on. */
public enum Concern {
    /** Recognises a public. */
    PUBLIC,
    /** Leaves a public undetermined until a competent body has assessed it, or until a fact is supplied. */
    ASSESSMENT,
    /** Puts the request outside the scoring. */
    EXCLUSION,
    /** Awards points. */
    CRITERION,
    /** Directs to a desk or a service. */
    ORIENTATION
}
