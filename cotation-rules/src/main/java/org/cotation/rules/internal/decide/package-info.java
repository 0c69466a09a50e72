/** Finds the answers that would decide what is undetermined. */
@NullMarked
package org.cotation.rules.internal.decide;

import org.jspecify.annotations.NullMarked;
