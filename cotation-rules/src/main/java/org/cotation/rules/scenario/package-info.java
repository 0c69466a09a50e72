/**
 * Scenarios: situations that a rule author writes beside the rules of a grid, with what they must give. Start with
 * {@link org.cotation.rules.scenario.Scenarios}.
 */
@NullMarked
package org.cotation.rules.scenario;

import org.jspecify.annotations.NullMarked;
