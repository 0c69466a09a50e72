package org.cotation.benchmarks;

import java.util.ArrayList;
import java.util.List;
import org.cotation.profile.ApplicantProfile;

/** Holds one contender against another, request by request. */
public final class Agreement {

    private static final int SHOWN = 5;

    private Agreement() {}

    /** The first differences, in words; none where both find the same of every request. */
    public static <A, B> List<String> of(Contender<A> one, Contender<B> other, List<ApplicantProfile> requests) {
        List<String> differences = new ArrayList<>();
        for (int i = 0; i < requests.size() && differences.size() < SHOWN; i++) {
            ApplicantProfile request = requests.get(i);
            Tally here = one.tally(one.score(request));
            Tally there = other.tally(other.score(request));
            if (!here.equals(there)) {
                differences.add("Request " + i + ":\n" + here + "\n" + there);
            }
        }
        return differences;
    }
}
