package org.cotation.rules.internal.search;

import java.util.HashMap;
import java.util.Map;
import org.cotation.profile.Answer;
import org.cotation.profile.ApplicantProfile;

/**
 * A request with answers that are supposed.
 *
 * @param profile the request
 * @param answers the answers supposed in place of its own, by path
 */
public record Supposition(ApplicantProfile profile, Map<String, Answer<?>> answers) {

    /** Copies the map. */
    public Supposition {
        answers = Map.copyOf(answers);
    }

    /** The request as it stands. */
    public static Supposition none(ApplicantProfile profile) {
        return new Supposition(profile, Map.of());
    }

    /** The same with one more answer. */
    public Supposition with(String path, Answer<?> answer) {
        return with(Map.of(path, answer));
    }

    /** The same with more answers. */
    public Supposition with(Map<String, Answer<?>> more) {
        Map<String, Answer<?>> all = new HashMap<>(answers);
        all.putAll(more);
        return new Supposition(profile, all);
    }

    @Override
    public String toString() {
        return "Supposition[…]";
    }
}
