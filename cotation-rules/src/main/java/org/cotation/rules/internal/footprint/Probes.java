package org.cotation.rules.internal.footprint;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.cotation.profile.Answer;
import org.cotation.profile.ApplicantProfile;
import org.cotation.profile.CoApplicant;
import org.cotation.profile.Dependant;
import org.cotation.profile.MonthlyResource;
import org.cotation.profile.Offer;
import org.cotation.profile.ProfileEdits;
import org.cotation.profile.Roommate;
import org.cotation.profile.VisitingChild;
import org.cotation.profile.code.Reason;
import org.cotation.profile.code.ViolenceProof;

/** Requests that have one of everything and tell nothing of it, but for one answer at a time that is not given. */
final class Probes {

    static final LocalDate DAY = LocalDate.of(2024, 1, 1);

    private Probes() {}

    static List<ApplicantProfile> all() {
        ApplicantProfile full = oneOfEach();
        Set<String> paths = ProfileEdits.answers(full).keySet();
        List<String> leaves =
                paths.stream().filter(path -> !holdsOthers(path, paths)).toList();
        ApplicantProfile open = full;
        for (String leaf : leaves) {
            open = ProfileEdits.with(open, leaf, Answer.unknown());
        }
        List<ApplicantProfile> probes = new ArrayList<>();
        probes.add(open);
        for (String path : paths) {
            probes.add(ProfileEdits.with(open, path, leaves.contains(path) ? Answer.notAsked() : Answer.unknown()));
        }
        return probes;
    }

    private static boolean holdsOthers(String path, Set<String> paths) {
        return paths.stream().anyMatch(other -> Footprints.inside(other, path));
    }

    private static ApplicantProfile oneOfEach() {
        return ApplicantProfile.builder()
                .coApplicant(Answer.declared(CoApplicant.builder().build()))
                .dependants(list(Dependant.builder().build()))
                .visitingChildren(list(VisitingChild.builder().build()))
                .roommates(list(Roommate.builder().build()))
                .sought(sought -> sought.communes(list("62427")))
                .reasons(list(Reason.OTHER))
                .application(
                        application -> application.offers(list(Offer.builder().build())))
                .resources(resources ->
                        resources.monthly(list(MonthlyResource.builder().build())))
                .violence(violence -> violence.proof(list(ViolenceProof.COMPLAINT)))
                .build();
    }

    private static <T> Answer<List<Answer<T>>> list(T element) {
        return Answer.declared(List.of(Answer.declared(element)));
    }
}
