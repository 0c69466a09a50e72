package org.cotation.rules.vocabulary;

import java.util.ArrayList;
import java.util.List;
import org.cotation.profile.ApplicantProfile;

/**
 * The persons of a request, as facts.
 *
 * @param applicant the applicant
 * @param coApplicants the co-applicant, if there is or may be one
 * @param dependants the dependants
 * @param visitingChildren the other children received
 * @param roommates the roommates
 * @param dependantsList the list of dependants itself
 * @param roommatesList the list of roommates itself
 * @param coApplicantPresent whether there is a co-applicant
 */
record People(
        Applicant applicant,
        List<CoApplicant> coApplicants,
        List<Dependant> dependants,
        List<VisitingChild> visitingChildren,
        List<Roommate> roommates,
        Derived<Boolean> dependantsList,
        Derived<Boolean> roommatesList,
        Derived<Boolean> coApplicantPresent) {

    private static final org.cotation.profile.CoApplicant NO_CO_APPLICANT =
            org.cotation.profile.CoApplicant.builder().build();
    private static final org.cotation.profile.Dependant NO_DEPENDANT =
            org.cotation.profile.Dependant.builder().build();
    private static final org.cotation.profile.VisitingChild NO_CHILD =
            org.cotation.profile.VisitingChild.builder().build();
    private static final org.cotation.profile.Roommate NO_ROOMMATE =
            org.cotation.profile.Roommate.builder().build();

    static final Derived<Boolean> PRESENT = Derived.known(true, List.of());

    static People of(ApplicantProfile profile, Source source) {
        return new People(
                new Applicant(PRESENT, profile.applicant(), source.inside("applicant")),
                source.maybe("coApplicant", profile.coApplicant(), NO_CO_APPLICANT, CoApplicant::new),
                source.each("dependants", profile.dependants(), NO_DEPENDANT, Dependant::new),
                source.each("visitingChildren", profile.visitingChildren(), NO_CHILD, VisitingChild::new),
                source.each("roommates", profile.roommates(), NO_ROOMMATE, Roommate::new),
                source.list("dependants", profile.dependants()),
                source.list("roommates", profile.roommates()),
                source.value("coApplicant", profile.coApplicant()).test(person -> true));
    }

    List<Holder> holders() {
        List<Holder> holders = new ArrayList<>();
        holders.add(applicant);
        holders.addAll(coApplicants);
        return holders;
    }

    /** How many of a list there are; the bounds where some may or may not exist. */
    Derived<Integer> count(List<? extends Fact> facts, Derived<Boolean> list) {
        List<Derived<Boolean>> presences = new ArrayList<>();
        facts.forEach(fact -> presences.add(fact.presence()));
        return counted(presences, list);
    }

    /** How many elements of a list are what is looked for; the bounds where that is unknown of some. */
    static Derived<Integer> counted(List<Derived<Boolean>> parts, Derived<Boolean> list) {
        Derived<Integer> count = Derived.count(parts);
        Derived<Integer> rested = Derived.known(0, list.grounds()).with(count, (zero, number) -> number);
        if (list.unknown()) {
            return count.within(Range.ANY);
        }
        return count.unknown() ? count : rested;
    }

    Derived<Integer> persons() {
        Derived<Integer> second = Derived.count(List.of(coApplicantPresent));
        return Derived.known(1, List.of())
                .with(second, Integer::sum, Range::plus)
                .with(count(dependants, dependantsList), Integer::sum, Range::plus)
                .with(count(roommates, roommatesList), Integer::sum, Range::plus);
    }
}
