package org.cotation.benchmarks.plain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.cotation.benchmarks.Tally.Contribution;
import org.cotation.profile.ApplicantProfile;
import org.cotation.profile.CurrentHousing;

/** The criteria, family by family, and what they bring together. For one request. */
final class Criteria {

    private static final long CAP_OF_LOCAL_PUBLICS = 40;

    private final ApplicantProfile profile;
    private final Household household;
    private final Rules rules;
    private final Publics publics;
    private final LocalDate asOf;
    private final List<Contribution> contributions = new ArrayList<>(8);

    Criteria(ApplicantProfile profile, Household household, Rules rules, Publics publics, LocalDate asOf) {
        this.profile = profile;
        this.household = household;
        this.rules = rules;
        this.publics = publics;
        this.asOf = asOf;
    }

    List<Contribution> contributions() {
        return contributions;
    }

    long count() {
        return priorities()
                + Math.min(localPublics(), CAP_OF_LOCAL_PUBLICS)
                + housing()
                + effort()
                + age()
                + refusals();
    }

    private long add(String criterion, long points, Facts facts) {
        contributions.add(new Contribution(criterion, points, facts.list()));
        return points;
    }

    private long add(String criterion, long points, PublicCode code) {
        contributions.add(new Contribution(criterion, points, Grounds.of(code, publics, profile, household, rules)));
        return points;
    }

    /** The highest counts; of equals, the first. */
    private long priorities() {
        if (publics.recognised(PublicCode.DALO)) {
            return add("DALO", 50, PublicCode.DALO);
        }
        if (publics.recognised(PublicCode.PDALHPD)) {
            return add("PDALHPD", 40, PublicCode.PDALHPD);
        }
        if (publics.recognised(PublicCode.PREFECTURAL_QUOTA)) {
            return add("CONTINGENT_PREFECTORAL", 30, PublicCode.PREFECTURAL_QUOTA);
        }
        for (PublicCode letter : PublicCode.LETTERS) {
            if (publics.recognised(letter)) {
                return add(letter.code(), 20, letter);
            }
        }
        return 0;
    }

    private long localPublics() {
        return local("RENOUVELLEMENT_URBAIN", 20, PublicCode.URBAN_RENEWAL)
                + local("PERTE_AUTONOMIE", 15, PublicCode.LOSS_OF_AUTONOMY)
                + local("JEUNES_18_30", 10, PublicCode.YOUNG)
                + local("MENAGES_ACTIFS", 10, PublicCode.WORKING);
    }

    private long local(String criterion, long points, PublicCode code) {
        return publics.recognised(code) ? add(criterion, points, code) : 0;
    }

    /** The highest counts; of equals, the first. */
    private long housing() {
        CurrentHousing housing = profile.currentHousing();
        if (rules.withoutHousing()) {
            return add("SANS_LOGEMENT", 15, new Facts().add("currentHousing.status", housing.status()));
        }
        if (rules.evicted()) {
            return add("EXPULSION", 15, Situations.eviction(housing));
        }
        if (Known.yes(housing.unfit())) {
            return add("LOGEMENT_INDIGNE", 12, new Facts().add("currentHousing.unfit", housing.unfit()));
        }
        return rules.overcrowded() ? add("SUROCCUPATION", 10, Situations.overcrowding(housing, household)) : 0;
    }

    /** The greater of two steps counts. */
    private long effort() {
        int percent = Effort.percent(profile, household);
        if (percent >= 40) {
            return add("EFFORT_40", 10, effortFacts());
        }
        return percent >= 30 ? add("EFFORT_30", 5, effortFacts()) : 0;
    }

    private Facts effortFacts() {
        Facts facts = new Facts()
                .add("currentHousing.monthlyRent", profile.currentHousing().monthlyRent())
                .add("currentHousing.housingBenefit", profile.currentHousing().housingBenefit());
        household.addIncome(facts);
        return facts;
    }

    private long age() {
        LocalDate filed = Known.value(profile.application().initialFilingDate());
        int years = filed == null ? 0 : Dates.fullMonths(filed, asOf) / 12;
        return years > 0
                ? add(
                        "ANCIENNETE",
                        Math.min(years, 10),
                        new Facts()
                                .add(
                                        "application.initialFilingDate",
                                        profile.application().initialFilingDate()))
                : 0;
    }

    private long refusals() {
        Refusals refusals = new Refusals(profile.application().offers(), asOf);
        int count = refusals.count();
        return count > 0 ? add("REFUS", Math.max(-10L * count, -20), refusals.facts()) : 0;
    }
}
