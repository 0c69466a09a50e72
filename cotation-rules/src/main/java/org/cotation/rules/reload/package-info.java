/**
 * Lets a service follow the folders where grids are edited: a new grid is served once it is sound, and until then the one
 * before it.
 */
@NullMarked
package org.cotation.rules.reload;

import org.jspecify.annotations.NullMarked;
