package org.cotation.rules.kit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.cotation.profile.Answer;
import org.cotation.profile.ApplicantProfile;
import org.cotation.profile.internal.Rewriting;
import org.cotation.profile.internal.Rewriting.Place;

/**
 * The requests that a request with unknown facts may turn out to be: every unknown fact gets a known answer, a list or a
 * co-applicant of which nobody knew whether there is one comes into being or not, and all that was known stays. Not
 * thread-safe.
 */
public final class Completions {

    private static final int DONORS = 12;

    private final Draw draw;
    private final Map<String, List<Answer<?>>> answers = new HashMap<>();

    /**
     * Completions of requests on a day.
     *
     * @param random where the chances come from
     * @param asOf the date of the evaluation, which the boundaries are drawn from
     */
    public Completions(SplittableRandom random, LocalDate asOf) {
        draw = new Draw(random, asOf);
        for (int i = 0; i < DONORS; i++) {
            Rewriting.of(ProfileGenerator.known().profile(random, asOf), this::remember);
        }
    }

    /** Every set of known answers that these may turn out to be, given the answers to try at each path. */
    static List<Map<String, Answer<?>>> every(Map<String, Answer<?>> state, Map<String, List<Answer<?>>> answers) {
        List<Map<String, Answer<?>>> completions = List.of(state);
        for (Map.Entry<String, Answer<?>> entry : state.entrySet()) {
            if (entry.getValue() instanceof Answer.Unknown<?>) {
                List<Map<String, Answer<?>>> next = new ArrayList<>();
                for (Map<String, Answer<?>> completion : completions) {
                    for (Answer<?> answer : answers.getOrDefault(entry.getKey(), List.of())) {
                        Map<String, Answer<?>> answered = new LinkedHashMap<>(completion);
                        answered.put(entry.getKey(), answer);
                        next.add(answered);
                    }
                }
                completions = next;
            }
        }
        return completions;
    }

    private Answer<?> remember(Place place, Answer<?> answer) {
        answers.computeIfAbsent(place.anyPath(), path -> new ArrayList<>()).add(answer);
        return answer;
    }

    /** One of the requests that this one may turn out to be. It has no unknown fact. */
    public ApplicantProfile of(ApplicantProfile profile) {
        return Rewriting.of(profile, (place, before) -> place.unknown(before) ? known(place) : before);
    }

    private Answer<?> known(Place place) {
        if (place.path().endsWith("]") && draw.chance(40)) {
            return Answer.notAsked();
        }
        List<Answer<?>> seen = answers.getOrDefault(place.anyPath(), List.of());
        Answer<?> answer = seen.isEmpty() ? Answer.notAsked() : draw.pick(seen);
        boolean open = place.unknown(answer) || (answer instanceof Answer.NotAsked<?> && draw.chance(20));
        return open ? Answer.declared(AnyValue.of(place.shape(), draw)) : answer;
    }
}
