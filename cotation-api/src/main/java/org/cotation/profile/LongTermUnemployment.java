package org.cotation.profile;

import java.time.LocalDate;
import java.util.Objects;
import org.cotation.profile.internal.Checks;
import org.cotation.profile.internal.ValueFormat;

/**
 * A spell of unemployment of more than a year (<em>période de chômage de plus d'un an</em>; boxes D14-D15 and
 * D29-D30; CCH L.441-1 e).
 *
 * <p>Immutable and thread-safe. No value shows in {@code toString}.
 *
 * @param startDate first day (<em>premier jour</em>)
 * @param endDate last day, included (<em>dernier jour</em>); absent: still unemployed
 * @param over12Months box ticked: more than a year (<em>plus d'un an</em>); known dates prevail over it
 */
public record LongTermUnemployment(
        @Field(fr = "premier jour de la période de chômage", en = "first day of the unemployment")
        Answer<LocalDate> startDate,

        @Field(fr = "dernier jour de la période de chômage", en = "last day of the unemployment")
        Answer<LocalDate> endDate,

        @Field(fr = "chômage de plus d'un an", en = "unemployed for more than a year")
        Answer<Boolean> over12Months) {

    /**
     * Checks the values and brings them to their one written form.
     *
     * @throws IllegalArgumentException if a value is outside its format; the message names the member, not the
     * value
     */
    public LongTermUnemployment {
        startDate = Checks.value(ValueFormat.DATE, "startDate", startDate);
        endDate = Checks.value(ValueFormat.DATE, "endDate", endDate);
        Objects.requireNonNull(over12Months, "over12Months");
    }

    /** A builder in which every member is absent. */
    public static Builder builder() {
        return new Builder();
    }

    /** Every member unknown, including whether it exists: what an explicit {@code null} says. */
    public static LongTermUnemployment unknown() {
        return new LongTermUnemployment(Answer.unknown(), Answer.unknown(), Answer.unknown());
    }

    /** A builder that starts from these members. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.startDate = startDate;
        builder.endDate = endDate;
        builder.over12Months = over12Months;
        return builder;
    }

    @Override
    public String toString() {
        return "LongTermUnemployment[…]";
    }

    /**
     * Builds a {@link LongTermUnemployment} from what the caller knows. Not thread-safe; reusable after {@link
     * #build()}.
     */
    public static final class Builder {

        private Answer<LocalDate> startDate = Answer.notAsked();
        private Answer<LocalDate> endDate = Answer.notAsked();
        private Answer<Boolean> over12Months = Answer.notAsked();

        private Builder() {}

        /** Sets {@link LongTermUnemployment#startDate()}, as declared. */
        public Builder startDate(LocalDate value) {
            this.startDate = Answer.declared(value);
            return this;
        }

        /** Sets {@link LongTermUnemployment#startDate()}, in any of its states. */
        public Builder startDate(Answer<LocalDate> answer) {
            this.startDate = answer;
            return this;
        }

        /** Sets {@link LongTermUnemployment#endDate()}, as declared. */
        public Builder endDate(LocalDate value) {
            this.endDate = Answer.declared(value);
            return this;
        }

        /** Sets {@link LongTermUnemployment#endDate()}, in any of its states. */
        public Builder endDate(Answer<LocalDate> answer) {
            this.endDate = answer;
            return this;
        }

        /** Sets {@link LongTermUnemployment#over12Months()}, as declared. */
        public Builder over12Months(boolean value) {
            this.over12Months = Answer.declared(value);
            return this;
        }

        /** Sets {@link LongTermUnemployment#over12Months()}, in any of its states. */
        public Builder over12Months(Answer<Boolean> answer) {
            this.over12Months = answer;
            return this;
        }

        /**
         * The record.
         *
         * @throws IllegalArgumentException if a value is outside its format
         */
        public LongTermUnemployment build() {
            return new LongTermUnemployment(startDate, endDate, over12Months);
        }
    }
}
