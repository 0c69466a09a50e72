/**
 * Finds what the answers to unknown facts can still give, exactly: supposes answers one by one, where the same unknown fact
 * decides several things at once, and stops as soon as nothing further can be gained.
 */
@NullMarked
package org.cotation.rules.internal.search;

import org.jspecify.annotations.NullMarked;
