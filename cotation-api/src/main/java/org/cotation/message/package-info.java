/** Words shown to people, and faults found in what they supply. */
@NullMarked
package org.cotation.message;

import org.jspecify.annotations.NullMarked;
