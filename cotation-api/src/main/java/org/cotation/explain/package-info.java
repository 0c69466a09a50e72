/** Why a score is what it is: for every rule, each of its conditions beside what the request says. */
@NullMarked
package org.cotation.explain;

import org.jspecify.annotations.NullMarked;
