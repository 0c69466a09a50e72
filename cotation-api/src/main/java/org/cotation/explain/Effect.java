package org.cotation.explain;

import org.cotation.message.Wording;

/**
 * One part of a result that is not what it was.
 *
 * @param subject what part
 * @param code its code in the grid; empty for the whole request
 * @param label its name
 * @param before what was found first
 * @param after what was found then
 */
public record Effect(Subject subject, String code, Wording label, Finding before, Finding after) {

    /** A part of a result. */
    public enum Subject {
        /** Whether the request is scored at all. */
        REQUEST,
        /** A public. */
        PUBLIC,
        /** A reason to treat the request outside the scoring. */
        EXCLUSION,
        /** A criterion. */
        CRITERION,
        /** A family of criteria, where its cap acts. */
        FAMILY,
        /** The total, where the least total of the grid acts. */
        TOTAL,
        /** A desk or a service to go to. */
        ORIENTATION
    }
}
