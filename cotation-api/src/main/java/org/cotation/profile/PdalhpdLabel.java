package org.cotation.profile;

import java.time.LocalDate;
import java.util.Objects;
import org.cotation.profile.internal.Checks;
import org.cotation.profile.internal.ValueFormat;

/**
 * Recognition by the local plan for housing disadvantaged people (<em>public PDALHPD reconnu</em>; law of 31 May
 * 1990).
 *
 * <p>Immutable and thread-safe. No value shows in {@code toString}.
 *
 * @param recognised whether recognised (<em>reconnu</em>)
 * @param body the body (<em>instance locale</em>)
 * @param date day of the recognition (<em>date</em>)
 */
public record PdalhpdLabel(
        @Field(fr = "public PDALHPD reconnu", en = "recognised under the PDALHPD")
        Answer<Boolean> recognised,

        @Field(fr = "instance qui a reconnu le public PDALHPD", en = "body that gave the PDALHPD recognition")
        Answer<String> body,

        @Field(fr = "date de la reconnaissance PDALHPD", en = "date of the PDALHPD recognition")
        Answer<LocalDate> date) {

    /**
     * Checks the values and brings them to their one written form.
     *
     * @throws IllegalArgumentException if a value is outside its format; the message names the member, not the
     * value
     */
    public PdalhpdLabel {
        Objects.requireNonNull(recognised, "recognised");
        body = Checks.value(ValueFormat.TEXT, "body", body);
        date = Checks.value(ValueFormat.DATE, "date", date);
    }

    /** A builder in which every member is absent. */
    public static Builder builder() {
        return new Builder();
    }

    /** Every member unknown, including whether it exists: what an explicit {@code null} says. */
    public static PdalhpdLabel unknown() {
        return new PdalhpdLabel(Answer.unknown(), Answer.unknown(), Answer.unknown());
    }

    /** A builder that starts from these members. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.recognised = recognised;
        builder.body = body;
        builder.date = date;
        return builder;
    }

    @Override
    public String toString() {
        return "PdalhpdLabel[…]";
    }

    /** Builds a {@link PdalhpdLabel} from what the caller knows. Not thread-safe; reusable after {@link #build()}. */
    public static final class Builder {

        private Answer<Boolean> recognised = Answer.notAsked();
        private Answer<String> body = Answer.notAsked();
        private Answer<LocalDate> date = Answer.notAsked();

        private Builder() {}

        /** Sets {@link PdalhpdLabel#recognised()}, as declared. */
        public Builder recognised(boolean value) {
            this.recognised = Answer.declared(value);
            return this;
        }

        /** Sets {@link PdalhpdLabel#recognised()}, in any of its states. */
        public Builder recognised(Answer<Boolean> answer) {
            this.recognised = answer;
            return this;
        }

        /** Sets {@link PdalhpdLabel#body()}, as declared. */
        public Builder body(String value) {
            this.body = Answer.declared(value);
            return this;
        }

        /** Sets {@link PdalhpdLabel#body()}, in any of its states. */
        public Builder body(Answer<String> answer) {
            this.body = answer;
            return this;
        }

        /** Sets {@link PdalhpdLabel#date()}, as declared. */
        public Builder date(LocalDate value) {
            this.date = Answer.declared(value);
            return this;
        }

        /** Sets {@link PdalhpdLabel#date()}, in any of its states. */
        public Builder date(Answer<LocalDate> answer) {
            this.date = answer;
            return this;
        }

        /**
         * The record.
         *
         * @throws IllegalArgumentException if a value is outside its format
         */
        public PdalhpdLabel build() {
            return new PdalhpdLabel(recognised, body, date);
        }
    }
}
