package org.cotation.rules.vocabulary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.cotation.explain.Truth;
import org.cotation.profile.Answer;
import org.cotation.profile.ApplicantProfile;
import org.jspecify.annotations.Nullable;

/**
 * The facts of one request at one date, in the order of its profile. The facts of a kind are derived when somebody first
 * looks for them, and are the same for whoever looks. Immutable as far as anybody can see, and safe for use by several
 * threads.
 */
public final class Facts {

    private static final org.cotation.profile.Offer NO_OFFER =
            org.cotation.profile.Offer.builder().build();

    private static final FactType HOUSEHOLD = Vocabulary.of(Household.class);
    private static final FactType HOUSING = Vocabulary.of(Housing.class);
    private static final FactType OFFER = Vocabulary.of(Offer.class);
    private static final FactType PUBLIC = Vocabulary.of(Public.class);

    private final ApplicantProfile profile;
    private final Source source;
    private final Map<String, String> readings;
    private final Map<String, String> communes;
    private final Kinds kinds;
    private final Recognitions publics;

    private Facts(
            ApplicantProfile profile,
            Source source,
            Map<String, String> readings,
            Map<String, String> communes,
            Kinds kinds,
            Recognitions publics) {
        this.profile = profile;
        this.source = source;
        this.readings = readings;
        this.communes = communes;
        this.kinds = kinds;
        this.publics = publics;
    }

    /** What has been derived so far. Two threads may derive the same kind, and find the same. */
    private static final class Kinds {

        private @Nullable People people;
        private final @Nullable Facts.OfKind[] derived =
                new OfKind[Vocabulary.types().size()];
    }

    /** The facts of a kind. */
    private record OfKind(List<? extends Fact> facts) {}

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
        return derive(profile, Map.of(), asOf, parameters, readings, communes);
    }

    /**
     * Derives the facts, some answers being supposed.
     *
     * @param profile the request
     * @param supposed answers in place of those of the request, by path
     * @param asOf the date of the evaluation
     * @param parameters the values that the grid supplies
     * @param readings the reading adopted for every interpretation, by its name
     * @param communes the names of the communes of its territory, by INSEE code
     */
    public static Facts derive(
            ApplicantProfile profile,
            Map<String, Answer<?>> supposed,
            LocalDate asOf,
            Parameters parameters,
            Map<String, String> readings,
            Map<String, String> communes) {
        Source source = new Source(asOf, new Readings(readings), parameters, supposed);
        return new Facts(profile, source, readings, communes, new Kinds(), Recognitions.NONE);
    }

    /** The same facts, with the publics that were found. */
    public Facts with(Recognitions found) {
        return new Facts(profile, source, readings, communes, kinds, found);
    }

    /** The facts of a kind, in the order of the profile. */
    public List<? extends Fact> of(FactType type) {
        if (type == PUBLIC) {
            return publics.all();
        }
        OfKind known = kinds.derived[type.index()];
        if (known == null) {
            known = new OfKind(type.derive(this));
            kinds.derived[type.index()] = known;
        }
        return known.facts();
    }

    ApplicantProfile profile() {
        return profile;
    }

    Source source() {
        return source;
    }

    People people() {
        People known = kinds.people;
        if (known == null) {
            known = People.of(profile, source);
            kinds.people = known;
        }
        return known;
    }

    List<Resources> resources() {
        Household household = (Household) of(HOUSEHOLD).get(0);
        return List.of(new Resources(profile, household, housing(), source));
    }

    private Housing housing() {
        return (Housing) of(HOUSING).get(0);
    }

    List<Application> application() {
        List<Offer> offers = new ArrayList<>();
        of(OFFER).forEach(offer -> offers.add((Offer) offer));
        return List.of(new Application(profile, offers, housing(), source));
    }

    List<Offer> offers() {
        return source.each("application.offers", profile.application().offers(), NO_OFFER, Offer::new);
    }

    List<Commune> communes() {
        return Commune.of(profile, source, communes);
    }

    List<Reason> reasons() {
        return source.each("reasons", profile.reasons(), org.cotation.profile.code.Reason.OTHER, Reason::new);
    }

    /** The publics, in the order of the grid. */
    public List<Public> publics() {
        return publics.all();
    }

    List<Reading> readings() {
        return List.of(new Reading(readings));
    }

    /** The public of a code, alone; none where the grid has no such public. */
    public List<Public> publicOf(String code) {
        return publics.of(code);
    }

    /** Whether the public of a code is recognised. */
    public Truth recognised(String code) {
        return publics.recognised(code);
    }

    /** The list that the facts of a kind come from, as the evidence of what is not in it. */
    public Derived<Boolean> list(FactType type) {
        Class<? extends Fact> kind = type.type();
        if (kind == CoApplicant.class) {
            return people().coApplicantPresent();
        }
        if (kind == Dependant.class) {
            return people().dependantsList();
        }
        if (kind == VisitingChild.class) {
            return source.list("visitingChildren", profile.visitingChildren());
        }
        if (kind == Roommate.class) {
            return people().roommatesList();
        }
        if (kind == Offer.class) {
            return source.list("application.offers", profile.application().offers());
        }
        if (kind == Commune.class) {
            return source.list("sought.communes", profile.sought().communes());
        }
        return kind == Reason.class ? source.list("reasons", profile.reasons()) : People.PRESENT;
    }

    /** Every fact once. */
    public List<Fact> all() {
        List<Fact> all = new ArrayList<>();
        for (FactType type : Vocabulary.types()) {
            if (type.type() != Holder.class) {
                all.addAll(of(type));
            }
        }
        return all;
    }
}
