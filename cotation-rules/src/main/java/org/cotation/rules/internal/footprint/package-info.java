/** Which answers of a profile each property, and each rule, is computed from, and which of them can be proposed. */
@NullMarked
package org.cotation.rules.internal.footprint;

import org.jspecify.annotations.NullMarked;
