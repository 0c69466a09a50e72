package org.cotation.rules.internal.engine;

import java.util.ArrayList;
import java.util.List;
import org.cotation.profile.Answer;
import org.cotation.profile.ApplicantProfile;
import org.cotation.profile.Assessment;
import org.cotation.profile.FactStatus;
import org.cotation.score.Evidence;
import org.cotation.score.EvidenceStatus;
import org.cotation.score.FactValue;

/**
 * What competent bodies said of one public.
 *
 * @param favourable the assessments in favour of it
 * @param unfavourable the assessments against it
 * @param unknown what stands for those that nobody knows of; empty where there is none
 */
record Assessed(List<Evidence> favourable, List<Evidence> unfavourable, String unknown) {

    private static final Assessed NOTHING = new Assessed(List.of(), List.of(), "");

    /** Where the assessments stand in the profile. */
    static final String PATH = "assessments";

    /** What stands for one assessment of which nobody knows the public: it may be about any, and about one only. */
    static final String ANY = PATH + "[?]";

    /** What stands for several of them: nobody can tell how they share the publics. */
    private static final String SEVERAL = PATH + "[??]";

    private static final String OF_PUBLIC = PATH + ":";

    /** Copies the lists. */
    Assessed {
        favourable = List.copyOf(favourable);
        unfavourable = List.copyOf(unfavourable);
    }

    /** What stands for the assessment of one public among the paths of unknown facts. */
    static String ofPublic(String code) {
        return OF_PUBLIC + code;
    }

    /** Whether a path stands for the assessment of one public. */
    static boolean isOfPublic(String path) {
        return path.startsWith(OF_PUBLIC);
    }

    /** What a profile says of the assessments of a public. */
    static Assessed of(String code, ApplicantProfile profile) {
        if (!mayConcern(code, profile.assessments())) {
            return NOTHING;
        }
        List<Evidence> favourable = new ArrayList<>();
        List<Evidence> unfavourable = new ArrayList<>();
        String unknown = profile.assessments() instanceof Answer.Unknown<?> ? ofPublic(code) : "";
        if (profile.assessments() instanceof Answer.Given<List<Answer<Assessment>>> given
                && given.status() != FactStatus.REFUTED) {
            for (int i = 0; i < given.value().size(); i++) {
                Answer<Assessment> answer = given.value().get(i);
                if (!(answer instanceof Answer.Given<Assessment> element)) {
                    unknown = unknown.isEmpty() ? ANY : SEVERAL;
                } else if (element.status() != FactStatus.REFUTED) {
                    String open = add(i, element.value(), code, favourable, unfavourable);
                    if (!open.isEmpty()) {
                        unknown = unknown.isEmpty() ? open : SEVERAL;
                    }
                }
            }
        }
        return favourable.isEmpty() && unfavourable.isEmpty() && unknown.isEmpty()
                ? NOTHING
                : new Assessed(favourable, unfavourable, unknown);
    }

    /** Whether an assessment names a public, or may turn out to: most requests have few, and most publics none. */
    private static boolean mayConcern(String code, Answer<List<Answer<Assessment>>> assessments) {
        if (!(assessments instanceof Answer.Given<List<Answer<Assessment>>> given)) {
            return !(assessments instanceof Answer.NotAsked<?>);
        }
        for (int i = 0; i < given.value().size(); i++) {
            if (!(given.value().get(i) instanceof Answer.Given<Assessment> element)
                    || !(element.value().publicCode() instanceof Answer.Given<String> named)
                    || named.value().equals(code)) {
                return true;
            }
        }
        return false;
    }

    /** Adds an assessment to those for and against; returns what stands for it where nobody knows which it is. */
    private static String add(
            int index, Assessment assessment, String code, List<Evidence> favourable, List<Evidence> unfavourable) {
        if (!(assessment.publicCode() instanceof Answer.Given<String> named)) {
            return ANY;
        }
        if (!named.value().equals(code) || named.status() == FactStatus.REFUTED) {
            return "";
        }
        if (assessment.favourable() instanceof Answer.Unknown<Boolean>) {
            return ofPublic(code);
        }
        boolean yes = assessment.favourable() instanceof Answer.Given<Boolean> answer
                && answer.value()
                && answer.status() != FactStatus.REFUTED;
        EvidenceStatus status = assessment.favourable() instanceof Answer.Given<Boolean> answer
                ? EvidenceStatus.of(answer.status())
                : EvidenceStatus.of(named.status());
        Evidence evidence = new Evidence(PATH + "[" + index + "].favourable", new FactValue.Truth(yes), status);
        (yes ? favourable : unfavourable).add(evidence);
        return "";
    }
}
