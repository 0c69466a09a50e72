package org.cotation.profile;

import java.util.List;
import java.util.Objects;
import org.cotation.profile.code.ViolenceKind;
import org.cotation.profile.code.ViolenceProof;
import org.cotation.profile.internal.Checks;
import org.cotation.profile.internal.Noun;

/**
 * Violence suffered (<em>violences</em>; CCH L.441-1 g and g bis).
 *
 * <p>Immutable and thread-safe. No value shows in {@code toString}.
 *
 * @param kind kind of violence (<em>Violences</em>); reason 06 / supporting documents
 * @param proof proofs of violence (<em>Justificatif</em>); Pièces
 */
public record Violence(
        @Field(fr = "nature des violences", en = "kind of violence")
        Answer<ViolenceKind> kind,

        @Field(fr = "justificatifs de violences", en = "proofs of violence")
        @Noun(fr = "justificatif de violences", en = "proof of violence")
        Answer<List<Answer<ViolenceProof>>> proof) {

    /**
     * Checks the values and brings them to their one written form.
     *
     * @throws IllegalArgumentException if a value is outside its format; the message names the member, not the
     * value
     */
    public Violence {
        Objects.requireNonNull(kind, "kind");
        proof = Checks.list("proof", proof);
    }

    /** A builder in which every member is absent. */
    public static Builder builder() {
        return new Builder();
    }

    /** Every member unknown, including whether it exists: what an explicit {@code null} says. */
    public static Violence unknown() {
        return new Violence(Answer.unknown(), Answer.unknown());
    }

    /** A builder that starts from these members. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.kind = kind;
        builder.proof = proof;
        return builder;
    }

    @Override
    public String toString() {
        return "Violence[…]";
    }

    /** Builds a {@link Violence} from what the caller knows. Not thread-safe; reusable after {@link #build()}. */
    public static final class Builder {

        private Answer<ViolenceKind> kind = Answer.notAsked();
        private Answer<List<Answer<ViolenceProof>>> proof = Answer.notAsked();

        private Builder() {}

        /** Sets {@link Violence#kind()}, as declared. */
        public Builder kind(ViolenceKind value) {
            this.kind = Answer.declared(value);
            return this;
        }

        /** Sets {@link Violence#kind()}, in any of its states. */
        public Builder kind(Answer<ViolenceKind> answer) {
            this.kind = answer;
            return this;
        }

        /** Sets {@link Violence#proof()} to these values, as declared; none makes an empty list. */
        public Builder proof(ViolenceProof... values) {
            this.proof = Answers.declaredList(values);
            return this;
        }

        /** Sets {@link Violence#proof()}, in any of its states. */
        public Builder proof(Answer<List<Answer<ViolenceProof>>> answer) {
            this.proof = answer;
            return this;
        }

        /**
         * The record.
         *
         * @throws IllegalArgumentException if a value is outside its format
         */
        public Violence build() {
            return new Violence(kind, proof);
        }
    }
}
