/** Runs the benchmarks and writes the page. */
@NullMarked
package org.cotation.benchmarks.run;

import org.jspecify.annotations.NullMarked;
