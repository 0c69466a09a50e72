/** A grid as a folder of files: reads the files and the manifest. */
@NullMarked
package org.cotation.rules.internal.grid;

import org.jspecify.annotations.NullMarked;
