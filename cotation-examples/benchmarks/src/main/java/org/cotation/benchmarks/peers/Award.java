package org.cotation.benchmarks.peers;

import java.util.ArrayList;
import java.util.List;
import org.cotation.benchmarks.Tally;
import org.cotation.benchmarks.Tally.Contribution;

/** The criteria that rules found met for one request, and what they count together. Not thread-safe. */
public final class Award {

    private long met;

    /** A rule holds; it may say so more than once. */
    public void add(int criterion) {
        met |= 1L << criterion;
    }

    /** A competent body recognised a public: the criterion of that name is met. */
    public void assessed(String publicCode) {
        PeerGrid.criterionOf(publicCode).ifPresent(this::add);
    }

    boolean has(int criterion) {
        return (met & (1L << criterion)) != 0;
    }

    /** Counts them, family by family. */
    public Tally count(int fullYears, int refusals) {
        List<Contribution> contributions = new ArrayList<>(8);
        long total = highest(PeerGrid.PRIORITIES, contributions)
                + Math.min(sum(PeerGrid.LOCAL, contributions), 40)
                + highest(PeerGrid.HOUSING, contributions)
                + highest(PeerGrid.EFFORT, contributions);
        if (has(PeerGrid.ANCIENNETE)) {
            total += add(PeerGrid.ANCIENNETE, Math.min(fullYears, 10), contributions);
        }
        if (has(PeerGrid.REFUS)) {
            total += add(PeerGrid.REFUS, Math.max(-10L * refusals, -20), contributions);
        }
        return new Tally(total, contributions, List.of());
    }

    private static long add(int criterion, long points, List<Contribution> contributions) {
        contributions.add(new Contribution(PeerGrid.criteria().get(criterion).code(), points, List.of()));
        return points;
    }

    /** Each family is written with its heaviest criteria first. */
    private long highest(PeerGrid.Family family, List<Contribution> contributions) {
        for (int criterion = family.first(); criterion <= family.last(); criterion++) {
            if (has(criterion)) {
                return add(criterion, PeerGrid.criteria().get(criterion).points(), contributions);
            }
        }
        return 0;
    }

    private long sum(PeerGrid.Family family, List<Contribution> contributions) {
        long sum = 0;
        for (int criterion = family.first(); criterion <= family.last(); criterion++) {
            if (has(criterion)) {
                sum += add(criterion, PeerGrid.criteria().get(criterion).points(), contributions);
            }
        }
        return sum;
    }
}
