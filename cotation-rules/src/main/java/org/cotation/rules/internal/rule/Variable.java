package org.cotation.rules.internal.rule;

import org.cotation.rules.vocabulary.Property;

/**
 * A value bound on a fact.
 *
 * @param name the name that the author gave, with its {@code $}
 * @param slot its place among the variables of the rule
 * @param pattern the place of the fact among those of the rule
 * @param property the property it is bound on
 */
public record Variable(String name, int slot, int pattern, Property property) {}
