package org.cotation.profile;

import java.time.LocalDate;
import java.util.Objects;
import org.cotation.profile.code.DaloStatus;
import org.cotation.profile.internal.Checks;
import org.cotation.profile.internal.ValueFormat;

/**
 * The enforceable right to housing (<em>droit au logement opposable</em>; CCH L.441-2-3).
 *
 * <p>Immutable and thread-safe. No value shows in {@code toString}.
 *
 * @param status DALO status (<em>Statut DALO</em>); commission de médiation / SNE; L.441-2-3 II. Only ACTIF gives
 *     the current priority. Pending appeal = NON
 * @param decisionDate date of the DALO decision (<em>Date de la décision DALO</em>); commission de médiation
 * @param daho favourable decision for accommodation (DAHO) (<em>Décision favorable hébergement (DAHO)</em>);
 *     commission de médiation; L.441-2-3 III and IV
 * @param appealFiled day on which an appeal was filed (<em>recours DALO déposé le</em>)
 */
public record Dalo(
        @Field(fr = "statut DALO", en = "DALO status") Answer<DaloStatus> status,

        @Field(fr = "date de la décision DALO", en = "date of the DALO decision")
        Answer<LocalDate> decisionDate,

        @Field(
                fr = "décision favorable pour un hébergement (DAHO)",
                en = "favourable decision for accommodation (DAHO)")
        Answer<Boolean> daho,

        @Field(fr = "date du recours DALO", en = "date of the DALO appeal")
        Answer<LocalDate> appealFiled) {

    /**
     * Checks the values and brings them to their one written form.
     *
     * @throws IllegalArgumentException if a value is outside its format; the message names the member, not the
     * value
     */
    public Dalo {
        Objects.requireNonNull(status, "status");
        decisionDate = Checks.value(ValueFormat.DATE, "decisionDate", decisionDate);
        Objects.requireNonNull(daho, "daho");
        appealFiled = Checks.value(ValueFormat.DATE, "appealFiled", appealFiled);
    }

    /** A builder in which every member is absent. */
    public static Builder builder() {
        return new Builder();
    }

    /** Every member unknown, including whether it exists: what an explicit {@code null} says. */
    public static Dalo unknown() {
        return new Dalo(Answer.unknown(), Answer.unknown(), Answer.unknown(), Answer.unknown());
    }

    /** A builder that starts from these members. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.status = status;
        builder.decisionDate = decisionDate;
        builder.daho = daho;
        builder.appealFiled = appealFiled;
        return builder;
    }

    @Override
    public String toString() {
        return "Dalo[…]";
    }

    /** Builds a {@link Dalo} from what the caller knows. Not thread-safe; reusable after {@link #build()}. */
    public static final class Builder {

        private Answer<DaloStatus> status = Answer.notAsked();
        private Answer<LocalDate> decisionDate = Answer.notAsked();
        private Answer<Boolean> daho = Answer.notAsked();
        private Answer<LocalDate> appealFiled = Answer.notAsked();

        private Builder() {}

        /** Sets {@link Dalo#status()}, as declared. */
        public Builder status(DaloStatus value) {
            this.status = Answer.declared(value);
            return this;
        }

        /** Sets {@link Dalo#status()}, in any of its states. */
        public Builder status(Answer<DaloStatus> answer) {
            this.status = answer;
            return this;
        }

        /** Sets {@link Dalo#decisionDate()}, as declared. */
        public Builder decisionDate(LocalDate value) {
            this.decisionDate = Answer.declared(value);
            return this;
        }

        /** Sets {@link Dalo#decisionDate()}, in any of its states. */
        public Builder decisionDate(Answer<LocalDate> answer) {
            this.decisionDate = answer;
            return this;
        }

        /** Sets {@link Dalo#daho()}, as declared. */
        public Builder daho(boolean value) {
            this.daho = Answer.declared(value);
            return this;
        }

        /** Sets {@link Dalo#daho()}, in any of its states. */
        public Builder daho(Answer<Boolean> answer) {
            this.daho = answer;
            return this;
        }

        /** Sets {@link Dalo#appealFiled()}, as declared. */
        public Builder appealFiled(LocalDate value) {
            this.appealFiled = Answer.declared(value);
            return this;
        }

        /** Sets {@link Dalo#appealFiled()}, in any of its states. */
        public Builder appealFiled(Answer<LocalDate> answer) {
            this.appealFiled = answer;
            return this;
        }

        /**
         * The record.
         *
         * @throws IllegalArgumentException if a value is outside its format
         */
        public Dalo build() {
            return new Dalo(status, decisionDate, daho, appealFiled);
        }
    }
}
