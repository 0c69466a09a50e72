package org.cotation.profile;

import java.util.Objects;
import org.cotation.profile.code.TraffickingProof;

/**
 * Trafficking and procuring (<em>traite et proxénétisme</em>; CCH L.441-1 i).
 *
 * <p>Immutable and thread-safe. No value shows in {@code toString}.
 *
 * @param victim victim of trafficking or procuring (<em>Victime de traite ou de proxénétisme</em>); form Page 10
 *     (H1); Code pénal 225-4-1 à 225-4-6, 225-5 à 225-10
 * @param proof proof (<em>justificatif</em>)
 */
public record Trafficking(
        @Field(fr = "victime de traite ou de proxénétisme", en = "victim of trafficking or procuring")
        Answer<Boolean> victim,

        @Field(fr = "justificatif de traite ou de proxénétisme", en = "proof of trafficking or procuring")
        Answer<TraffickingProof> proof) {

    /** Checks that every member is there. */
    public Trafficking {
        Objects.requireNonNull(victim, "victim");
        Objects.requireNonNull(proof, "proof");
    }

    /** A builder in which every member is absent. */
    public static Builder builder() {
        return new Builder();
    }

    /** Every member unknown, including whether it exists: what an explicit {@code null} says. */
    public static Trafficking unknown() {
        return new Trafficking(Answer.unknown(), Answer.unknown());
    }

    /** A builder that starts from these members. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.victim = victim;
        builder.proof = proof;
        return builder;
    }

    @Override
    public String toString() {
        return "Trafficking[…]";
    }

    /** Builds a {@link Trafficking} from what the caller knows. Not thread-safe; reusable after {@link #build()}. */
    public static final class Builder {

        private Answer<Boolean> victim = Answer.notAsked();
        private Answer<TraffickingProof> proof = Answer.notAsked();

        private Builder() {}

        /** Sets {@link Trafficking#victim()}, as declared. */
        public Builder victim(boolean value) {
            this.victim = Answer.declared(value);
            return this;
        }

        /** Sets {@link Trafficking#victim()}, in any of its states. */
        public Builder victim(Answer<Boolean> answer) {
            this.victim = answer;
            return this;
        }

        /** Sets {@link Trafficking#proof()}, as declared. */
        public Builder proof(TraffickingProof value) {
            this.proof = Answer.declared(value);
            return this;
        }

        /** Sets {@link Trafficking#proof()}, in any of its states. */
        public Builder proof(Answer<TraffickingProof> answer) {
            this.proof = answer;
            return this;
        }

        /** The record. */
        public Trafficking build() {
            return new Trafficking(victim, proof);
        }
    }
}
