/**
 * Properties of grids, for testers: realistic requests from a seed, what the answers to their unknown facts may be, and
 * grids that supply every parameter. It needs no property library; {@link org.cotation.rules.kit.GeneratedProfiles}
 * hands the requests to jqwik.
 */
package org.cotation.rules.kit;
