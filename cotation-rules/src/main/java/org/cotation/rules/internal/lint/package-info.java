/** Looks for what a sound grid probably does not mean: rules that never hold, brackets with a gap, priorities left out. */
@NullMarked
package org.cotation.rules.internal.lint;

import org.jspecify.annotations.NullMarked;
