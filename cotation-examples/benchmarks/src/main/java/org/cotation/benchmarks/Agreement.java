package org.cotation.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.cotation.profile.ApplicantProfile;

/** Holds one contender against another, request by request and in bulk. */
public final class Agreement {

    private static final int SHOWN = 5;

    private Agreement() {}

    /** The first differences, in words; none where both find the same of every request. */
    public static <A, B> List<String> of(Contender<A> one, Contender<B> other, List<ApplicantProfile> requests) {
        return of(one, other, requests, UnaryOperator.identity());
    }

    /** The same, as far as total and points go. */
    public static <A, B> List<String> onPoints(Contender<A> one, Contender<B> other, List<ApplicantProfile> requests) {
        return of(one, other, requests, Tally::pointsOnly);
    }

    private static <A, B> List<String> of(
            Contender<A> one, Contender<B> other, List<ApplicantProfile> requests, UnaryOperator<Tally> part) {
        List<A> all = one.scoreAll(requests);
        List<String> differences = new ArrayList<>();
        for (int i = 0; i < requests.size() && differences.size() < SHOWN; i++) {
            ApplicantProfile request = requests.get(i);
            Tally here = part.apply(one.tally(one.score(request)));
            Tally there = part.apply(other.tally(other.score(request)));
            if (!here.equals(there) || !here.equals(part.apply(one.tally(all.get(i))))) {
                differences.add("Request " + i + ":\n" + here + "\n" + there);
            }
        }
        return differences;
    }
}
