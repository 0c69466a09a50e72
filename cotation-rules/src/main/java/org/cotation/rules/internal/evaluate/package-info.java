/** Evaluates compiled rules on the facts of one request, test by test, with three values: true, false, unknown. */
@NullMarked
package org.cotation.rules.internal.evaluate;

import org.jspecify.annotations.NullMarked;
