package org.cotation.profile;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.cotation.profile.code.IndividualisedResources;
import org.cotation.profile.internal.Checks;
import org.cotation.profile.internal.Noun;
import org.cotation.profile.internal.ValueFormat;

/**
 * Resources of the household (<em>ressources</em>), in euros.
 *
 * <p>Immutable and thread-safe. No value shows in {@code toString}.
 *
 * @param taxIncomeN2 reference tax income of year N-2 (<em>Revenu fiscal de référence N-2</em>); form Page 7 -
 *     Revenus, box E1-E3; R.441-1; arrêté du 29/07/1987; euros, not negative; absent: unknown
 * @param taxIncomeN1 reference tax income of year N-1 (<em>Revenu fiscal de référence N-1</em>); form Page 7, box
 *     E4-E6; euros, not negative; absent: unknown
 * @param monthly net monthly resources (<em>Ressources mensuelles nettes (hors AL)</em>); form Page 7, box E7-E8;
 *     absent: unknown
 * @param alimonyPaid maintenance paid each month (<em>Pensions alimentaires versées (PAV)</em>); form Page 7, box
 *     E9; euros per month, not negative
 * @param individualised resources of the applicant alone (<em>Ressources du seul requérant</em>); form Page 7;
 *     L.441-1 al. 2
 */
public record Resources(
        @Field(
                fr = "revenu fiscal de référence de l'année N-2",
                en = "reference tax income of year N-2",
                whenAbsent = WhenAbsent.UNKNOWN)
        Answer<BigDecimal> taxIncomeN2,

        @Field(
                fr = "revenu fiscal de référence de l'année N-1",
                en = "reference tax income of year N-1",
                whenAbsent = WhenAbsent.UNKNOWN)
        Answer<BigDecimal> taxIncomeN1,

        @Field(fr = "ressources mensuelles nettes", en = "net monthly resources", whenAbsent = WhenAbsent.UNKNOWN)
        @Noun(fr = "ressource mensuelle", en = "monthly resource", feminine = true)
        Answer<List<Answer<MonthlyResource>>> monthly,

        @Field(fr = "pensions alimentaires versées par mois", en = "maintenance paid each month")
        Answer<BigDecimal> alimonyPaid,

        @Field(fr = "ressources du seul requérant", en = "resources of the applicant alone")
        Answer<IndividualisedResources> individualised) {

    /**
     * Checks the values and brings them to their one written form.
     *
     * @throws IllegalArgumentException if a value is outside its format; the message names the member, not the
     * value
     */
    public Resources {
        taxIncomeN2 = Checks.value(ValueFormat.AMOUNT, "taxIncomeN2", taxIncomeN2);
        taxIncomeN1 = Checks.value(ValueFormat.AMOUNT, "taxIncomeN1", taxIncomeN1);
        monthly = Checks.list("monthly", monthly);
        alimonyPaid = Checks.value(ValueFormat.AMOUNT, "alimonyPaid", alimonyPaid);
        Objects.requireNonNull(individualised, "individualised");
    }

    /** A builder in which every member is absent. */
    public static Builder builder() {
        return new Builder();
    }

    /** Every member unknown, including whether it exists: what an explicit {@code null} says. */
    public static Resources unknown() {
        return new Resources(Answer.unknown(), Answer.unknown(), Answer.unknown(), Answer.unknown(), Answer.unknown());
    }

    /** A builder that starts from these members. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.taxIncomeN2 = taxIncomeN2;
        builder.taxIncomeN1 = taxIncomeN1;
        builder.monthly = monthly;
        builder.alimonyPaid = alimonyPaid;
        builder.individualised = individualised;
        return builder;
    }

    @Override
    public String toString() {
        return "Resources[…]";
    }

    /** Builds a {@link Resources} from what the caller knows. Not thread-safe; reusable after {@link #build()}. */
    public static final class Builder {

        private Answer<BigDecimal> taxIncomeN2 = Answer.notAsked();
        private Answer<BigDecimal> taxIncomeN1 = Answer.notAsked();
        private Answer<List<Answer<MonthlyResource>>> monthly = Answer.notAsked();
        private Answer<BigDecimal> alimonyPaid = Answer.notAsked();
        private Answer<IndividualisedResources> individualised = Answer.notAsked();

        private Builder() {}

        /** Sets {@link Resources#taxIncomeN2()}, as declared. */
        public Builder taxIncomeN2(BigDecimal value) {
            this.taxIncomeN2 = Answer.declared(value);
            return this;
        }

        /** Sets {@link Resources#taxIncomeN2()}, in any of its states. */
        public Builder taxIncomeN2(Answer<BigDecimal> answer) {
            this.taxIncomeN2 = answer;
            return this;
        }

        /** Sets {@link Resources#taxIncomeN1()}, as declared. */
        public Builder taxIncomeN1(BigDecimal value) {
            this.taxIncomeN1 = Answer.declared(value);
            return this;
        }

        /** Sets {@link Resources#taxIncomeN1()}, in any of its states. */
        public Builder taxIncomeN1(Answer<BigDecimal> answer) {
            this.taxIncomeN1 = answer;
            return this;
        }

        /** Adds a declared element to {@link Resources#monthly()}, which becomes given. */
        public Builder monthly(MonthlyResource value) {
            this.monthly = Answers.appended(monthly, value);
            return this;
        }

        /** Adds a declared element to {@link Resources#monthly()}, which becomes given. */
        public Builder monthly(Consumer<MonthlyResource.Builder> edits) {
            MonthlyResource.Builder builder = MonthlyResource.builder();
            edits.accept(builder);
            return monthly(builder.build());
        }

        /** Sets {@link Resources#monthly()}, in any of its states. */
        public Builder monthly(Answer<List<Answer<MonthlyResource>>> answer) {
            this.monthly = answer;
            return this;
        }

        /** Sets {@link Resources#alimonyPaid()}, as declared. */
        public Builder alimonyPaid(BigDecimal value) {
            this.alimonyPaid = Answer.declared(value);
            return this;
        }

        /** Sets {@link Resources#alimonyPaid()}, in any of its states. */
        public Builder alimonyPaid(Answer<BigDecimal> answer) {
            this.alimonyPaid = answer;
            return this;
        }

        /** Sets {@link Resources#individualised()}, as declared. */
        public Builder individualised(IndividualisedResources value) {
            this.individualised = Answer.declared(value);
            return this;
        }

        /** Sets {@link Resources#individualised()}, in any of its states. */
        public Builder individualised(Answer<IndividualisedResources> answer) {
            this.individualised = answer;
            return this;
        }

        /**
         * The record.
         *
         * @throws IllegalArgumentException if a value is outside its format
         */
        public Resources build() {
            return new Resources(taxIncomeN2, taxIncomeN1, monthly, alimonyPaid, individualised);
        }
    }
}
