package org.cotation.rules.internal.engine;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cotation.profile.ApplicantProfile;
import org.cotation.rules.internal.footprint.Footprints;
import org.jspecify.annotations.Nullable;

/**
 * What became of publics before some unknown facts of a request were answered. An answer takes nothing back: what was
 * decided without the fact stays decided, and what waits for other facts goes on waiting. For one request and one thread.
 */
final class Standing {

    /** Nothing was found before. */
    static final Standing NONE = new Standing(Map.of(), Set.of());

    private final Map<String, Before> publics;
    private final Set<String> answered;

    private Standing(Map<String, Before> publics, Set<String> answered) {
        this.publics = publics;
        this.answered = answered;
    }

    /** What was found of a public, and what bodies had said of it. */
    private record Before(FoundPublic found, Assessed said) {}

    /** What was found of a request as it stands. */
    static Standing of(ApplicantProfile profile, List<FoundPublic> found) {
        Map<String, Before> publics = new HashMap<>();
        found.forEach(one -> publics.put(one.code(), new Before(one, Assessed.of(one.code(), profile))));
        return new Standing(publics, Set.of());
    }

    /** The same, once the facts at these paths are answered. */
    Standing answered(Set<String> paths) {
        return new Standing(publics, paths);
    }

    /** What was found of a public, if the answers leave it as it was; null where it has to be looked at again. */
    @Nullable
    FoundPublic of(String code, ApplicantProfile profile) {
        if (publics.isEmpty()) {
            return null;
        }
        Before before = publics.get(code);
        return before != null && before.said().equals(Assessed.of(code, profile)) && stays(before)
                ? before.found()
                : null;
    }

    /** What an assessment alone decides against a rule that waits, the rule may decide otherwise. */
    private boolean stays(Before before) {
        return switch (before.found().status()) {
            case RECOGNISED -> true;
            case NOT_RECOGNISED -> before.said().unfavourable().isEmpty();
            case UNDETERMINED ->
                before.found().finding().missing().stream()
                        .noneMatch(missing -> answered.stream().anyMatch(path -> concerns(path, missing)));
        };
    }

    /** Whether an answer is to this fact, to one inside it, or to the thing that it stands in. */
    private static boolean concerns(String path, String missing) {
        return path.equals(missing) || Footprints.inside(path, missing) || Footprints.inside(missing, path);
    }
}
