package org.cotation.profile;

import java.time.LocalDate;
import java.util.Objects;
import org.cotation.profile.code.Custody;
import org.cotation.profile.code.DisabilityProof;
import org.cotation.profile.code.Kinship;
import org.cotation.profile.internal.Checks;
import org.cotation.profile.internal.ValueFormat;

/**
 * A dependant (<em>personne à charge</em>; CCH L.441-1 a and j).
 *
 * <p>Immutable and thread-safe. No value shows in {@code toString}.
 *
 * @param birthDate date of birth (<em>Date de naissance de la personne à charge</em>); form Pages 3-4 - Personnes à
 *     charge; absent: unknown
 * @param kinship kinship (<em>Lien de parenté</em>); form Pages 3-4
 * @param fiscallyAttached dependant for tax purposes (<em>Personne fiscalement à charge</em>); form Pages 3-4.
 *     Notice: under 18 or disabled; alternating custody declared at both homes; holders of a disability card
 *     attached to the tax household; adults under 21, students under 25, disabled whatever the age
 * @param disabled disabled (<em>Personne à charge en situation de handicap</em>); form Page 3 - Handicap, box C1
 *     (count)
 * @param employedOn whether in work at the evaluation date (<em>personne à charge en emploi</em>)
 * @param disabilityProof proof of the disability (<em>justificatif de handicap</em>)
 * @param custody shared parenthood (<em>garde alternée, droit de visite</em>)
 */
public record Dependant(
        @Field(fr = "date de naissance", en = "date of birth", whenAbsent = WhenAbsent.UNKNOWN)
        Answer<LocalDate> birthDate,

        @Field(fr = "lien de parenté", en = "kinship") Answer<Kinship> kinship,

        @Field(fr = "personne fiscalement à charge", en = "dependant for tax purposes")
        Answer<Boolean> fiscallyAttached,

        @Field(fr = "en situation de handicap", en = "disabled")
        Answer<Boolean> disabled,

        @Field(fr = "en emploi", en = "in work") Answer<Boolean> employedOn,

        @Field(fr = "justificatif de handicap", en = "proof of the disability")
        Answer<DisabilityProof> disabilityProof,

        @Field(fr = "coparentalité", en = "shared parenthood")
        Answer<Custody> custody) {

    /**
     * Checks the values and brings them to their one written form.
     *
     * @throws IllegalArgumentException if a value is outside its format; the message names the member, not the
     * value
     */
    public Dependant {
        birthDate = Checks.value(ValueFormat.DATE, "birthDate", birthDate);
        Objects.requireNonNull(kinship, "kinship");
        Objects.requireNonNull(fiscallyAttached, "fiscallyAttached");
        Objects.requireNonNull(disabled, "disabled");
        Objects.requireNonNull(employedOn, "employedOn");
        Objects.requireNonNull(disabilityProof, "disabilityProof");
        Objects.requireNonNull(custody, "custody");
    }

    /** A builder in which every member is absent. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that starts from these members. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.birthDate = birthDate;
        builder.kinship = kinship;
        builder.fiscallyAttached = fiscallyAttached;
        builder.disabled = disabled;
        builder.employedOn = employedOn;
        builder.disabilityProof = disabilityProof;
        builder.custody = custody;
        return builder;
    }

    @Override
    public String toString() {
        return "Dependant[…]";
    }

    /** Builds a {@link Dependant} from what the caller knows. Not thread-safe; reusable after {@link #build()}. */
    public static final class Builder {

        private Answer<LocalDate> birthDate = Answer.notAsked();
        private Answer<Kinship> kinship = Answer.notAsked();
        private Answer<Boolean> fiscallyAttached = Answer.notAsked();
        private Answer<Boolean> disabled = Answer.notAsked();
        private Answer<Boolean> employedOn = Answer.notAsked();
        private Answer<DisabilityProof> disabilityProof = Answer.notAsked();
        private Answer<Custody> custody = Answer.notAsked();

        private Builder() {}

        /** Sets {@link Dependant#birthDate()}, as declared. */
        public Builder birthDate(LocalDate value) {
            this.birthDate = Answer.declared(value);
            return this;
        }

        /** Sets {@link Dependant#birthDate()}, in any of its states. */
        public Builder birthDate(Answer<LocalDate> answer) {
            this.birthDate = answer;
            return this;
        }

        /** Sets {@link Dependant#kinship()}, as declared. */
        public Builder kinship(Kinship value) {
            this.kinship = Answer.declared(value);
            return this;
        }

        /** Sets {@link Dependant#kinship()}, in any of its states. */
        public Builder kinship(Answer<Kinship> answer) {
            this.kinship = answer;
            return this;
        }

        /** Sets {@link Dependant#fiscallyAttached()}, as declared. */
        public Builder fiscallyAttached(boolean value) {
            this.fiscallyAttached = Answer.declared(value);
            return this;
        }

        /** Sets {@link Dependant#fiscallyAttached()}, in any of its states. */
        public Builder fiscallyAttached(Answer<Boolean> answer) {
            this.fiscallyAttached = answer;
            return this;
        }

        /** Sets {@link Dependant#disabled()}, as declared. */
        public Builder disabled(boolean value) {
            this.disabled = Answer.declared(value);
            return this;
        }

        /** Sets {@link Dependant#disabled()}, in any of its states. */
        public Builder disabled(Answer<Boolean> answer) {
            this.disabled = answer;
            return this;
        }

        /** Sets {@link Dependant#employedOn()}, as declared. */
        public Builder employedOn(boolean value) {
            this.employedOn = Answer.declared(value);
            return this;
        }

        /** Sets {@link Dependant#employedOn()}, in any of its states. */
        public Builder employedOn(Answer<Boolean> answer) {
            this.employedOn = answer;
            return this;
        }

        /** Sets {@link Dependant#disabilityProof()}, as declared. */
        public Builder disabilityProof(DisabilityProof value) {
            this.disabilityProof = Answer.declared(value);
            return this;
        }

        /** Sets {@link Dependant#disabilityProof()}, in any of its states. */
        public Builder disabilityProof(Answer<DisabilityProof> answer) {
            this.disabilityProof = answer;
            return this;
        }

        /** Sets {@link Dependant#custody()}, as declared. */
        public Builder custody(Custody value) {
            this.custody = Answer.declared(value);
            return this;
        }

        /** Sets {@link Dependant#custody()}, in any of its states. */
        public Builder custody(Answer<Custody> answer) {
            this.custody = answer;
            return this;
        }

        /**
         * The record.
         *
         * @throws IllegalArgumentException if a value is outside its format
         */
        public Dependant build() {
            return new Dependant(birthDate, kinship, fiscallyAttached, disabled, employedOn, disabilityProof, custody);
        }
    }
}
