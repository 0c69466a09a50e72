package org.cotation.rules.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.cotation.profile.Answer;
import org.cotation.profile.ApplicantProfile;
import org.cotation.profile.internal.Rewriting;

/** Requests that say less, to show what is wrong with one that says much: answers are left out, the outer ones first. */
public final class Smaller {

    private Smaller() {}

    /** The same request without one of its answers, for each of them. */
    public static Stream<Request> than(Request request) {
        return given(request.profile()).stream().map(path -> request.with(without(request.profile(), path)));
    }

    /** How much a request says: the number of its answers. */
    public static int size(Request request) {
        return given(request.profile()).size();
    }

    /**
     * What is left of a request once every answer is gone that can go.
     *
     * @param request a request that shows the fault
     * @param stillWrong whether another one shows it too
     */
    public static Request still(Request request, Predicate<Request> stillWrong) {
        Request smallest = request;
        boolean smaller = true;
        while (smaller) {
            int before = size(smallest);
            for (String path : given(smallest.profile())) {
                Request without = smallest.with(without(smallest.profile(), path));
                if (size(without) < size(smallest) && stillWrong.test(without)) {
                    smallest = without;
                }
            }
            smaller = size(smallest) < before;
        }
        return smallest;
    }

    private static List<String> given(ApplicantProfile profile) {
        List<String> paths = new ArrayList<>();
        Rewriting.of(profile, (place, before) -> {
            if (!(before instanceof Answer.NotAsked<?>)) {
                paths.add(place.path());
            }
            return before;
        });
        return paths;
    }

    private static ApplicantProfile without(ApplicantProfile profile, String path) {
        return Rewriting.of(profile, (place, before) -> place.path().equals(path) ? Answer.notAsked() : before);
    }
}
