package org.cotation.profile;

import java.math.BigDecimal;
import java.util.Objects;
import org.cotation.profile.code.ResourceCode;
import org.cotation.profile.internal.Checks;
import org.cotation.profile.internal.ValueFormat;

/**
 * One net monthly resource, housing benefit excluded (<em>ressource mensuelle nette hors AL</em>; boxes E7-E8).
 *
 * <p>Immutable and thread-safe. No value shows in {@code toString}.
 *
 * @param code kind of resource (<em>nature de la ressource</em>)
 * @param amount amount in euros per month (<em>montant mensuel</em>), not negative
 * @param person person who receives it (<em>personne qui perçoit la ressource</em>)
 */
public record MonthlyResource(
        @Field(fr = "nature de la ressource", en = "kind of resource", whenAbsent = WhenAbsent.UNKNOWN)
        Answer<ResourceCode> code,

        @Field(fr = "montant mensuel", en = "monthly amount", whenAbsent = WhenAbsent.UNKNOWN)
        Answer<BigDecimal> amount,

        @Field(
                fr = "personne qui perçoit la ressource",
                en = "person who receives the resource",
                whenAbsent = WhenAbsent.UNKNOWN)
        Answer<String> person) {

    /**
     * Checks the values and brings them to their one written form.
     *
     * @throws IllegalArgumentException if a value is outside its format; the message names the member, not the
     * value
     */
    public MonthlyResource {
        Objects.requireNonNull(code, "code");
        amount = Checks.value(ValueFormat.AMOUNT, "amount", amount);
        person = Checks.value(ValueFormat.TEXT, "person", person);
    }

    /** A builder in which every member is absent. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that starts from these members. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.code = code;
        builder.amount = amount;
        builder.person = person;
        return builder;
    }

    @Override
    public String toString() {
        return "MonthlyResource[…]";
    }

    /**
     * Builds a {@link MonthlyResource} from what the caller knows. Not thread-safe; reusable after {@link
     * #build()}.
     */
    public static final class Builder {

        private Answer<ResourceCode> code = Answer.notAsked();
        private Answer<BigDecimal> amount = Answer.notAsked();
        private Answer<String> person = Answer.notAsked();

        private Builder() {}

        /** Sets {@link MonthlyResource#code()}, as declared. */
        public Builder code(ResourceCode value) {
            this.code = Answer.declared(value);
            return this;
        }

        /** Sets {@link MonthlyResource#code()}, in any of its states. */
        public Builder code(Answer<ResourceCode> answer) {
            this.code = answer;
            return this;
        }

        /** Sets {@link MonthlyResource#amount()}, as declared. */
        public Builder amount(BigDecimal value) {
            this.amount = Answer.declared(value);
            return this;
        }

        /** Sets {@link MonthlyResource#amount()}, in any of its states. */
        public Builder amount(Answer<BigDecimal> answer) {
            this.amount = answer;
            return this;
        }

        /** Sets {@link MonthlyResource#person()}, as declared. */
        public Builder person(String value) {
            this.person = Answer.declared(value);
            return this;
        }

        /** Sets {@link MonthlyResource#person()}, in any of its states. */
        public Builder person(Answer<String> answer) {
            this.person = answer;
            return this;
        }

        /**
         * The record.
         *
         * @throws IllegalArgumentException if a value is outside its format
         */
        public MonthlyResource build() {
            return new MonthlyResource(code, amount, person);
        }
    }
}
