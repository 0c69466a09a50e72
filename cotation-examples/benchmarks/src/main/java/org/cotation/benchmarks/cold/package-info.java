/** What a JVM does from its start to the first score. */
@NullMarked
package org.cotation.benchmarks.cold;

import org.jspecify.annotations.NullMarked;
