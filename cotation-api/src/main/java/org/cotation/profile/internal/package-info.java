/**
 * How the records of the profile are made: the formats of their values and their shape, which the vocabulary and the
 * JSON codec both read. Not for users: anything here may change without notice.
 */
@NullMarked
package org.cotation.profile.internal;

import org.jspecify.annotations.NullMarked;
