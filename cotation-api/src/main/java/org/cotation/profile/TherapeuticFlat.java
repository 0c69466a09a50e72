package org.cotation.profile;

import java.util.Objects;

/**
 * Leaving a therapeutic coordination flat (<em>appartement de coordination thérapeutique</em>; CCH L.441-1 b).
 *
 * <p>Immutable and thread-safe. No value shows in {@code toString}.
 *
 * @param leaving leaving a therapeutic coordination flat (<em>Sortie d'appartement de coordination
 *     thérapeutique</em>); form Page 8 (F15?); L.312-1 I 9° CASF
 */
public record TherapeuticFlat(
        @Field(
                fr = "sortie d'appartement de coordination thérapeutique",
                en = "leaving a therapeutic coordination flat")
        Answer<Boolean> leaving) {

    /** Checks that every member is there. */
    public TherapeuticFlat {
        Objects.requireNonNull(leaving, "leaving");
    }

    /** A builder in which every member is absent. */
    public static Builder builder() {
        return new Builder();
    }

    /** Every member unknown, including whether it exists: what an explicit {@code null} says. */
    public static TherapeuticFlat unknown() {
        return new TherapeuticFlat(Answer.unknown());
    }

    /** A builder that starts from these members. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.leaving = leaving;
        return builder;
    }

    @Override
    public String toString() {
        return "TherapeuticFlat[…]";
    }

    /**
     * Builds a {@link TherapeuticFlat} from what the caller knows. Not thread-safe; reusable after {@link
     * #build()}.
     */
    public static final class Builder {

        private Answer<Boolean> leaving = Answer.notAsked();

        private Builder() {}

        /** Sets {@link TherapeuticFlat#leaving()}, as declared. */
        public Builder leaving(boolean value) {
            this.leaving = Answer.declared(value);
            return this;
        }

        /** Sets {@link TherapeuticFlat#leaving()}, in any of its states. */
        public Builder leaving(Answer<Boolean> answer) {
            this.leaving = answer;
            return this;
        }

        /** The record. */
        public TherapeuticFlat build() {
            return new TherapeuticFlat(leaving);
        }
    }
}
