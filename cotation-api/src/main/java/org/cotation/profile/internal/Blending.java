package org.cotation.profile.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.cotation.profile.Answer;
import org.cotation.profile.ApplicantProfile;
import org.cotation.profile.WhenAbsent;
import org.cotation.profile.internal.Rewriting.Place;
import org.jspecify.annotations.Nullable;

/**
 * What two requests do not say alike, difference by difference in the order of the vocabulary, and the requests that lie
 * between them: those in which some of the differences are made and others not. Immutable.
 */
public final class Blending {

    /**
     * A difference: an answer that changes, or a person or thing that comes or goes. Equal only to itself.
     *
     * @param path where it stands: in the second request, or in the first for what is no longer in the second
     * @param whenAbsent what the absence of an answer means there
     * @param before the answer of the first
     * @param after the answer of the second
     */
    public record Difference(String path, WhenAbsent whenAbsent, Answer<?> before, Answer<?> after) {

        @Override
        public String toString() {
            return "Difference[" + path + "]";
        }
    }

    private final ApplicantProfile before;
    private final ApplicantProfile after;
    private final List<Difference> differences;
    private final Map<String, List<Alignment.Pair>> alignments = new ConcurrentHashMap<>();

    private Blending(ApplicantProfile before, ApplicantProfile after) {
        this.before = before;
        this.after = after;
        List<Difference> found = new ArrayList<>();
        new Walk(alignments, difference -> {
                    found.add(difference);
                    return false;
                })
                .record(RecordShape.ofProfile(), before, after, "");
        this.differences = List.copyOf(found);
    }

    /** Compares two requests. */
    public static Blending of(ApplicantProfile before, ApplicantProfile after) {
        return new Blending(before, after);
    }

    /** The differences, in the order of the vocabulary. */
    public List<Difference> differences() {
        return differences;
    }

    /**
     * The first request with some of the differences made; with all of them it equals the second, but for the order of
     * the boxes ticked.
     *
     * @param made the ranks of the differences that are made, from 0
     */
    public ApplicantProfile with(Set<Integer> made) {
        int[] rank = {0};
        return (ApplicantProfile) new Walk(alignments, difference -> made.contains(rank[0]++))
                .record(RecordShape.ofProfile(), before, after, "");
    }

    /** One walk through both requests. Its course depends on them alone, so that the ranks mean the same in each walk. */
    private record Walk(Map<String, List<Alignment.Pair>> alignments, Predicate<Difference> making) {

        Record record(RecordShape shape, Record before, Record after, String prefix) {
            List<Object> values = new ArrayList<>();
            for (Member member : shape.members()) {
                String path = prefix + member.name();
                Object one = member.of(before);
                Object other = member.of(after);
                values.add(
                        member.shape() instanceof Shape.Section section
                                ? record(section.record(), (Record) one, (Record) other, path + ".")
                                : answer(new Place(path, member.whenAbsent(), member.shape()), (Answer<?>) one, (Answer<
                                                ?>)
                                        other));
            }
            return shape.create(values.toArray());
        }

        private Answer<?> answer(Place place, Answer<?> before, Answer<?> after) {
            if (before.equals(after)) {
                return before;
            }
            if (place.shape() instanceof Shape.Elements list
                    && elementwise(place, before, after)
                    && Alignment.manageable(elements(before), elements(after))) {
                return held(place, before, after, elements(place, list.element(), before, after));
            }
            if (place.shape() instanceof Shape.Entries && elementwise(place, before, after)) {
                return held(place, before, after, ticks(place, before, after));
            }
            if (place.shape() instanceof Shape.Whole whole
                    && before instanceof Answer.Given<?> one
                    && after instanceof Answer.Given<?> other) {
                Record inside =
                        record(whole.record(), (Record) one.value(), (Record) other.value(), place.path() + ".");
                return given(place, one, other, inside);
            }
            return made(place, before, after) ? after : before;
        }

        private boolean made(Place place, Answer<?> before, Answer<?> after) {
            return making.test(new Difference(place.path(), place.whenAbsent(), before, after));
        }

