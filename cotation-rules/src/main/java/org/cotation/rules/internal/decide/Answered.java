package org.cotation.rules.internal.decide;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.cotation.profile.Answer;
import org.cotation.profile.ApplicantProfile;
import org.cotation.profile.ProfileEdits;

/**
 * A request in which facts that nobody knows were answered, to see what comes of it.
 *
 * @param profile the request with the answers
 * @param answers the answers, by path
 */
public record Answered(ApplicantProfile profile, Map<String, Answer<?>> answers) {

    /** Copies the map. */
    public Answered {
        answers = Map.copyOf(answers);
    }

    /** A request as it stands. */
    static Answered none(ApplicantProfile profile) {
        return new Answered(profile, Map.of());
    }

    /** The same with one more answer. */
    Answered with(Question question, Answer<?> answer) {
        Map<String, Answer<?>> all = new HashMap<>(answers);
        all.put(question.path(), answer);
        return new Answered(ProfileEdits.with(profile, question.path(), question.brought(answer)), all);
    }

    /** Where the answers stand. */
    public Set<String> paths() {
        return answers.keySet();
    }

    /** Without the answers, which may be those of a person. */
    @Override
    public String toString() {
        return "Answered" + new TreeSet<>(answers.keySet());
    }
}
