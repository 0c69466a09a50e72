package org.cotation.profile;

import java.time.LocalDate;
import java.util.Objects;
import org.cotation.profile.internal.Checks;
import org.cotation.profile.internal.JsonKey;
import org.cotation.profile.internal.ValueFormat;

/**
 * What a competent body decided on a public that the person claims (<em>évaluation sociale</em>).
 *
 * <p>Immutable and thread-safe. No value shows in {@code toString}.
 *
 * @param publicCode code of the public (<em>public prioritaire</em>), {@code public} in JSON
 * @param favourable whether the decision is favourable (<em>avis favorable</em>)
 * @param body the body (<em>instance</em>)
 * @param date day of the decision (<em>date</em>)
 */
public record Assessment(
        @Field(fr = "public évalué", en = "public assessed", whenAbsent = WhenAbsent.UNKNOWN) @JsonKey("public")
        Answer<String> publicCode,

        @Field(fr = "avis favorable", en = "favourable") Answer<Boolean> favourable,

        @Field(fr = "instance", en = "body", whenAbsent = WhenAbsent.UNKNOWN)
        Answer<String> body,

        @Field(fr = "date de l'évaluation", en = "date of the assessment", whenAbsent = WhenAbsent.UNKNOWN)
        Answer<LocalDate> date) {

    /**
     * Checks the values and brings them to their one written form.
     *
     * @throws IllegalArgumentException if a value is outside its format; the message names the member, not the
     * value
     */
    public Assessment {
        publicCode = Checks.value(ValueFormat.TEXT, "publicCode", publicCode);
        Objects.requireNonNull(favourable, "favourable");
        body = Checks.value(ValueFormat.TEXT, "body", body);
        date = Checks.value(ValueFormat.DATE, "date", date);
    }

    /** A builder in which every member is absent. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that starts from these members. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.publicCode = publicCode;
        builder.favourable = favourable;
        builder.body = body;
        builder.date = date;
        return builder;
    }

    @Override
    public String toString() {
        return "Assessment[…]";
    }

    /** Builds a {@link Assessment} from what the caller knows. Not thread-safe; reusable after {@link #build()}. */
    public static final class Builder {

        private Answer<String> publicCode = Answer.notAsked();
        private Answer<Boolean> favourable = Answer.notAsked();
        private Answer<String> body = Answer.notAsked();
        private Answer<LocalDate> date = Answer.notAsked();

        private Builder() {}

        /** Sets {@link Assessment#publicCode()}, as declared. */
        public Builder publicCode(String value) {
            this.publicCode = Answer.declared(value);
            return this;
        }

        /** Sets {@link Assessment#publicCode()}, in any of its states. */
        public Builder publicCode(Answer<String> answer) {
            this.publicCode = answer;
            return this;
        }

        /** Sets {@link Assessment#favourable()}, as declared. */
        public Builder favourable(boolean value) {
            this.favourable = Answer.declared(value);
            return this;
        }

        /** Sets {@link Assessment#favourable()}, in any of its states. */
        public Builder favourable(Answer<Boolean> answer) {
            this.favourable = answer;
            return this;
        }

        /** Sets {@link Assessment#body()}, as declared. */
        public Builder body(String value) {
            this.body = Answer.declared(value);
            return this;
        }

        /** Sets {@link Assessment#body()}, in any of its states. */
        public Builder body(Answer<String> answer) {
            this.body = answer;
            return this;
        }

        /** Sets {@link Assessment#date()}, as declared. */
        public Builder date(LocalDate value) {
            this.date = Answer.declared(value);
            return this;
        }

        /** Sets {@link Assessment#date()}, in any of its states. */
        public Builder date(Answer<LocalDate> answer) {
            this.date = answer;
            return this;
        }

        /**
         * The record.
         *
         * @throws IllegalArgumentException if a value is outside its format
         */
        public Assessment build() {
            return new Assessment(publicCode, favourable, body, date);
        }
    }
}
