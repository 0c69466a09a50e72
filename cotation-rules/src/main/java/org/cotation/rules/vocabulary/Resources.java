package org.cotation.rules.vocabulary;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.cotation.profile.ApplicantProfile;
import org.cotation.profile.MonthlyResource;
import org.cotation.profile.Sensitivity;
import org.cotation.profile.code.IndividualisedResources;
import org.cotation.profile.code.ResourceCode;
import org.jspecify.annotations.Nullable;

/** The resources of the household (form, page 7). Every amount is exact. */
public final class Resources extends Fact {

    /** Stands for an effort rate above every threshold: a rent to pay and no resources. */
    public static final BigDecimal ABOVE_EVERY_THRESHOLD = new BigDecimal("1000000000000");

    private static final BigDecimal MONTHS = new BigDecimal("12");
    private static final BigDecimal HUNDRED = new BigDecimal("100");

    /** The least amount that can be given, apart from none. */
    private static final BigDecimal LEAST_AMOUNT = new BigDecimal("0.000001");

    /** The rate of a rent, however small, beside an income, however great: not 0. */
    private static final BigDecimal LEAST_RATE = new BigDecimal("0.00000000000000000001");

    /** The family benefits (Code de la sécurité sociale, art. L.511-1) that the form has a code for. */
    private static final Set<String> FAMILY_BENEFITS = Set.of(
            ResourceCode.AF.code(), ResourceCode.PAJE.code(), ResourceCode.AEEH.code(), ResourceCode.AJPP.code());

    private static final MonthlyResource NO_RESOURCE = MonthlyResource.builder().build();

    private final org.cotation.profile.Resources resources;
    private final Household household;
    private final Housing housing;
    private final Source source;

    Resources(ApplicantProfile profile, Household household, Housing housing, Source source) {
        super(People.PRESENT);
        this.resources = profile.resources();
        this.household = household;
        this.housing = housing;
        this.source = source;
    }

    @Override
    Derived<?> derive(String property) {
        return switch (property) {
            case "monthlyIncome" -> monthlyIncome();
            case "yearlyIncomePerUnit" ->
                this.<BigDecimal>state("monthlyIncome")
                        .with(household.consumptionUnits(), Resources::perUnitAndYear, Resources::perUnitAndYear);
            case "firstQuartileThreshold" ->
                source.parameters().firstQuartile(source.asOf().getYear());
            case "effortRate" -> effortRate(housing.netRent());
            case "taxIncomeN1" -> source.value("resources.taxIncomeN1", resources.taxIncomeN1());
            case "taxIncomeN2" -> source.value("resources.taxIncomeN2", resources.taxIncomeN2());
            case "alimonyPaid" -> source.amount("resources.alimonyPaid", resources.alimonyPaid());
            case "familyBenefits" -> familyBenefits();
            case "individualised" -> source.code("resources.individualised", resources.individualised());
            default -> throw unknownProperty(property);
        };
    }

    private Derived<BigDecimal> monthlyIncome() {
        Derived<BigDecimal> sum = source.value("resources.monthly", resources.monthly())
                .map(list -> BigDecimal.ZERO)
                .orElse(BigDecimal.ZERO);
        List<Derived<BigDecimal>> amounts = source.each(
                "resources.monthly",
                resources.monthly(),
                NO_RESOURCE,
                (presence, line, inside) ->
                        presence.with(inside.amount("amount", line.amount()), (there, amount) -> amount));
        for (Derived<BigDecimal> amount : amounts) {
            sum = sum.with(amount, BigDecimal::add, Range::plus);
        }
        Derived<BigDecimal> total = sum;
        return sum.map(Decimals::plain).within(total::range);
    }

    private static BigDecimal perUnitAndYear(BigDecimal income, BigDecimal units) {
        return Decimals.quotient(income.multiply(MONTHS), units);
    }

    /** There is a first adult, so that there are never 0 units. */
    private static Range perUnitAndYear(Range income, Range units) {
        Limit least = income.least() instanceof Limit.At amount && units.greatest() instanceof Limit.At most
                ? Limit.at(perUnitAndYear(amount.value(), most.value()))
                : Limit.at(BigDecimal.ZERO);
        Limit greatest = income.greatest() instanceof Limit.At amount && units.least() instanceof Limit.At fewest
                ? Limit.at(perUnitAndYear(amount.value(), fewest.value()))
                : Limit.NONE;
        return new Range(least, greatest);
    }

    private Derived<Boolean> familyBenefits() {
        List<Derived<Boolean>> lines = source.each(
                "resources.monthly",
                resources.monthly(),
                NO_RESOURCE,
                (presence, line, inside) -> Derived.all(
                        List.of(inside.code("code", line.code()).test(FAMILY_BENEFITS::contains), presence)));
        return lines.isEmpty()
                ? Derived.not(source.list("resources.monthly", resources.monthly()))
                : Derived.any(lines);
    }

