package org.cotation.rules.internal.cumulate;

/**
 * What one criterion claims for its family.
 *
 * @param code the criterion
 * @param family its family
 * @param state whether it is met
 * @param points its points after its own cap, if it is met; otherwise 0
 * @param possible what it can give, whatever the answers to the unknown facts
 * @param confirmed whether nothing that it rests on waits for a check
 */
public record Claim(String code, String family, State state, long points, Interval possible, boolean confirmed) {

    /** Whether a criterion is met. */
    public enum State {
        /** It is. */
        MET,
        /** It is not. */
        NOT_MET,
        /** Nobody knows, or nobody knows how many units. */
        UNDETERMINED
    }

    boolean met() {
        return state == State.MET;
    }
}
