package org.cotation.rules.internal.whatif;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.cotation.explain.Absorption;
import org.cotation.explain.ScoreShift;
import org.cotation.explain.Shift;
import org.cotation.score.Figure;

/**
 * What an edit of a profile leads to.
 *
 * @param effect what changes
 * @param absorbed why criteria newly met bring less than their points
 */
record Outcome(ScoreShift effect, List<Absorption> absorbed) {

    /** The best first: by total, then by what is confirmed, then by publics and by criteria met. */
    static final Comparator<Outcome> BEST_FIRST = Comparator.comparingLong(Outcome::total)
            .thenComparingLong(Outcome::confirmed)
            .thenComparingInt(Outcome::publicsGained)
            .thenComparingInt(Outcome::criteriaMet)
            .reversed();

    Outcome {
        absorbed = List.copyOf(absorbed);
    }

    long total() {
        return number(effect.total());
    }

    private long confirmed() {
        return number(effect.confirmed());
    }

    private static long number(Figure figure) {
        return figure instanceof Figure.Of of ? of.value() : Long.MIN_VALUE;
    }

    private int publicsGained() {
        return effect.recognised().size() - effect.lost().size();
    }

    private int criteriaMet() {
        return (int)
                effect.criteria().stream().filter(Shift.OfCriterion::newlyMet).count();
    }

    /** The points gained; 0 where one of the scores has no total. */
    long gain() {
        return effect.gain() instanceof Figure.Of of ? of.value() : 0;
    }

    long confirmedGain() {
        return effect.confirmedGain() instanceof Figure.Of of ? of.value() : 0;
    }

    /** Whether the request has fewer points than it had, or leaves the scoring. */
    boolean costs() {
        return total() < number(effect.totalBefore());
    }

    Set<String> recognised() {
        return effect.recognised().stream().map(Shift.OfPublic::code).collect(Collectors.toSet());
    }

    /** Whether it changes anything that counts. */
    boolean matters() {
        return !effect.none();
    }

    /** Whether the applicant is better off: a total that stays is, where less of it is confirmed, no gain. */
    boolean worthBringing() {
        return matters() && !costs() && (gain() > 0 || confirmedGain() >= 0);
    }
}
