package org.cotation.score;

import org.cotation.message.Wording;

/**
 * The points of one family (<em>famille, rubrique</em>) of criteria.
 *
 * @param code the code of the family
 * @param label its name
 * @param cumulation how its criteria count together
 * @param cap the bound of its points, from above when positive, from below when negative
 * @param points its points, after the cap
 * @param capped whether the cap acted
 */
public record FamilyScore(String code, Wording label, Cumulation cumulation, Figure cap, long points, boolean capped) {}
