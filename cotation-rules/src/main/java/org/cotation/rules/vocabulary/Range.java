package org.cotation.rules.vocabulary;

import org.cotation.score.Figure;

/**
 * The bounds of an unknown whole number, both included.
 *
 * @param least the least it can be
 * @param greatest the greatest it can be; none where nothing bounds it
 */
public record Range(long least, Figure greatest) {

    /** Any number from 0 on. */
    public static final Range ANY = new Range(0, Figure.none());

    static Range between(long least, long greatest) {
        return new Range(least, Figure.of(greatest));
    }

    static Range atLeast(long least) {
        return new Range(least, Figure.none());
    }
}
