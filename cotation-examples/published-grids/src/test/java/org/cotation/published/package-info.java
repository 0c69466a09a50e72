/** Holds the published grids to what was published of them. */
@NullMarked
package org.cotation.published;

import org.jspecify.annotations.NullMarked;
