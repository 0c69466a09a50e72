package org.cotation.profile;

import java.time.LocalDate;
import java.util.Objects;
import org.cotation.profile.code.Custody;
import org.cotation.profile.internal.Checks;
import org.cotation.profile.internal.ValueFormat;

/**
 * Another child, with a visiting right or in alternating custody (<em>autre enfant : droit de visite et
 * d'hébergement</em>). Counted for the size of the dwelling, not for the income ceilings.
 *
 * <p>Immutable and thread-safe. No value shows in {@code toString}.
 *
 * @param birthDate date of birth (<em>Autres enfants : droit de visite et d'hébergement / garde alternée non
 *     fiscale</em>); form Page 5 - Autres enfants; absent: unknown. Counted for the dwelling size, not for the
 *     income ceilings
 * @param custody shared parenthood (<em>Coparentalité</em>); form Page 5
 */
public record VisitingChild(
        @Field(fr = "date de naissance", en = "date of birth", whenAbsent = WhenAbsent.UNKNOWN)
        Answer<LocalDate> birthDate,

        @Field(fr = "coparentalité", en = "shared parenthood")
        Answer<Custody> custody) {

    /**
     * Checks the values and brings them to their one written form.
     *
     * @throws IllegalArgumentException if a value is outside its format; the message names the member, not the
     * value
     */
    public VisitingChild {
        birthDate = Checks.value(ValueFormat.DATE, "birthDate", birthDate);
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
        builder.custody = custody;
        return builder;
    }

    @Override
    public String toString() {
        return "VisitingChild[…]";
    }

    /**
     * Builds a {@link VisitingChild} from what the caller knows. Not thread-safe; reusable after {@link #build()}.
     */
    public static final class Builder {

        private Answer<LocalDate> birthDate = Answer.notAsked();
        private Answer<Custody> custody = Answer.notAsked();

        private Builder() {}

        /** Sets {@link VisitingChild#birthDate()}, as declared. */
        public Builder birthDate(LocalDate value) {
            this.birthDate = Answer.declared(value);
            return this;
        }

        /** Sets {@link VisitingChild#birthDate()}, in any of its states. */
        public Builder birthDate(Answer<LocalDate> answer) {
            this.birthDate = answer;
            return this;
        }

        /** Sets {@link VisitingChild#custody()}, as declared. */
        public Builder custody(Custody value) {
            this.custody = Answer.declared(value);
            return this;
        }

        /** Sets {@link VisitingChild#custody()}, in any of its states. */
        public Builder custody(Answer<Custody> answer) {
            this.custody = answer;
            return this;
        }

        /**
         * The record.
         *
         * @throws IllegalArgumentException if a value is outside its format
         */
        public VisitingChild build() {
            return new VisitingChild(birthDate, custody);
        }
    }
}
