/** Checks a grid and keeps what was loaded on the way, so that what is served is what was checked. */
@NullMarked
package org.cotation.rules.internal.check;

import org.jspecify.annotations.NullMarked;
