/**
 * What a grid says, in words, for those whom it concerns: the public document that the law asks for (CCH L.441-2-8,
 * R.441-2-17), and what changed from one grid to another.
 */
@NullMarked
package org.cotation.rules.publication;

import org.jspecify.annotations.NullMarked;
