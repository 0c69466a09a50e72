/**
 * What a rule can speak of: immutable facts, each derived from a profile at a date. The name of a class is the name of
 * the fact in a rule, and a getter that bears a {@link org.cotation.rules.vocabulary.Term} is one of its properties.
 *
 * <p>Nationality, sex, name, place of birth and length of residence are not here: no rule can rest on them (Code pénal,
 * art. 225-1).
 */
@NullMarked
package org.cotation.rules.vocabulary;

import org.jspecify.annotations.NullMarked;
