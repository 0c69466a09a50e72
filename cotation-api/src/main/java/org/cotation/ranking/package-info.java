/** The order of requests under one grid: by total, then by what the grid says breaks equal scores. */
@NullMarked
package org.cotation.ranking;

import org.jspecify.annotations.NullMarked;
