package org.cotation.score;

import org.cotation.message.Wording;

/**
 * How the criteria of a family of a grid count together, whoever meets them.
 *
 * @param code the code of the family
 * @param label its name
 * @param cumulation how its criteria count together
 * @param cap the bound of its points, from above when positive, from below when negative
 */
public record FamilyWeight(String code, Wording label, Cumulation cumulation, Figure cap) {}
