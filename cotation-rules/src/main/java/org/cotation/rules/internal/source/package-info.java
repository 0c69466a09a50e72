/** The rule files of a grid as DRL, whatever the form in which they were written. */
@NullMarked
package org.cotation.rules.internal.source;

import org.jspecify.annotations.NullMarked;
