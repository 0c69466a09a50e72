/** What a newcomer runs and reads. */
@NullMarked
package org.cotation.quickstart;

import org.jspecify.annotations.NullMarked;
