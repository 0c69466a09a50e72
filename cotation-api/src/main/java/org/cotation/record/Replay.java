package org.cotation.record;

import java.util.List;
import org.cotation.score.PriorityScore;

/**
 * A record, and what came of calculating it again. Immutable.
 *
 * @param recorded the record
 * @param recomputed the score that came out
 * @param libraryVersion the version of the library that calculated it again; another one than that of the record is worth
 *     knowing, but breaks nothing by itself
 * @param discrepancies what does not agree, empty where the record holds
 */
public record Replay(
        ScoreRecord recorded, PriorityScore recomputed, String libraryVersion, List<Discrepancy> discrepancies) {

    /** Copies the list. */
    public Replay {
        discrepancies = List.copyOf(discrepancies);
    }

    /**
     * Whether the record still holds: the document is as it was written, the grid is the same to the letter, and every
     * public, criterion and total comes out again, on the same facts.
     */
    public boolean holds() {
        return discrepancies.isEmpty();
    }

    /** Whether the same version of the library calculated both. */
    public boolean sameLibrary() {
        return recorded.libraryVersion().equals(libraryVersion);
    }

    @Override
    public String toString() {
        return "Replay[" + recorded + ", " + (holds() ? "holds" : "does not hold") + "]";
    }
}
