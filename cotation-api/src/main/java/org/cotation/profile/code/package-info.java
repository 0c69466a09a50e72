/**
 * The closed lists of codes of the profile: those of the SNE (interface 02.01) are kept as they are, so that what a
 * housing system holds is accepted without translation. A constant is named after its code, or after its meaning where
 * the code is a digit or a single letter. All are immutable.
 */
@NullMarked
package org.cotation.profile.code;

import org.jspecify.annotations.NullMarked;
