package org.cotation.benchmarks.plain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.cotation.benchmarks.Tally;
import org.cotation.benchmarks.Tally.Contribution;
import org.cotation.profile.Answer;
import org.cotation.profile.ApplicantProfile;
import org.cotation.profile.CurrentHousing;
import org.cotation.profile.code.HousingStatus;
import org.cotation.score.Evidence;
import org.jspecify.annotations.Nullable;

/**
 * What generated Java reads of a request, each derivation and each list of facts made once for all rules. For one
 * request.
 */
public final class SheetFacts {

    private final ApplicantProfile profile;
    private final Household household;
    private final List<Contribution> contributions = new ArrayList<>();
    private long total;

    /** The housing status, if it is known. */
    public final @Nullable HousingStatus status;

    /** The surface, if it is known. */
    public final @Nullable BigDecimal surface;

    /** The monthly income, if it is known. */
    public final @Nullable BigDecimal income;

    /** The age of the applicant, negative if it is not known. */
    public final int age;

    /** The full months since filing; 0 if they are not known. */
    public final int months;

    /** The group of dependence; 0 if there is none. */
    public final int gir;

    /** The fewest persons to be housed. */
    public final int persons;

    /** Whether the dwelling is unfit. */
    public final boolean unfit;

    /** Whether a minor lives in a dwelling that is not decent. */
    public final boolean minorInIndecentHousing;

    private @Nullable List<Evidence> statusFacts;
    private @Nullable List<Evidence> surfaceFacts;
    private @Nullable List<Evidence> incomeFacts;
    private @Nullable List<Evidence> ageFacts;
    private @Nullable List<Evidence> monthsFacts;
    private @Nullable List<Evidence> girFacts;
    private @Nullable List<Evidence> personsFacts;
    private @Nullable List<Evidence> unfitFacts;
    private @Nullable List<Evidence> minorFacts;

    /** The facts of a request at a date. */
    public SheetFacts(ApplicantProfile profile, LocalDate asOf) {
        this.profile = profile;
        household = new Household(profile, asOf);
        CurrentHousing housing = profile.currentHousing();
        status = Known.value(housing.status());
        surface = Known.value(housing.surface());
        income = household.monthlyIncome;
        age = household.applicantAge;
        LocalDate filed = Known.value(profile.application().initialFilingDate());
        months = filed == null ? 0 : Dates.fullMonths(filed, asOf);
        Integer group = Known.value(profile.autonomy().gir());
        gir = group == null ? 0 : group;
        persons = household.fewestPersons();
        unfit = Known.yes(housing.unfit());
        minorInIndecentHousing = household.firstMinor >= 0 && Known.yes(housing.notDecent());
    }

    /** Called for a rule that holds. */
    public void award(String criterion, long points, List<Evidence> evidence) {
        contributions.add(new Contribution(criterion, points, evidence));
        total += points;
    }

    /** What was awarded. */
    public Tally tally() {
        return new Tally(total, contributions, List.of());
    }

    /** The facts of a rule on the status. */
    public List<Evidence> statusFacts() {
        if (statusFacts == null) {
            statusFacts = one("currentHousing.status", profile.currentHousing().status());
        }
        return statusFacts;
    }

    /** The facts of a rule on the surface. */
    public List<Evidence> surfaceFacts() {
        if (surfaceFacts == null) {
            surfaceFacts =
                    one("currentHousing.surface", profile.currentHousing().surface());
        }
        return surfaceFacts;
    }

    /** The facts of a rule on the income. */
    public List<Evidence> incomeFacts() {
        if (incomeFacts == null) {
            Facts facts = new Facts();
            household.addIncome(facts);
            incomeFacts = facts.list();
        }
        return incomeFacts;
    }

    /** The facts of a rule on the age. */
    public List<Evidence> ageFacts() {
        if (ageFacts == null) {
            ageFacts = one("applicant.birthDate", profile.applicant().birthDate());
        }
        return ageFacts;
    }

    /** The facts of a rule on the filing date. */
    public List<Evidence> monthsFacts() {
        if (monthsFacts == null) {
            monthsFacts =
                    one("application.initialFilingDate", profile.application().initialFilingDate());
        }
        return monthsFacts;
    }

    /** The facts of a rule on the group of dependence. */
    public List<Evidence> girFacts() {
        if (girFacts == null) {
            girFacts = one("autonomy.gir", profile.autonomy().gir());
        }
        return girFacts;
    }

    /** The facts of a rule on the number of persons. */
    public List<Evidence> personsFacts() {
        if (personsFacts == null) {
            Facts facts = new Facts();
            household.addPersons(facts);
            personsFacts = facts.list();
        }
        return personsFacts;
    }

    /** The facts of a rule on an unfit dwelling. */
    public List<Evidence> unfitFacts() {
        if (unfitFacts == null) {
            unfitFacts = one("currentHousing.unfit", profile.currentHousing().unfit());
        }
        return unfitFacts;
    }

    /** The facts of a rule on a minor in a dwelling that is not decent. */
    public List<Evidence> minorFacts() {
        if (minorFacts == null) {
            Facts facts = new Facts();
            household.addFirstMinor(facts);
            minorFacts = facts.add(
                            "currentHousing.notDecent", profile.currentHousing().notDecent())
                    .list();
        }
        return minorFacts;
    }

    private static List<Evidence> one(String path, Answer<?> answer) {
        return new Facts().add(path, answer).list();
    }
}
