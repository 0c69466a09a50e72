/** The engine's insides: nothing here is for users. */
@NullMarked
package org.cotation.rules.internal;

import org.jspecify.annotations.NullMarked;
