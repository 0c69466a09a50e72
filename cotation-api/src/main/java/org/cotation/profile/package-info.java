/**
 * The request for social housing and its household, as the official form (Cerfa 14069) and the national registration
 * system (SNE) hold them. Everything here is an immutable value; nothing is derived.
 */
@NullMarked
package org.cotation.profile;

import org.jspecify.annotations.NullMarked;
