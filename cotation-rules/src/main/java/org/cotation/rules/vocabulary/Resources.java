package org.cotation.rules.vocabulary;

import java.math.BigDecimal;
import java.util.List;
import org.cotation.profile.ApplicantProfile;
import org.cotation.profile.MonthlyResource;
import org.cotation.profile.Sensitivity;
import org.cotation.profile.code.IndividualisedResources;
import org.jspecify.annotations.Nullable;

/** The resources of the household (form, page 7). Every amount is exact. */
public final class Resources extends Fact {

    /** Stands for an effort rate above every threshold: a rent to pay and no resources. */
    public static final BigDecimal ABOVE_EVERY_THRESHOLD = new BigDecimal("1000000000000");

    private static final BigDecimal MONTHS = new BigDecimal("12");
    private static final BigDecimal HUNDRED = new BigDecimal("100");

    private static final MonthlyResource NO_RESOURCE = MonthlyResource.builder().build();

    private final Derived<BigDecimal> monthlyIncome;
    private final Derived<BigDecimal> yearlyIncomePerUnit;
    private final Derived<BigDecimal> firstQuartileThreshold;
    private final Derived<BigDecimal> effortRate;
    private final Derived<BigDecimal> taxIncomeN1;
    private final Derived<BigDecimal> taxIncomeN2;
    private final Derived<BigDecimal> alimonyPaid;
    private final Derived<String> individualised;

    Resources(ApplicantProfile profile, Household household, Housing housing, Source source) {
        super(People.PRESENT);
        org.cotation.profile.Resources resources = profile.resources();
        monthlyIncome = monthlyIncome(resources, source);
        yearlyIncomePerUnit = monthlyIncome.with(
                household.consumptionUnits(), (income, units) -> Source.quotient(income.multiply(MONTHS), units));
        firstQuartileThreshold = source.parameters().firstQuartile(source.asOf().getYear());
        effortRate = effortRate(housing.netRent());
        taxIncomeN1 = source.value("resources.taxIncomeN1", resources.taxIncomeN1());
        taxIncomeN2 = source.value("resources.taxIncomeN2", resources.taxIncomeN2());
        alimonyPaid = source.amount("resources.alimonyPaid", resources.alimonyPaid());
        individualised = source.code("resources.individualised", resources.individualised());
    }

    private static Derived<BigDecimal> monthlyIncome(org.cotation.profile.Resources resources, Source source) {
        Derived<BigDecimal> sum = source.value("resources.monthly", resources.monthly())
                .map(list -> BigDecimal.ZERO)
                .orElse(BigDecimal.ZERO);
        List<Derived<BigDecimal>> amounts = source.each(
                "resources.monthly",
                resources.monthly(),
                NO_RESOURCE,
                (path, presence, line, inside) ->
                        presence.with(inside.amount(path + ".amount", line.amount()), (there, amount) -> amount));
        for (Derived<BigDecimal> amount : amounts) {
            sum = sum.with(amount, BigDecimal::add);
        }
        return sum.map(Source::plain);
    }

    private Derived<BigDecimal> effortRate(Derived<BigDecimal> netRent) {
        BigDecimal rent = netRent.orNull();
        if (rent != null && rent.signum() == 0) {
            return netRent;
        }
        return netRent.with(
                monthlyIncome,
                (cost, income) ->
                        income.signum() == 0 ? ABOVE_EVERY_THRESHOLD : Source.quotient(cost.multiply(HUNDRED), income));
    }

    /** The sum of the monthly resources of the household, housing benefit excluded (boxes E7-E8), in euros a month. */
    @Term(
            fr = "ressources mensuelles du ménage",
            en = "monthly resources of the household",
            unit = Unit.EUROS,
            proposal = Proposal.ANSWER)
    public @Nullable BigDecimal getMonthlyIncome() {
        return monthlyIncome.orNull();
    }

    /** Monthly resources × 12 / consumption units, in euros a year and unit. */
    @Term(
            fr = "ressources annuelles par unité de consommation",
            en = "yearly resources per consumption unit",
            unit = Unit.EUROS_PER_YEAR_AND_UNIT,
            reads = "leap-day-birthday",
            proposal = Proposal.ANSWER)
    public @Nullable BigDecimal getYearlyIncomePerUnit() {
        return yearlyIncomePerUnit.orNull();
    }

    /**
     * The threshold of the first income quartile of the place for the calendar year of the evaluation (CCH L.441-1): the
     * parameter {@code first-quartile} of the grid.
     */
    @Term(
            fr = "seuil du premier quartile",
            en = "threshold of the first quartile",
            unit = Unit.EUROS_PER_YEAR_AND_UNIT,
            needs = "first-quartile",
            proposal = Proposal.NEVER)
    public @Nullable BigDecimal getFirstQuartileThreshold() {
        return firstQuartileThreshold.orNull();
    }

    /**
     * The effort rate (<em>taux d'effort</em>), in percent: (monthly rent with charges − housing benefit, at least 0) /
     * monthly resources. 0 without rent; {@link #ABOVE_EVERY_THRESHOLD} with a rent and no resources.
     */
    @Term(fr = "taux d'effort", en = "rent-to-income ratio", unit = Unit.PERCENT, proposal = Proposal.ANSWER)
    public @Nullable BigDecimal getEffortRate() {
        return effortRate.orNull();
    }

    /** The reference tax income of the last year but one (<em>revenu fiscal de référence N-2</em>), in euros. */
    @Term(
            fr = "revenu fiscal de référence N-2",
            en = "tax income N-2",
            unit = Unit.EUROS,
            mayBeNone = true,
            proposal = Proposal.ANSWER)
    public @Nullable BigDecimal getTaxIncomeN2() {
        return taxIncomeN2.orNull();
    }

    /** The reference tax income of the last year (<em>revenu fiscal de référence N-1</em>), in euros. */
    @Term(
            fr = "revenu fiscal de référence N-1",
            en = "tax income N-1",
            unit = Unit.EUROS,
            mayBeNone = true,
            proposal = Proposal.ANSWER)
    public @Nullable BigDecimal getTaxIncomeN1() {
        return taxIncomeN1.orNull();
    }

    /** The alimony that the household pays (box E9), in euros a month. */
    @Term(fr = "pensions alimentaires versées", en = "alimony paid", unit = Unit.EUROS, proposal = Proposal.ANSWER)
    public @Nullable BigDecimal getAlimonyPaid() {
        return alimonyPaid.orNull();
    }

    /** Why only the applicant's own resources are counted, if so (CCH L.441-1, second paragraph). */
    @Term(
            fr = "ressources du seul requérant",
            en = "applicant's own resources only",
            codes = IndividualisedResources.class,
            mayBeNone = true,
            sensitive = Sensitivity.VIOLENCE,
            proposal = Proposal.DECLARATION)
    public @Nullable String getIndividualised() {
        return individualised.orNull();
    }
}
