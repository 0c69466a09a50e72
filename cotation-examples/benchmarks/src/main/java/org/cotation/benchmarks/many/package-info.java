/** Grids of many rules, and Java generated for the same rules. */
@NullMarked
package org.cotation.benchmarks.many;

import org.jspecify.annotations.NullMarked;