        /** The value with the status of the one or of the other, which is a difference of its own. */
        private Answer<?> given(Place place, Answer.Given<?> before, Answer.Given<?> after, Object value) {
            boolean later = before.status() != after.status() && made(place, before, after);
            return new Answer.Given<>(value, later ? after.status() : before.status());
        }

        /** A list that nobody gave goes with its elements: it is given as soon as it has one. */
        private Answer<?> held(Place place, Answer<?> before, Answer<?> after, Object value) {
            if (before instanceof Answer.Given<?> one && after instanceof Answer.Given<?> other) {
                return given(place, one, other, value);
            }
            boolean empty = value instanceof List<?> list ? list.isEmpty() : ((Map<?, ?>) value).isEmpty();
            Answer.Given<?> holder = (Answer.Given<?>) (before instanceof Answer.Given<?> ? before : after);
            return empty ? Answer.notAsked() : new Answer.Given<>(value, holder.status());
        }

        /** Whether both hold elements, those of a list that nobody gave being none. */
        private static boolean elementwise(Place place, Answer<?> before, Answer<?> after) {
            boolean bothGiven = before instanceof Answer.Given<?> && after instanceof Answer.Given<?>;
            boolean oneNone = place.whenAbsent() == WhenAbsent.NONE
                    && (before instanceof Answer.NotAsked<?> || after instanceof Answer.NotAsked<?>);
            return bothGiven || (oneNone && (holdsSome(before) || holdsSome(after)));
        }

        private static boolean holdsSome(Answer<?> answer) {
            return answer instanceof Answer.Given<?> given
                    && (given.value() instanceof List<?> list
                            ? !list.isEmpty()
                            : !((Map<?, ?>) given.value()).isEmpty());
        }

        private static List<?> elements(Answer<?> answer) {
            return answer instanceof Answer.Given<?> given ? (List<?>) given.value() : List.of();
        }

        private List<Answer<?>> elements(Place list, Shape element, Answer<?> before, Answer<?> after) {
            List<Answer<?>> blended = new ArrayList<>();
            for (Alignment.Pair pair : alignments.computeIfAbsent(
                    list.path(), path -> Alignment.of(elements(before), elements(after), element))) {
                int index = pair.inAfter() >= 0 ? pair.inAfter() : pair.inBefore();
                Place place = new Place(list.path() + "[" + index + "]", WhenAbsent.NONE, element);
                keep(answer(place, pair.before(), pair.after()), blended);
            }
            return blended;
        }

        private static void keep(Answer<?> answer, List<Answer<?>> elements) {
            if (!(answer instanceof Answer.NotAsked<?>)) {
                elements.add(answer);
            }
        }

        private Map<String, Answer<?>> ticks(Place place, Answer<?> before, Answer<?> after) {
            Map<?, ?> one = before instanceof Answer.Given<?> given ? (Map<?, ?>) given.value() : Map.of();
            Map<?, ?> other = after instanceof Answer.Given<?> given ? (Map<?, ?>) given.value() : Map.of();
            Set<Object> families = new LinkedHashSet<>(one.keySet());
            families.addAll(other.keySet());
            Map<String, Answer<?>> blended = new LinkedHashMap<>();
            for (Object family : families) {
                Place tick = new Place(place.path() + "." + family, WhenAbsent.NONE, Shape.Entries.ENTRY);
                Answer<?> answer = answer(tick, orNone(one.get(family)), orNone(other.get(family)));
                if (!(answer instanceof Answer.NotAsked<?>)) {
                    blended.put((String) family, answer);
                }
            }
            return blended;
        }

        private static Answer<?> orNone(@Nullable Object answer) {
            return Objects.requireNonNullElse((Answer<?>) answer, Answer.notAsked());
        }
    }

    /** How many differences there are between two answers that stand at the same place. */
    static int distance(Place place, Answer<?> before, Answer<?> after) {
        int[] count = {0};
        new Walk(new HashMap<>(), difference -> {
                    count[0]++;
                    return false;
                })
                .answer(place, before, after);
        return count[0];
    }
}
