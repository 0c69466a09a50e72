/** The engine: loads grids, decides publics, exclusions and criteria, and puts the score together. */
@NullMarked
package org.cotation.rules.internal.engine;

import org.jspecify.annotations.NullMarked;
