package org.cotation.rules.internal.timeline;

import java.time.LocalDate;
import java.util.Set;
import java.util.function.Function;
import org.cotation.engine.GridInfo;
import org.cotation.score.PriorityScore;

/**
 * One dated version of a grid.
 *
 * @param info what it says of itself
 * @param read the paths that its rules read, for any element of a list
 * @param february28 whether a person born on 29 February completes a year on 28 February
 * @param scoring scores the request under it on a day
 * @param brief the same, without telling what stands in the way of anything
 */
public record Version(
        GridInfo info,
        Set<String> read,
        boolean february28,
        Function<LocalDate, PriorityScore> scoring,
        Function<LocalDate, PriorityScore> brief) {

    /** Copies the set. */
    public Version {
        read = Set.copyOf(read);
    }
}
