/** The code that the Javadoc and the README show, compiled and run. */
@NullMarked
package org.cotation.rules.examples;

import org.jspecify.annotations.NullMarked;
