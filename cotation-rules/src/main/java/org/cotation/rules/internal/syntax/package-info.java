/** Reads the text of a rule file into rules, with positions, and says everything that is wrong in it at once. */
@NullMarked
package org.cotation.rules.internal.syntax;

import org.jspecify.annotations.NullMarked;
