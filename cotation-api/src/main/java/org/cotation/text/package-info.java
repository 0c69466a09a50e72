/**
 * The score as a text that can be read aloud to the applicant (CCH R.441-2-17; CRPA R.311-3-1-2). Everything here is
 * thread-safe and reads nothing from the machine.
 */
@NullMarked
package org.cotation.text;

import org.jspecify.annotations.NullMarked;
