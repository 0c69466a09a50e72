package org.cotation.benchmarks;

import java.util.List;
import org.cotation.profile.ApplicantProfile;

/**
 * One way to score requests. A contender holds the grid and the date; its result is whole when {@link #score} returns,
 * with nothing left to compute on demand. One instance serves one thread, unless it says otherwise.
 *
 * @param <R> the form in which it gives its result; turning it into the common form is not timed
 */
public interface Contender<R> {

    /** Scores one request. */
    R score(ApplicantProfile profile);

    /** Scores many requests; one by one, unless a contender knows better. */
    default List<R> scoreAll(List<ApplicantProfile> profiles) {
        return profiles.stream().map(this::score).toList();
    }

    /** The result in the form that is common to all, to be compared with that of the others. */
    Tally tally(R result);
}
