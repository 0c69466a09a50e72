package org.cotation.rules.internal.engine;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cotation.profile.ApplicantProfile;
import org.jspecify.annotations.Nullable;

/**
 * What became of publics before some unknown facts of a request were answered. An answer takes nothing back: what was
 * decided without the fact stays decided, and what waits for other facts goes on waiting. For one request and one thread.
 */
final class Standing {

    /** Nothing was found before. */
    static final Standing NONE = new Standing(Map.of(), Map.of(), Set.of());

    private final Map<String, FoundPublic> found;
    private final Map<String, Assessed> assessed;
    private final Set<String> answered;

    private Standing(Map<String, FoundPublic> found, Map<String, Assessed> assessed, Set<String> answered) {
        this.found = found;
        this.assessed = assessed;
        this.answered = answered;
    }

    /** What was found of a request as it stands. */
    static Standing of(ApplicantProfile profile, List<FoundPublic> publics) {
        Map<String, FoundPublic> found = new HashMap<>();
        Map<String, Assessed> assessed = new HashMap<>();
        publics.forEach(one -> {
            found.put(one.code(), one);
            assessed.put(one.code(), Assessed.of(one.code(), profile));
        });
        return new Standing(found, assessed, Set.of());
    }

    /** The same, once the facts at these paths are answered. */
    Standing answered(Set<String> paths) {
        return new Standing(found, assessed, paths);
    }

    /** What was found of a public, if the answers leave it as it was; null where it has to be looked at again. */
    @Nullable
    FoundPublic of(String code, ApplicantProfile profile) {
        FoundPublic before = found.get(code);
        Assessed said = assessed.get(code);
        return before != null && said != null && said.equals(Assessed.of(code, profile)) && stays(before, said)
                ? before
                : null;
    }

    /** What an assessment alone decides against a rule that waits, the rule may decide otherwise. */
    private boolean stays(FoundPublic before, Assessed said) {
        return switch (before.status()) {
            case RECOGNISED -> true;
            case NOT_RECOGNISED -> said.unfavourable().isEmpty();
            case UNDETERMINED ->
                before.finding().missing().stream()
                        .noneMatch(missing -> answered.stream().anyMatch(path -> concerns(path, missing)));
        };
    }

    /** Whether an answer is to this fact, to one inside it, or to the thing that it stands in. */
    private static boolean concerns(String path, String missing) {
        return path.equals(missing) || inside(path, missing) || inside(missing, path);
    }

    private static boolean inside(String path, String thing) {
        return path.length() > thing.length()
                && path.startsWith(thing)
                && (path.charAt(thing.length()) == '.' || path.charAt(thing.length()) == '[');
    }
}
