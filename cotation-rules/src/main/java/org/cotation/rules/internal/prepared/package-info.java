/** The form of a prepared grid: what a grid is made of once it is compiled, as one run of bytes. */
@NullMarked
package org.cotation.rules.internal.prepared;

import org.jspecify.annotations.NullMarked;
