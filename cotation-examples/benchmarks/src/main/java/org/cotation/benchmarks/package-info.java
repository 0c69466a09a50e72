/** What is measured, on which requests, and how the contenders are compared. */
@NullMarked
package org.cotation.benchmarks;

import org.jspecify.annotations.NullMarked;
