/**
 * The grid {@code cahc-2022} with the publics of the law that it builds on, written by hand in plain Java: the yardstick
 * of the benchmarks. It knows the readings of the grid as shipped and nothing else; no file is read, nothing can be
 * changed without compiling it again.
 */
@NullMarked
package org.cotation.benchmarks.plain;

import org.jspecify.annotations.NullMarked;
