package org.cotation.explain;

import java.util.List;
import org.cotation.score.Figure;

/**
 * What changed, and what it changed in the result. Immutable.
 *
 * @param changes what changed, at least one; several where they act only together, each of them without effect alone
 * @param points the points that they account for, possibly 0; none where the request is outside the scoring before or
 *     after them, and the points are then no number
 * @param confirmed the same for the points whose facts are all verified
 * @param effects the parts of the result that they changed; empty for a change that changed none
 */
public record Cause(List<Change> changes, Figure points, Figure confirmed, List<Effect> effects) {

    /** Copies the lists. */
    public Cause {
        if (changes.isEmpty()) {
            throw new IllegalArgumentException("A cause needs at least one change.\nGive what changed.");
        }
        changes = List.copyOf(changes);
        effects = List.copyOf(effects);
    }

    /** Whether it changed anything in the result. */
    public boolean acts() {
        return !effects.isEmpty() || hasPoints(points) || hasPoints(confirmed);
    }

    private static boolean hasPoints(Figure figure) {
        return figure instanceof Figure.Of of && of.value() != 0;
    }
}
