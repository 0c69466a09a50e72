/** The engine, the grids that it reads and the catalogue that picks the grid in force. */
@NullMarked
package org.cotation.engine;

import org.jspecify.annotations.NullMarked;
