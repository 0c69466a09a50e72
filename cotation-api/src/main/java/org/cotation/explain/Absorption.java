package org.cotation.explain;

import org.cotation.message.Wording;

/**
 * Why a criterion that is newly met brings less than its points, or nothing.
 *
 * @param criterion the code of the criterion
 * @param label its name
 * @param family the name of its family
 * @param why what absorbs its points
 * @param by the name of the criterion of the family that counts, or counted before; empty for a cap or a floor
 */
public record Absorption(String criterion, Wording label, Wording family, Why why, Wording by) {

    /** What absorbs the points of a criterion. */
    public enum Why {
        /** One criterion of the family counts, and another is worth as much or more. */
        BEATEN,
        /** One criterion of the family counts: it takes the place of another, whose points are lost. */
        REPLACES,
        /** The choice of the family is declared, and the box ticked is another. */
        NOT_TICKED,
        /** The family is at its cap. */
        CAP,
        /** The total stays at the least that the grid gives. */
        FLOOR
    }
}
