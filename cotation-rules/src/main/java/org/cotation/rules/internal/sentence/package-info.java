/** Rules in French sentences: the dictionaries, and what the sentences mean in DRL. */
@NullMarked
package org.cotation.rules.internal.sentence;

import org.jspecify.annotations.NullMarked;
