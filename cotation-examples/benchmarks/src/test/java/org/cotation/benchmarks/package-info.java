@NullMarked
package org.cotation.benchmarks;

import org.jspecify.annotations.NullMarked;
