/**
 * Whether the scenarios of a grid would notice a mistake in its rules: every bound, operator, code and number of points is
 * changed, one at a time, and something must fail. {@link org.cotation.rules.kit.mutants.GridMutants} is where an author
 * begins.
 */
package org.cotation.rules.kit.mutants;
