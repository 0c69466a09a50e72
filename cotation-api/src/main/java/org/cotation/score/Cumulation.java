package org.cotation.score;

/** How the criteria of a family count together. */
public enum Cumulation {
    /** They add up. */
    SUM,
    /** The greatest counts alone; among penalties, the heaviest. */
    HIGHEST,
    /** Only the one ticked in the form counts, if it is met. */
    DECLARED
}
