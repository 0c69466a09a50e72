package org.cotation.profile;

import java.time.LocalDate;
import java.util.Objects;
import org.cotation.profile.code.DisabilityProof;
import org.cotation.profile.internal.Checks;
import org.cotation.profile.internal.ValueFormat;

/**
 * A roommate (<em>colocataire</em>), who files a request of his or her own.
 *
 * <p>Immutable and thread-safe. No value shows in {@code toString}.
 *
 * @param birthDate date of birth (<em>date de naissance</em>)
 * @param employedOn whether in work at the evaluation date (<em>en emploi</em>)
 * @param disabled whether disabled (<em>en situation de handicap</em>)
 * @param disabilityProof proof of the disability (<em>justificatif de handicap</em>)
 */
public record Roommate(
        @Field(fr = "date de naissance", en = "date of birth", whenAbsent = WhenAbsent.UNKNOWN)
        Answer<LocalDate> birthDate,

        @Field(fr = "contrat de travail en cours", en = "current work contract")
        Answer<Boolean> employedOn,

        @Field(fr = "en situation de handicap", en = "disabled")
        Answer<Boolean> disabled,

        @Field(fr = "justificatif de handicap", en = "proof of the disability", whenAbsent = WhenAbsent.UNKNOWN)
        Answer<DisabilityProof> disabilityProof) {

    /**
     * Checks the values and brings them to their one written form.
     *
     * @throws IllegalArgumentException if a value is outside its format; the message names the member, not the
     * value
     */
    public Roommate {
        birthDate = Checks.value(ValueFormat.DATE, "birthDate", birthDate);
        Objects.requireNonNull(employedOn, "employedOn");
        Objects.requireNonNull(disabled, "disabled");
        Objects.requireNonNull(disabilityProof, "disabilityProof");
    }

    /** A builder in which every member is absent. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that starts from these members. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.birthDate = birthDate;
        builder.employedOn = employedOn;
        builder.disabled = disabled;
        builder.disabilityProof = disabilityProof;
        return builder;
    }

    @Override
    public String toString() {
        return "Roommate[…]";
    }

    /** Builds a {@link Roommate} from what the caller knows. Not thread-safe; reusable after {@link #build()}. */
    public static final class Builder {

        private Answer<LocalDate> birthDate = Answer.notAsked();
        private Answer<Boolean> employedOn = Answer.notAsked();
        private Answer<Boolean> disabled = Answer.notAsked();
        private Answer<DisabilityProof> disabilityProof = Answer.notAsked();

        private Builder() {}

        /** Sets {@link Roommate#birthDate()}, as declared. */
        public Builder birthDate(LocalDate value) {
            this.birthDate = Answer.declared(value);
            return this;
        }

        /** Sets {@link Roommate#birthDate()}, in any of its states. */
        public Builder birthDate(Answer<LocalDate> answer) {
            this.birthDate = answer;
            return this;
        }

        /** Sets {@link Roommate#employedOn()}, as declared. */
        public Builder employedOn(boolean value) {
            this.employedOn = Answer.declared(value);
            return this;
        }

        /** Sets {@link Roommate#employedOn()}, in any of its states. */
        public Builder employedOn(Answer<Boolean> answer) {
            this.employedOn = answer;
            return this;
        }

        /** Sets {@link Roommate#disabled()}, as declared. */
        public Builder disabled(boolean value) {
            this.disabled = Answer.declared(value);
            return this;
        }

        /** Sets {@link Roommate#disabled()}, in any of its states. */
        public Builder disabled(Answer<Boolean> answer) {
            this.disabled = answer;
            return this;
        }

        /** Sets {@link Roommate#disabilityProof()}, as declared. */
        public Builder disabilityProof(DisabilityProof value) {
            this.disabilityProof = Answer.declared(value);
            return this;
        }

        /** Sets {@link Roommate#disabilityProof()}, in any of its states. */
        public Builder disabilityProof(Answer<DisabilityProof> answer) {
            this.disabilityProof = answer;
            return this;
        }

        /**
         * The record.
         *
         * @throws IllegalArgumentException if a value is outside its format
         */
        public Roommate build() {
            return new Roommate(birthDate, employedOn, disabled, disabilityProof);
        }
    }
}
