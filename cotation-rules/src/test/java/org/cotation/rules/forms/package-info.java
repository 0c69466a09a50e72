/** The same rules written in other forms: decision tables and sentences. */
@NullMarked
package org.cotation.rules.forms;

import org.jspecify.annotations.NullMarked;
