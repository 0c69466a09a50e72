package org.cotation.explain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** How near a condition comes to holding: by the number of single conditions that would have to change. */
public final class Nearness {

    /** The rules that need the fewest changes first. */
    public static final Comparator<RuleReasons> OF_RULES = Comparator.comparingInt(rule -> of(rule.reasons()));

    /** The conditions that need the fewest changes first. */
    public static final Comparator<Reason> OF_REASONS = Comparator.comparingInt(Nearness::of);

    /** The persons or things that are what the rule describes first, then those that need the fewest changes. */
    public static final Comparator<Reason.Candidate> OF_CANDIDATES =
            Comparator.comparing(Reason.Candidate::truth).reversed().thenComparingInt(Nearness::of);

    private Nearness() {}

    /** How many single conditions would have to be otherwise for this one to hold; those that nobody knows count too. */
    public static int of(Reason reason) {
        if (reason.truth() == Truth.TRUE) {
            return 0;
        }
        if (reason instanceof Reason.AllOf all) {
            return of(all.parts());
        }
        if (reason instanceof Reason.AnyOf any) {
            return any.parts().stream().mapToInt(Nearness::of).min().orElse(1);
        }
        if (reason instanceof Reason.Search search && search.asks() == Reason.Asks.ONE) {
            return search.candidates().stream()
                    .mapToInt(candidate -> Math.max(1, of(candidate)))
                    .min()
                    .orElse(1);
        }
        return 1;
    }

    /** How many single conditions would have to be otherwise for a person or thing to be what the rule describes. */
    public static int of(Reason.Candidate candidate) {
        return of(candidate.reasons());
    }

    /** How many single conditions would have to be otherwise for all of these to hold. */
    public static int of(Collection<Reason> reasons) {
        int sum = 0;
        for (Reason reason : reasons) {
            sum += of(reason);
        }
        return sum;
    }

    /** The same conditions, those that fail first, then those that nobody knows, otherwise in the same order. */
    public static List<Reason> failingFirst(List<Reason> reasons) {
        List<Reason> sorted = new ArrayList<>(reasons);
        sorted.sort(Comparator.comparing(Reason::truth));
        return List.copyOf(sorted);
    }

    /** Whether all of these conditions hold. */
    public static Truth together(Collection<Reason> reasons) {
        Truth truth = Truth.TRUE;
        for (Reason reason : reasons) {
            truth = truth.and(reason.truth());
        }
        return truth;
    }

    /** Whether one of these conditions holds. */
    public static Truth either(Collection<Reason> reasons) {
        Truth truth = Truth.FALSE;
        for (Reason reason : reasons) {
            truth = truth.or(reason.truth());
        }
        return truth;
    }
}
