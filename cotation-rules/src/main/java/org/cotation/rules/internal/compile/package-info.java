/** Compiles rules with Drools and takes the compiled conditions, test by test. */
@NullMarked
package org.cotation.rules.internal.compile;

import org.jspecify.annotations.NullMarked;
