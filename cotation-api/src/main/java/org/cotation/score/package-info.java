/**
 * The explained score: the priority publics recognised, the points, and the reasons for both.
 *
 * <p>A score is an aid to decision; the allocation commission (CALEOL) decides (CCH R.441-2-10, 11°). Every type is an
 * immutable value, and none shows a personal value in its {@code toString}.
 */
@NullMarked
package org.cotation.score;

import org.jspecify.annotations.NullMarked;
