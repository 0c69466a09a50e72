/** Finds the days on which a score changes, and why. */
@NullMarked
package org.cotation.rules.internal.timeline;

import org.jspecify.annotations.NullMarked;
