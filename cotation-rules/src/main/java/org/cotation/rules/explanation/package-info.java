/** The explanation of a score as a page to print or to send. */
@NullMarked
package org.cotation.rules.explanation;

import org.jspecify.annotations.NullMarked;
