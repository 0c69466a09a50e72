package org.cotation.rules.vocabulary;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cotation.profile.ProfileField;
import org.cotation.profile.ProfileSchema;
import org.cotation.profile.WhenAbsent;

/**
 * What an absent answer means, by the name of its field inside a thing of the profile: the schema says it, and is read here
 * once. Immutable.
 */
final class Absence {

    /** By the paths of the profile itself. */
    static final Absence OF_PROFILE = new Absence("");

    private static final String ELEMENT = "[]";

    /** By the path of a thing, and of a list for its elements. */
    private static final Map<String, Absence> BY_PATH =
            kinds().collect(Collectors.toUnmodifiableMap(Absence::path, Absence::new));

    private final Map<String, Boolean> none = new HashMap<>();

    private Absence(String kind) {
        String start = kind.isEmpty() ? "" : kind + ".";
        for (ProfileField field : ProfileSchema.fields()) {
            boolean meansNone = field.whenAbsent() == WhenAbsent.NONE;
            if (field.path().equals(kind)) {
                none.put("", meansNone);
            } else if (field.path().startsWith(start)) {
                // Names in the code are interned too: they are found by identity.
                none.put(field.path().substring(start.length()).intern(), meansNone);
            }
        }
    }

    /** The things that have fields, and the elements of lists, which may have none. */
    private static Stream<String> kinds() {
        return ProfileSchema.fields().stream()
                .map(ProfileField::path)
                .flatMap(path -> Stream.concat(
                        IntStream.range(0, path.length())
                                .filter(i -> path.charAt(i) == '.')
                                .mapToObj(i -> path.substring(0, i)),
                        Stream.of(path).filter(own -> own.endsWith(ELEMENT))))
                .distinct();
    }

    private static String path(String kind) {
        return kind.endsWith(ELEMENT) ? kind.substring(0, kind.length() - ELEMENT.length()) : kind;
    }

    /** Inside a thing, or inside each element of a list, such as {@code dependants}. */
    static Absence of(String path) {
        return BY_PATH.getOrDefault(path, OF_PROFILE);
    }

    /** Whether an absent answer says that there is nothing; otherwise nobody knows. */
    boolean meansNone(String field) {
        Boolean known = none.get(field);
        if (known == null) {
            throw new IllegalStateException("No field of the profile is at (" + field + ").");
        }
        return known;
    }
}
