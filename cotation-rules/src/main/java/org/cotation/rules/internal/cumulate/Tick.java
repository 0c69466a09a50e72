package org.cotation.rules.internal.cumulate;

/**
 * The box that the applicant ticked in a family whose choice is declared.
 *
 * @param known whether the answer is known
 * @param criterion the code of the criterion ticked; empty for no box, and where the answer is unknown
 */
public record Tick(boolean known, String criterion) {

    /** No box is ticked. */
    public static final Tick NONE = new Tick(true, "");

    /** Nobody knows which box is ticked. */
    public static final Tick UNKNOWN = new Tick(false, "");
}
