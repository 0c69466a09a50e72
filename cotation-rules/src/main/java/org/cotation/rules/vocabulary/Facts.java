package org.cotation.rules.vocabulary;

import com.google.common.collect.ListMultimap;
import com.google.common.collect.Multimaps;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cotation.profile.ApplicantProfile;

/** The facts of one request at one date, in the order of its profile. Immutable. */
public final class Facts {

    private static final org.cotation.profile.Offer NO_OFFER =
            org.cotation.profile.Offer.builder().build();

    private final Map<Class<? extends Fact>, List<? extends Fact>> byType;
    private final Map<Class<? extends Fact>, Derived<Boolean>> lists;
    private final ListMultimap<String, Public> publics;

    private Facts(
            Map<Class<? extends Fact>, List<? extends Fact>> byType,
            Map<Class<? extends Fact>, Derived<Boolean>> lists,
            List<Public> publics) {
        this.byType = byType;
        this.lists = lists;
        this.publics = Multimaps.index(publics, Public::getCode);
    }

    /**
     * Derives the facts.
     *
     * @param profile the request
     * @param asOf the date of the evaluation
     * @param parameters the values that the grid supplies
     * @param readings the reading adopted for every interpretation, by its name
     * @param communes the names of the communes of its territory, by INSEE code
     */
    public static Facts derive(
            ApplicantProfile profile,
            LocalDate asOf,
            Parameters parameters,
            Map<String, String> readings,
            Map<String, String> communes) {
        Source source = new Source(asOf, new Readings(readings), parameters);
        People people = People.of(profile, source);
        Household household = new Household(profile, people, source);
        Housing housing = new Housing(profile, people, source);
        List<Offer> offers =
                source.each("application.offers", profile.application().offers(), NO_OFFER, Offer::new);

        Map<Class<? extends Fact>, List<? extends Fact>> facts = new LinkedHashMap<>();
        facts.put(Applicant.class, List.of(people.applicant()));
        facts.put(CoApplicant.class, people.coApplicants());
        facts.put(Holder.class, people.holders());
        facts.put(Dependant.class, people.dependants());
        facts.put(VisitingChild.class, people.visitingChildren());
        facts.put(Roommate.class, people.roommates());
        facts.put(Household.class, List.of(household));
        facts.put(Employment.class, List.of(new Employment(people)));
        facts.put(Resources.class, List.of(new Resources(profile, household, housing, source)));
        facts.put(Housing.class, List.of(housing));
        facts.put(Application.class, List.of(new Application(profile, offers, housing, source)));
        facts.put(Offer.class, offers);
        facts.put(Sought.class, List.of(new Sought(profile, source)));
        facts.put(Commune.class, Commune.of(profile, source, communes));
        facts.put(
                Reason.class,
                source.each("reasons", profile.reasons(), org.cotation.profile.code.Reason.OTHER, Reason::new));
        facts.put(Dalo.class, List.of(new Dalo(profile, source)));
        facts.put(Violence.class, List.of(new Violence(profile, source)));
        facts.put(ChildProtection.class, List.of(new ChildProtection(profile, source)));
        facts.put(Situation.class, List.of(new Situation(profile, source)));
        facts.put(Labels.class, List.of(new Labels(profile, source)));
        facts.put(Public.class, List.of());
        facts.put(Reading.class, List.of(new Reading(readings)));

        Map<Class<? extends Fact>, Derived<Boolean>> lists = new LinkedHashMap<>();
        lists.put(CoApplicant.class, people.coApplicantPresent());
        lists.put(Dependant.class, people.dependantsList());
        lists.put(VisitingChild.class, source.list("visitingChildren", profile.visitingChildren()));
        lists.put(Roommate.class, people.roommatesList());
        lists.put(
                Offer.class,
                source.list("application.offers", profile.application().offers()));
        lists.put(Commune.class, source.list("sought.communes", profile.sought().communes()));
        lists.put(Reason.class, source.list("reasons", profile.reasons()));
        return new Facts(facts, lists, List.of());
    }

    /** The same facts, with the publics that were found. */
    public Facts with(List<Public> publics) {
        Map<Class<? extends Fact>, List<? extends Fact>> facts = new LinkedHashMap<>(byType);
        facts.put(Public.class, List.copyOf(publics));
        return new Facts(facts, lists, publics);
    }

    /** The facts of a kind, in the order of the profile. */
    public List<? extends Fact> of(FactType type) {
        return byType.getOrDefault(type.type(), List.of());
    }

    /** The public of a code, if there is one. */
    public List<Public> publics(String code) {
        return publics.get(code);
    }

    /** The list that the facts of a kind come from, as the evidence of what is not in it. */
    public Derived<Boolean> list(FactType type) {
        return lists.getOrDefault(type.type(), People.PRESENT);
    }

    /** Every fact once. */
    public List<Fact> all() {
        List<Fact> all = new ArrayList<>();
        byType.forEach((type, facts) -> {
            if (type != Holder.class) {
                all.addAll(facts);
            }
        });
        return all;
    }
}
