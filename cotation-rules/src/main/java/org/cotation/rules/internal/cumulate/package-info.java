/** Counts criteria together: families, caps, floor, and what unknown facts leave open. Knows nothing of rules. */
@NullMarked
package org.cotation.rules.internal.cumulate;

import org.jspecify.annotations.NullMarked;
