/** Rules that were checked against the vocabulary and the manifest: every name is known, every type fits. */
@NullMarked
package org.cotation.rules.internal.rule;

import org.jspecify.annotations.NullMarked;
