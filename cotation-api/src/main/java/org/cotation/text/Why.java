package org.cotation.text;

import java.util.List;
import org.cotation.score.Blocker;
import org.cotation.score.CriterionScore;
import org.cotation.score.Exclusion;
import org.cotation.score.PublicFinding;

/** Says why something is not met or not decided: in short, or condition by condition. */
interface Why {

    /** Under an item, why the public is not recognised; says whether there was anything to say. */
    boolean notRecognised(PublicFinding found, Page page);

    /** Under an item, why the criterion is not met. */
    void notMet(CriterionScore criterion, Page page);

    /** Under an item, which conditions of the public are open. */
    void open(PublicFinding found, Page page);

    /** Under an item, which conditions of the criterion are open. */
    void open(CriterionScore criterion, Page page);

    /** Under an item, what would decide the exclusion. */
    void open(Exclusion exclusion, Page page);

    /** Only the conditions that fail on the nearest rule, as the score holds them. */
    record InShort(ReasonWords reasons) implements Why {

        @Override
        public boolean notRecognised(PublicFinding found, Page page) {
            return write(found.blockedBy(), page);
        }

        @Override
        public void notMet(CriterionScore criterion, Page page) {
            write(criterion.blockedBy(), page);
        }

        @Override
        public void open(PublicFinding found, Page page) {
            // What is missing says it.
        }

        @Override
        public void open(CriterionScore criterion, Page page) {
            // What is missing says it.
        }

        @Override
        public void open(Exclusion exclusion, Page page) {
            // What is missing says it.
        }

        private boolean write(List<Blocker> blockers, Page page) {
            blockers.forEach(blocker -> page.subitem(reasons.reason(blocker.condition(), blocker.actual())));
            return !blockers.isEmpty();
        }
    }
}
