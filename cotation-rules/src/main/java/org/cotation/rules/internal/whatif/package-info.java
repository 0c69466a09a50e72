/** Finds what would change a score: documents, answers and declarations that are the applicant's to bring. */
@NullMarked
package org.cotation.rules.internal.whatif;

import org.jspecify.annotations.NullMarked;
