/** The engines on Drools, for callers who want one in particular. */
@NullMarked
package org.cotation.rules;

import org.jspecify.annotations.NullMarked;
