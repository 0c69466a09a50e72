package org.cotation.profile;

/** What the absence of a field means. */
public enum WhenAbsent {
    /** The box is not ticked, the situation does not exist: no, zero, none, an empty list. */
    NONE,
    /** Nobody asked: nothing is concluded from it. */
    UNKNOWN
}
