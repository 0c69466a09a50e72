/**
 * Other rule engines on the criteria of the grid. None of them knows an unknown, evidence or publics that criteria build
 * on, so each gets the request already flattened into one fact, and finds the points only: less than the library and the
 * plain Java do.
 */
@NullMarked
package org.cotation.benchmarks.peers;

import org.jspecify.annotations.NullMarked;
