/** The command line. */
@NullMarked
package org.cotation.workbench;

import org.jspecify.annotations.NullMarked;
