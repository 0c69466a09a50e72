/** Answers that stand for all those that the profile can hold at a path, as far as the rules of a grid tell them apart. */
@NullMarked
package org.cotation.rules.internal.answer;

import org.jspecify.annotations.NullMarked;
