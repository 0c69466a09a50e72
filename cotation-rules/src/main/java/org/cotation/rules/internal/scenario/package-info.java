/** Reads scenarios, compares what they expect with the score, and finds what none of them exercises. */
@NullMarked
package org.cotation.rules.internal.scenario;

import org.jspecify.annotations.NullMarked;
