package org.cotation.record;

import java.util.List;
import org.cotation.explain.Change;
import org.cotation.explain.Effect;
import org.cotation.message.Wording;
import org.cotation.score.Figure;

/** Why a record does not hold. Immutable. */
public sealed interface Discrepancy {

    /** The document is no longer as it was written. */
    record OfDocument() implements Discrepancy {}

    /**
     * The grid is not the one that the record was made with: another one, or another version.
     *
     * @param grid the grid of the record, then the one that the score was calculated with again
     */
    record OfGrid(Change.OfGrid grid) implements Discrepancy {}

    /**
     * The record adopts a reading that the library does not know: the score was calculated again without it.
     *
     * @param point what the interpretation settles
     * @param meaning the reading that the record adopted
     */
    record OfReading(Wording point, Wording meaning) implements Discrepancy {}

    /**
     * A total comes out otherwise.
     *
     * @param kind which total
     * @param recorded the one of the record, none where there is none
     * @param recomputed the one that came out, none where there is none
     */
    record OfTotal(Kind kind, Figure recorded, Figure recomputed) implements Discrepancy {

        /** A total of a score. */
        public enum Kind {
            /** What the facts given are worth. */
            TOTAL,
            /** What the verified facts are worth. */
            CONFIRMED,
            /** The greatest that the missing answers can give. */
            POSSIBLE,
            /** The least that they can give. */
            LOWEST_POSSIBLE
        }
    }

    /**
     * A part of the result comes out otherwise.
     *
     * @param effect what was recorded, and what came out
     */
    record OfResult(Effect effect) implements Discrepancy {}

    /**
     * Parts of the result come out the same, but rest on other facts.
     *
     * @param labels their names
     */
    record OfGrounds(List<Wording> labels) implements Discrepancy {

        /** Copies the list. */
        public OfGrounds {
            labels = List.copyOf(labels);
        }
    }
}
