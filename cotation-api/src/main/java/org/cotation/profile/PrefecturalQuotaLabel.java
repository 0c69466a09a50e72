package org.cotation.profile;

import java.time.LocalDate;
import java.util.Objects;
import org.cotation.profile.internal.Checks;
import org.cotation.profile.internal.ValueFormat;

/**
 * Label of the prefectural quota (<em>labellisation au contingent préfectoral</em>).
 *
 * <p>Immutable and thread-safe. No value shows in {@code toString}.
 *
 * @param recognised whether recognised (<em>reconnu</em>)
 * @param date day of the label (<em>date</em>)
 */
public record PrefecturalQuotaLabel(
        @Field(fr = "éligibilité au contingent préfectoral", en = "eligible for the prefectural quota")
        Answer<Boolean> recognised,

        @Field(fr = "date de la labellisation au contingent préfectoral", en = "date of the prefectural label")
        Answer<LocalDate> date) {

    /**
     * Checks the values and brings them to their one written form.
     *
     * @throws IllegalArgumentException if a value is outside its format; the message names the member, not the
     * value
     */
    public PrefecturalQuotaLabel {
        Objects.requireNonNull(recognised, "recognised");
        date = Checks.value(ValueFormat.DATE, "date", date);
    }

    /** A builder in which every member is absent. */
    public static Builder builder() {
        return new Builder();
    }

    /** Every member unknown, including whether it exists: what an explicit {@code null} says. */
    public static PrefecturalQuotaLabel unknown() {
        return new PrefecturalQuotaLabel(Answer.unknown(), Answer.unknown());
    }

    /** A builder that starts from these members. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.recognised = recognised;
        builder.date = date;
        return builder;
    }

    @Override
    public String toString() {
        return "PrefecturalQuotaLabel[…]";
    }

    /**
     * Builds a {@link PrefecturalQuotaLabel} from what the caller knows. Not thread-safe; reusable after {@link
     * #build()}.
     */
    public static final class Builder {

        private Answer<Boolean> recognised = Answer.notAsked();
        private Answer<LocalDate> date = Answer.notAsked();

        private Builder() {}

        /** Sets {@link PrefecturalQuotaLabel#recognised()}, as declared. */
        public Builder recognised(boolean value) {
            this.recognised = Answer.declared(value);
            return this;
        }

        /** Sets {@link PrefecturalQuotaLabel#recognised()}, in any of its states. */
        public Builder recognised(Answer<Boolean> answer) {
            this.recognised = answer;
            return this;
        }

        /** Sets {@link PrefecturalQuotaLabel#date()}, as declared. */
        public Builder date(LocalDate value) {
            this.date = Answer.declared(value);
            return this;
        }

        /** Sets {@link PrefecturalQuotaLabel#date()}, in any of its states. */
        public Builder date(Answer<LocalDate> answer) {
            this.date = answer;
            return this;
        }

        /**
         * The record.
         *
         * @throws IllegalArgumentException if a value is outside its format
         */
        public PrefecturalQuotaLabel build() {
            return new PrefecturalQuotaLabel(recognised, date);
        }
    }
}
