package org.cotation.score;

import org.cotation.message.Wording;

/**
 * The reading of a text that was adopted, where more than one can be defended.
 *
 * @param name the name of the interpretation
 * @param value the reading adopted
 * @param point what the interpretation settles
 * @param meaning the reading adopted, in words
 * @param usual whether it is the default one
 */
public record AdoptedReading(String name, String value, Wording point, Wording meaning, boolean usual) {}
