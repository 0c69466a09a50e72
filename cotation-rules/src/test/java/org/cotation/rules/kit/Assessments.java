package org.cotation.rules.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.cotation.profile.Answer;
import org.cotation.profile.ApplicantProfile;
import org.cotation.profile.Assessment;
import org.cotation.profile.FactStatus;
import org.cotation.profile.internal.Rewriting;
import org.cotation.score.PriorityScore;
import org.cotation.score.PublicFinding;
import org.cotation.score.PublicStatus;

/** The assessments that competent bodies may make of a request. */
public final class Assessments {

    private Assessments() {}

    /**
     * The same request without the assessments against a public. Such an assessment prevails over a rule that nobody can
     * tell the outcome of, and yields to one that holds: it is decided, and may change all the same once more is known.
     */
    public static ApplicantProfile onlyInFavour(ApplicantProfile profile) {
        return Rewriting.of(
                profile,
                (place, before) -> before instanceof Answer.Given<?> given
                                && given.value() instanceof Assessment assessment
                                && against(assessment)
                        ? Answer.notAsked()
                        : before);
    }

    private static boolean against(Assessment assessment) {
        return assessment.favourable() instanceof Answer.Given<Boolean> favourable
                ? !favourable.value() || favourable.status() == FactStatus.REFUTED
                : assessment.favourable() instanceof Answer.NotAsked<Boolean>;
    }

    /**
     * The same request once the bodies have spoken on every public that its score leaves undetermined, for or against it
     * at random.
     */
    public static ApplicantProfile made(ApplicantProfile profile, PriorityScore score, SplittableRandom random) {
        List<Answer<Assessment>> assessments = new ArrayList<>();
        if (profile.assessments() instanceof Answer.Given<List<Answer<Assessment>>> given
                && given.status() != FactStatus.REFUTED) {
            assessments.addAll(given.value());
        }
        for (PublicFinding found : score.publics()) {
            if (found.status() == PublicStatus.UNDETERMINED) {
                assessments.add(Answer.declared(Assessment.builder()
                        .publicCode(found.code())
                        .favourable(random.nextBoolean())
                        .build()));
            }
        }
        return profile.toBuilder().assessments(Answer.declared(assessments)).build();
    }
}
