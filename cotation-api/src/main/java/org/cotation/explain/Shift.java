package org.cotation.explain;

import org.cotation.message.Wording;
import org.cotation.score.CriterionStatus;
import org.cotation.score.PublicStatus;
import org.cotation.score.Verification;

/** What one public, criterion or exclusion was in a score, and what it is in another. */
public sealed interface Shift {

    /** The code of the public, criterion or exclusion. */
    String code();

    /** Its name. */
    Wording label();

    /**
     * Whether it counts for anybody: a public recognised, a criterion met or an exclusion that holds, before or after. What
     * nobody could decide and is now settled in the way in which it already counted does not.
     */
    boolean counts();

    /**
     * A public.
     *
     * @param code its code
     * @param label its name
     * @param before whether the request belonged to it
     * @param after whether it does now
     * @param verifiedBefore how far the facts behind it were checked
     * @param verifiedAfter how far they are checked now
     */
    record OfPublic(
            String code,
            Wording label,
            PublicStatus before,
            PublicStatus after,
            Verification verifiedBefore,
            Verification verifiedAfter)
            implements Shift {

        @Override
        public boolean counts() {
            return before == PublicStatus.RECOGNISED || after == PublicStatus.RECOGNISED;
        }

        /** Whether the request now belongs to the public, and did not before. */
        public boolean recognised() {
            return after == PublicStatus.RECOGNISED && before != PublicStatus.RECOGNISED;
        }

        /** Whether the request belonged to the public, and does no longer. */
        public boolean lost() {
            return before == PublicStatus.RECOGNISED && after != PublicStatus.RECOGNISED;
        }
    }

    /**
     * A criterion.
     *
     * @param code its code
     * @param label its name
     * @param before what became of it
     * @param after what becomes of it now
     * @param pointsBefore the points counted
     * @param pointsAfter the points counted now; before the cap of the family, as {@code
     *     org.cotation.score.CriterionScore.points()}
     * @param counted the units that the points after are counted by, in words: « 5 ans »; empty where there are none
     * @param confirmedBefore whether it was met with every fact verified
     * @param confirmedAfter whether it is met now with every fact verified
     */
    record OfCriterion(
            String code,
            Wording label,
            CriterionStatus before,
            CriterionStatus after,
            long pointsBefore,
            long pointsAfter,
            Wording counted,
            boolean confirmedBefore,
            boolean confirmedAfter)
            implements Shift {

        @Override
        public boolean counts() {
            return met(before) || met(after);
        }

        /** Whether its conditions are met now, and were not before; it may still count for nothing in its family. */
        public boolean newlyMet() {
            return met(after) && !met(before);
        }

        private static boolean met(CriterionStatus status) {
            return status == CriterionStatus.AWARDED || status == CriterionStatus.BEATEN;
        }
    }

    /**
     * An exclusion from the scoring.
     *
     * @param code its code
     * @param label its name
     * @param before whether it held; NOT_RECOGNISED where it did not
     * @param after whether it holds now
     */
    record OfExclusion(String code, Wording label, PublicStatus before, PublicStatus after) implements Shift {

        @Override
        public boolean counts() {
            return before == PublicStatus.RECOGNISED || after == PublicStatus.RECOGNISED;
        }
    }
}
