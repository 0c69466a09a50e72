package org.cotation.profile.internal;

import java.util.Set;
import org.cotation.profile.Answer;
import org.cotation.profile.ApplicantProfile;
import org.cotation.profile.internal.Rewriting.Place;

/** Takes out of a request what nobody needs. */
public final class Trimming {

    private Trimming() {}

    /**
     * The request with only the answers at some paths. Those that hold them stay as well, and of a list that stays every
     * element, emptied of what is not wanted, so that each keeps its place.
     *
     * @param profile the request
     * @param wanted the paths of the answers to keep
     */
    public static ApplicantProfile keep(ApplicantProfile profile, Set<String> wanted) {
        return Rewriting.of(profile, (place, before) -> stays(place, wanted) ? before : Answer.notAsked());
    }

    private static boolean stays(Place place, Set<String> wanted) {
        return wanted.contains(place.path())
                || place.path().endsWith("]")
                || wanted.stream()
                        .anyMatch(path -> path.startsWith(place.path() + ".") || path.startsWith(place.path() + "["));
    }
}
