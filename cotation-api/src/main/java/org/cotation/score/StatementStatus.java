package org.cotation.score;

import org.cotation.profile.Answer;
import org.cotation.profile.WhenAbsent;

/** Whether a request says something, and how far that was checked. */
public enum StatementStatus {
    /** Stated by the applicant, not yet checked. */
    DECLARED,
    /** Checked against a document. */
    VERIFIED,
    /** Checked and found false: it counts as absent. */
    REFUTED,
    /** The request says nothing, which the vocabulary reads as "there is none". */
    ABSENT,
    /** Nobody knows: the question has no answer, or was not asked. */
    UNKNOWN;

    /**
     * How an answer stands.
     *
     * @param answer the answer
     * @param whenAbsent what its absence means
     */
    public static StatementStatus of(Answer<?> answer, WhenAbsent whenAbsent) {
        if (answer instanceof Answer.Given<?> given) {
            return switch (given.status()) {
                case DECLARED -> DECLARED;
                case VERIFIED -> VERIFIED;
                case REFUTED -> REFUTED;
            };
        }
        return answer instanceof Answer.NotAsked<?> && whenAbsent == WhenAbsent.NONE ? ABSENT : UNKNOWN;
    }
}
