/** A page for people, in blocks, and its two renderings. Knows nothing of grids. */
@NullMarked
package org.cotation.rules.internal.page;

import org.jspecify.annotations.NullMarked;
