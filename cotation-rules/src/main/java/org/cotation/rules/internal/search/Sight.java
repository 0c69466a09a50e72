package org.cotation.rules.internal.search;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.cotation.rules.internal.cumulate.Interval;

/**
 * What is seen of a supposition: how far the answers that are still unknown can lead.
 *
 * @param bounds the least and the greatest that they can give: no answer leads beyond
 * @param possible whether any answer can give anything: none does where the request is outside the scoring
 * @param certain whether every answer gives something
 * @param entangled the unknown facts that decide several things at once; where there is none, the bounds are reached
 * @param focus the unknown facts, those that matter most first
 * @param reads the unknown facts that single tests wait for, test by test
 * @param trail what was looked at on the way, and what it gave: where trails are equal, what is decided does not differ
 * @param ranges the bounds of the numbers in what is still open
 * @param future what is decided, and what every test that still matters waits for: where this is equal, nothing can differ
 * @param read whether what still matters may read a fact: where it does not, no more can be told of its answers
 */
public record Sight(
        Interval bounds,
        boolean possible,
        boolean certain,
        Set<String> entangled,
        Set<String> focus,
        List<Read> reads,
        List<Object> trail,
        List<Object> ranges,
        List<Object> future,
        Predicate<String> read) {

    /** Takes the collections as they are: a search makes many. */
    public Sight {}

    @Override
    public String toString() {
        return "Sight[" + bounds + "]";
    }
}
