package org.cotation.profile;

import java.time.LocalDate;
import java.util.Objects;
import org.cotation.profile.code.RenewalType;
import org.cotation.profile.internal.Checks;
import org.cotation.profile.internal.ValueFormat;

/**
 * The urban-renewal operation that touches the present housing (<em>opération de renouvellement urbain</em>).
 *
 * <p>Immutable and thread-safe. No value shows in {@code toString}.
 *
 * @param name name (<em>nom de l'opération</em>)
 * @param type kind of operation (<em>type d'opération</em>)
 * @param buildingConcerned whether the building is concerned (<em>immeuble concerné</em>)
 * @param rehousingRequired whether rehousing is required (<em>relogement nécessaire</em>)
 * @param rehousedOn day of the rehousing (<em>relogé le</em>); absent: not yet rehoused
 */
public record RenewalOperation(
        @Field(fr = "nom de l'opération de renouvellement", en = "name of the renewal operation")
        Answer<String> name,

        @Field(fr = "type d'opération de renouvellement", en = "kind of renewal operation")
        Answer<RenewalType> type,

        @Field(
                fr = "immeuble concerné par l'opération de renouvellement",
                en = "building concerned by the renewal operation")
        Answer<Boolean> buildingConcerned,

        @Field(
                fr = "relogement rendu nécessaire par l'opération de renouvellement",
                en = "rehousing required by the renewal operation")
        Answer<Boolean> rehousingRequired,

        @Field(
                fr = "date du relogement lié à l'opération de renouvellement",
                en = "date of the rehousing due to the renewal operation")
        Answer<LocalDate> rehousedOn) {

    /**
     * Checks the values and brings them to their one written form.
     *
     * @throws IllegalArgumentException if a value is outside its format; the message names the member, not the
     * value
     */
    public RenewalOperation {
        name = Checks.value(ValueFormat.TEXT, "name", name);
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(buildingConcerned, "buildingConcerned");
        Objects.requireNonNull(rehousingRequired, "rehousingRequired");
        rehousedOn = Checks.value(ValueFormat.DATE, "rehousedOn", rehousedOn);
    }

    /** A builder in which every member is absent. */
    public static Builder builder() {
        return new Builder();
    }

    /** Every member unknown, including whether it exists: what an explicit {@code null} says. */
    public static RenewalOperation unknown() {
        return new RenewalOperation(
                Answer.unknown(), Answer.unknown(), Answer.unknown(), Answer.unknown(), Answer.unknown());
    }

    /** A builder that starts from these members. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.name = name;
        builder.type = type;
        builder.buildingConcerned = buildingConcerned;
        builder.rehousingRequired = rehousingRequired;
        builder.rehousedOn = rehousedOn;
        return builder;
    }

    @Override
    public String toString() {
        return "RenewalOperation[…]";
    }

    /**
     * Builds a {@link RenewalOperation} from what the caller knows. Not thread-safe; reusable after {@link
     * #build()}.
     */
    public static final class Builder {

        private Answer<String> name = Answer.notAsked();
        private Answer<RenewalType> type = Answer.notAsked();
        private Answer<Boolean> buildingConcerned = Answer.notAsked();
        private Answer<Boolean> rehousingRequired = Answer.notAsked();
        private Answer<LocalDate> rehousedOn = Answer.notAsked();

        private Builder() {}

        /** Sets {@link RenewalOperation#name()}, as declared. */
        public Builder name(String value) {
            this.name = Answer.declared(value);
            return this;
        }

        /** Sets {@link RenewalOperation#name()}, in any of its states. */
        public Builder name(Answer<String> answer) {
            this.name = answer;
            return this;
        }

        /** Sets {@link RenewalOperation#type()}, as declared. */
        public Builder type(RenewalType value) {
            this.type = Answer.declared(value);
            return this;
        }

        /** Sets {@link RenewalOperation#type()}, in any of its states. */
        public Builder type(Answer<RenewalType> answer) {
            this.type = answer;
            return this;
        }

        /** Sets {@link RenewalOperation#buildingConcerned()}, as declared. */
        public Builder buildingConcerned(boolean value) {
            this.buildingConcerned = Answer.declared(value);
            return this;
        }

        /** Sets {@link RenewalOperation#buildingConcerned()}, in any of its states. */
        public Builder buildingConcerned(Answer<Boolean> answer) {
            this.buildingConcerned = answer;
            return this;
        }

        /** Sets {@link RenewalOperation#rehousingRequired()}, as declared. */
        public Builder rehousingRequired(boolean value) {
            this.rehousingRequired = Answer.declared(value);
            return this;
        }

        /** Sets {@link RenewalOperation#rehousingRequired()}, in any of its states. */
        public Builder rehousingRequired(Answer<Boolean> answer) {
            this.rehousingRequired = answer;
            return this;
        }

        /** Sets {@link RenewalOperation#rehousedOn()}, as declared. */
        public Builder rehousedOn(LocalDate value) {
            this.rehousedOn = Answer.declared(value);
            return this;
        }

        /** Sets {@link RenewalOperation#rehousedOn()}, in any of its states. */
        public Builder rehousedOn(Answer<LocalDate> answer) {
            this.rehousedOn = answer;
            return this;
        }

        /**
         * The record.
         *
         * @throws IllegalArgumentException if a value is outside its format
         */
        public RenewalOperation build() {
            return new RenewalOperation(name, type, buildingConcerned, rehousingRequired, rehousedOn);
        }
    }
}
