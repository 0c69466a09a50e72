/**
 * The record of a score, to keep in the file of the request: what it was calculated from and how, in the four parts of CRPA
 * R.311-3-1-2, and whether it still holds when it is calculated again. Every type is immutable, and none shows a personal
 * value in its {@code toString}.
 */
@NullMarked
package org.cotation.record;

import org.jspecify.annotations.NullMarked;
