package org.cotation.ranking;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.cotation.profile.ApplicantProfile;
import org.cotation.score.PriorityScore;

/**
 * The order of requests scored under one grid at one date (<em>classement</em>): the greatest total first, then what the
 * grid says breaks equal scores. A rank is an aid, as the score is: the allocation commission decides (CCH R.441-2-10
 * 11°).
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class Ranking {

    private final List<TieBreak> ties;

    private Ranking(List<TieBreak> ties) {
        this.ties = List.copyOf(ties);
    }

    /**
     * An order.
     *
     * @param ties what breaks equal scores, the first that differs deciding; none where equal totals are equal ranks
     */
    public static Ranking of(List<TieBreak> ties) {
        return new Ranking(ties);
    }

    /** What breaks equal scores, in order. */
    public List<TieBreak> ties() {
        return ties;
    }

    /**
     * What the place of a request depends on.
     *
     * @param profile the request
     * @param score its score
     * @return empty for a request outside the scoring, which has no place and is not the last
     */
    public Optional<Standing> standing(ApplicantProfile profile, PriorityScore score) {
        return score.totals()
                .map(totals -> new Standing(
                        score.grid(),
                        score.asOf(),
                        totals.total(),
                        ties.stream().map(tie -> tie.of(profile, score)).toList()));
    }

    /**
     * Which of two requests comes first, and why.
     *
     * @throws IllegalArgumentException if they were scored under two grids, two readings or at two dates, or if one was
     *     made with other tie-breaks
     */
    public Precedence between(Standing one, Standing other) {
        check(one, other);
        if (one.total() != other.total()) {
            return new Precedence.ByTotal(one.total(), other.total());
        }
        for (int i = 0; i < ties.size(); i++) {
            if (TieBreak.compare(one.ties().get(i), other.ties().get(i)) != 0) {
                return new Precedence.ByTie(
                        one.total(),
                        ties.get(i),
                        one.ties().get(i),
                        other.ties().get(i));
            }
        }
        return new Precedence.Equal(one.total(), ties);
    }

    private void check(Standing one, Standing other) {
        if (!one.asOf().equals(other.asOf()) || !one.grid().equals(other.grid())) {
            throw new IllegalArgumentException(
                    "Two requests to rank were scored under (%s) on (%s) and (%s) on (%s).%nScore both under one grid, with the same readings, at one date."
                            .formatted(one.grid().id(), one.asOf(), other.grid().id(), other.asOf()));
        }
        if (one.ties().size() != ties.size() || other.ties().size() != ties.size()) {
            throw new IllegalArgumentException(
                    "A standing was made with (%d) tie-breaks for a ranking with (%d).%nMake standings with the ranking that compares them."
                            .formatted(Math.min(one.ties().size(), other.ties().size()), ties.size()));
        }
    }

    /** The order, the best first; 0 for two that nothing tells apart. It throws as {@link #between} does. */
    public Comparator<Standing> order() {
        return (one, other) -> between(one, other).sign();
    }

    /**
     * Ranks requests, the best first. Those that nothing tells apart share a rank and keep the order in which they were
     * given.
     *
     * @param requests the requests, in any form
     * @param standing what the place of each depends on
     * @param <T> what the caller ranks
     */
    public <T> List<Ranked<T>> rank(Collection<T> requests, Function<? super T, Standing> standing) {
        List<Ranked<T>> sorted = requests.stream()
                .map(request -> new Ranked<>(1, request, standing.apply(request)))
                .sorted(Comparator.comparing(Ranked::standing, order()))
                .toList();
        List<Ranked<T>> ranked = new ArrayList<>();
        for (Ranked<T> next : sorted) {
            Ranked<T> last = ranked.isEmpty() ? next : ranked.get(ranked.size() - 1);
            boolean equal = between(last.standing(), next.standing()).sign() == 0;
            ranked.add(new Ranked<>(equal ? last.rank() : ranked.size() + 1, next.request(), next.standing()));
        }
        return List.copyOf(ranked);
    }
}
