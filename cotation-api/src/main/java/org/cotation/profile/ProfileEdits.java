package org.cotation.profile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.cotation.profile.internal.Replacement;
import org.cotation.profile.internal.Rewriting;

/**
 * Answers of a profile by their path: reads them, gives another in place of one, and compares two profiles. Profiles stay
 * as they are: an edit makes another one.
 *
 * <p>Thread-safe.
 */
public final class ProfileEdits {

    private static final String TICKS = "declaredSituations";

    private ProfileEdits() {}

    /**
     * Every answer of a profile by its path, in the order of the vocabulary: those of sections, of lists and of the people
     * and things that the profile holds, also those that nobody was asked for.
     *
     * @param profile the profile
     */
    public static Map<String, Answer<?>> answers(ApplicantProfile profile) {
        Map<String, Answer<?>> answers = new LinkedHashMap<>();
        Rewriting.of(profile, (place, before) -> {
            answers.put(place.path(), before);
            return before;
        });
        return answers;
    }

    /**
     * The same profile with another answer at a path.
     *
     * @param profile the profile
     * @param path where the answer stands, such as {@code dependants[0].birthDate} or {@code declaredSituations.FAMILY}
     * @param answer the answer, of the type that the path holds; {@link Answer.NotAsked} takes an element of a list out
     * @throws IllegalArgumentException if the profile has no such place: the vocabulary does not know the path, or the
     *     person or thing that it belongs to is not in the profile
     */
    public static ApplicantProfile with(ApplicantProfile profile, String path, Answer<?> answer) {
        if (path.startsWith(TICKS + ".")) {
            return ticked(profile, path.substring(TICKS.length() + 1), answer);
        }
        return Replacement.of(profile, path, answer);
    }

    @SuppressWarnings("unchecked") // A box ticked is a text: the code of a criterion.
    private static ApplicantProfile ticked(ApplicantProfile profile, String family, Answer<?> answer) {
        Map<String, Answer<String>> ticks = new LinkedHashMap<>();
        FactStatus status = FactStatus.DECLARED;
        if (profile.declaredSituations() instanceof Answer.Given<Map<String, Answer<String>>> given) {
            ticks.putAll(given.value());
            status = given.status();
        }
        ticks.put(family, (Answer<String>) answer);
        return with(profile, TICKS, new Answer.Given<>(ticks, status));
    }

    /**
     * The paths at which two profiles do not answer alike, in alphabetical order: of a person, a thing or a list that only
     * one of them has, its own path and not those inside it.
     *
     * @param one a profile
     * @param other another profile
     */
    public static List<String> differences(ApplicantProfile one, ApplicantProfile other) {
        Map<String, Answer<?>> left = new TreeMap<>(answers(one));
        Map<String, Answer<?>> right = new TreeMap<>(answers(other));
        List<String> differences = new ArrayList<>();
        left.forEach((path, answer) -> {
            Answer<?> against = right.get(path);
            if (against != null && !alike(answer, against)) {
                differences.add(path);
            }
        });
        return differences;
    }

    /** Whether two answers say the same, apart from what the members of the one and of the other say. */
    private static boolean alike(Answer<?> one, Answer<?> other) {
        if (one instanceof Answer.Given<?> left && other instanceof Answer.Given<?> right) {
            return left.status() == right.status() && sameValue(left.value(), right.value());
        }
        return Objects.equals(one, other);
    }

    private static boolean sameValue(Object one, Object other) {
        if (one instanceof Record && other instanceof Record) {
            return true;
        }
        if (one instanceof List<?> left && other instanceof List<?> right) {
            return left.size() == right.size();
        }
        if (one instanceof Map<?, ?> left && other instanceof Map<?, ?> right) {
            return left.keySet().equals(right.keySet());
        }
        return Objects.equals(one, other);
    }
}
