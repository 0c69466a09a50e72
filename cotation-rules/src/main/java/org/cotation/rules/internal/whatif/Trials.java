package org.cotation.rules.internal.whatif;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cotation.explain.ScoreShift;
import org.cotation.profile.Answer;
import org.cotation.profile.ApplicantProfile;
import org.cotation.profile.ProfileEdits;
import org.cotation.rules.internal.grid.Manifest.FamilyDefinition;
import org.cotation.score.PriorityScore;

/** Scores a request again with other answers. For one request and one thread. */
final class Trials {

    private static final String TICKS = "declaredSituations";

    /**
     * An answer in place of another.
     *
     * @param path where it stands
     * @param answer the answer
     */
    record Edit(String path, Answer<?> answer) {}

    private final Subject subject;
    private final ApplicantProfile profile;
    private final PriorityScore before;

    Trials(Subject subject, ApplicantProfile profile) {
        this.subject = subject;
        this.profile = openTicks(profile, subject.families());
        this.before = subject.scoring().apply(profile);
    }

    /** Where nobody knows which boxes are ticked, each of them is open by itself, and can be answered by itself. */
    private static ApplicantProfile openTicks(ApplicantProfile profile, List<FamilyDefinition> families) {
        if (!(profile.declaredSituations() instanceof Answer.Unknown<?>)) {
            return profile;
        }
        Map<String, Answer<String>> ticks = new LinkedHashMap<>();
        families.forEach(family -> ticks.put(family.code(), Answer.unknown()));
        return ProfileEdits.with(profile, TICKS, Answer.declared(ticks));
    }

    PriorityScore before() {
        return before;
    }

    Outcome with(String path, Answer<?> answer) {
        return with(List.of(new Edit(path, answer)));
    }

    Outcome with(List<Edit> edits) {
        ApplicantProfile edited = profile;
        for (Edit edit : edits) {
            edited = ProfileEdits.with(edited, edit.path(), edit.answer());
        }
        PriorityScore after = subject.scoring().apply(edited);
        ScoreShift effect = ScoreShift.between(before, after).counting();
        return new Outcome(effect, Absorptions.of(before, after, effect));
    }
}
