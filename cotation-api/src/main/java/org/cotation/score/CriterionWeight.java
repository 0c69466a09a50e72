package org.cotation.score;

import org.cotation.message.Wording;

/**
 * What a grid gives for one criterion, whoever meets it.
 *
 * @param code the code of the criterion
 * @param label its name
 * @param family the code of its family
 * @param points its points, for each unit where they are counted by unit; negative for a penalty
 * @param unit what they are counted by: « par an (ancienneté de la demande) »; empty where they are not counted by unit
 * @param cap the bound of its points, if there is one
 */
public record CriterionWeight(String code, Wording label, String family, long points, Wording unit, Figure cap) {}