    private Derived<BigDecimal> effortRate(Derived<BigDecimal> netRent) {
        BigDecimal rent = netRent.orNull();
        if (rent != null && rent.signum() == 0) {
            return netRent;
        }
        return netRent.with(this.<BigDecimal>state("monthlyIncome"), Resources::percent, Resources::percent);
    }

    private static BigDecimal percent(BigDecimal cost, BigDecimal income) {
        if (cost.signum() == 0) {
            return cost;
        }
        return income.signum() == 0 ? ABOVE_EVERY_THRESHOLD : Decimals.quotient(cost.multiply(HUNDRED), income);
    }

    /** The rent at its lowest beside the income at its highest, and the other way round. */
    private static Range percent(Range cost, Range income) {
        BigDecimal lowestCost = cost.least() instanceof Limit.At at ? at.value() : BigDecimal.ZERO;
        BigDecimal least = income.greatest() instanceof Limit.At highest
                ? percent(lowestCost, highest.value())
                : lowestCost.signum() == 0 ? BigDecimal.ZERO : LEAST_RATE;
        if (!(cost.greatest() instanceof Limit.At highestCost)) {
            return Range.atLeast(least);
        }
        BigDecimal lowestIncome = income.least() instanceof Limit.At at ? at.value() : BigDecimal.ZERO;
        BigDecimal greatest = percent(highestCost.value(), lowestIncome);
        BigDecimal beforeNone =
                lowestIncome.signum() == 0 ? percent(highestCost.value(), LEAST_AMOUNT) : BigDecimal.ZERO;
        return Range.between(least, greatest.max(income.single() ? greatest : beforeNone));
    }

    /** The sum of the monthly resources of the household, housing benefit excluded (boxes E7-E8), in euros a month. */
    @Term(
            fr = "ressources mensuelles du ménage",
            en = "monthly resources of the household",
            unit = Unit.EUROS,
            proposal = Proposal.ANSWER)
    public @Nullable BigDecimal getMonthlyIncome() {
        return this.<BigDecimal>state("monthlyIncome").orNull();
    }

    /** Monthly resources × 12 / consumption units, in euros a year and unit. */
    @Term(
            fr = "ressources annuelles par unité de consommation",
            en = "yearly resources per consumption unit",
            unit = Unit.EUROS_PER_YEAR_AND_UNIT,
            reads = "leap-day-birthday",
            proposal = Proposal.ANSWER)
    public @Nullable BigDecimal getYearlyIncomePerUnit() {
        return this.<BigDecimal>state("yearlyIncomePerUnit").orNull();
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
        return this.<BigDecimal>state("firstQuartileThreshold").orNull();
    }

    /**
     * The effort rate (<em>taux d'effort</em>), in percent: (monthly rent with charges − housing benefit, at least 0) /
     * monthly resources. 0 without rent; {@link #ABOVE_EVERY_THRESHOLD} with a rent and no resources.
     */
    @Term(fr = "taux d'effort", en = "rent-to-income ratio", unit = Unit.PERCENT, proposal = Proposal.ANSWER)
    public @Nullable BigDecimal getEffortRate() {
        return this.<BigDecimal>state("effortRate").orNull();
    }

    /** The reference tax income of the last year but one (<em>revenu fiscal de référence N-2</em>), in euros. */
    @Term(
            fr = "revenu fiscal de référence N-2",
            en = "tax income N-2",
            unit = Unit.EUROS,
            mayBeNone = true,
            proposal = Proposal.ANSWER)
    public @Nullable BigDecimal getTaxIncomeN2() {
        return this.<BigDecimal>state("taxIncomeN2").orNull();
    }

    /** The reference tax income of the last year (<em>revenu fiscal de référence N-1</em>), in euros. */
    @Term(
            fr = "revenu fiscal de référence N-1",
            en = "tax income N-1",
            unit = Unit.EUROS,
            mayBeNone = true,
            proposal = Proposal.ANSWER)
    public @Nullable BigDecimal getTaxIncomeN1() {
        return this.<BigDecimal>state("taxIncomeN1").orNull();
    }

    /** The alimony that the household pays (box E9), in euros a month. */
    @Term(fr = "pensions alimentaires versées", en = "alimony paid", unit = Unit.EUROS, proposal = Proposal.ANSWER)
    public @Nullable BigDecimal getAlimonyPaid() {
        return this.<BigDecimal>state("alimonyPaid").orNull();
    }

    /**
     * Whether the household receives family benefits (<em>prestations familiales</em>, Code de la sécurité sociale, art.
     * L.511-1): family allowances, young child, disabled child or parental presence allowance.
     */
    @Term(
            fr = "prestations familiales perçues",
            en = "family benefits received",
            sensitive = Sensitivity.HEALTH,
            proposal = Proposal.ANSWER)
    public boolean isFamilyBenefits() {
        return this.<Boolean>state("familyBenefits").or(false);
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
        return this.<String>state("individualised").orNull();
    }
}
