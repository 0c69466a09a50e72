/** Checks a grid for its author: every finding at once, each with its place, its excerpt and what to write instead. */
@NullMarked
package org.cotation.rules.check;

import org.jspecify.annotations.NullMarked;
