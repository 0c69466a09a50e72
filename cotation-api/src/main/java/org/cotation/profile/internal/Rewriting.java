package org.cotation.profile.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.cotation.profile.Answer;
import org.cotation.profile.ApplicantProfile;
import org.cotation.profile.WhenAbsent;

/** Rewrites a profile answer by answer, from the outside in. For one rewriting. */
public final class Rewriting {

    /**
     * Where an answer stands.
     *
     * @param path its path, such as {@code dependants[0].birthDate}
     * @param whenAbsent what its absence means
     * @param shape what a value of it is made of
     */
    public record Place(String path, WhenAbsent whenAbsent, Shape shape) {

        private static final Pattern INDEX = Pattern.compile("\\[[0-9]+]");

        /** Its path for any element of a list, such as {@code dependants[].birthDate}. */
        public String anyPath() {
            return INDEX.matcher(path).replaceAll("[]");
        }

        /** Whether this answer leaves open what the value is. */
        public boolean unknown(Answer<?> answer) {
            return answer instanceof Answer.Unknown<?>
                    || (answer instanceof Answer.NotAsked<?> && whenAbsent == WhenAbsent.UNKNOWN);
        }
    }

    /** Gives an answer in place of another; the members of the new one are then rewritten in turn. */
    @FunctionalInterface
    public interface Edit {

        /** The answer at this place; for an element of a list, {@link Answer.NotAsked} takes it out. */
        Answer<?> answer(Place place, Answer<?> before);
    }

    private final Edit edit;

    private Rewriting(Edit edit) {
        this.edit = edit;
    }

    /** The profile with every answer rewritten. */
    public static ApplicantProfile of(ApplicantProfile profile, Edit edit) {
        return (ApplicantProfile) new Rewriting(edit).record(RecordShape.ofProfile(), profile, "");
    }

    /** An answer that was made by hand, as a profile holds it at a place. */
    static Answer<?> of(Place place, Answer<?> answer) {
        return new Rewriting((there, before) -> before).answer(place, answer);
    }

    private Record record(RecordShape shape, Record owner, String prefix) {
        List<Object> values = new ArrayList<>();
        for (Member member : shape.members()) {
            String path = prefix + member.name();
            Object value = member.of(owner);
            values.add(
                    member.shape() instanceof Shape.Section section
                            ? record(section.record(), (Record) value, path + ".")
                            : answer(new Place(path, member.whenAbsent(), member.shape()), (Answer<?>) value));
        }
        return shape.create(values.toArray());
    }

    private Answer<?> answer(Place place, Answer<?> before) {
        Answer<?> after = edit.answer(place, before);
        return after instanceof Answer.Given<?> given
                ? new Answer.Given<>(value(place, given.value()), given.status())
                : after;
    }

    private Object value(Place place, Object value) {
        if (place.shape() instanceof Shape.Whole whole) {
            return record(whole.record(), (Record) value, place.path() + ".");
        }
        if (place.shape() instanceof Shape.Elements list) {
            return elements(place, list.element(), (List<?>) value);
        }
        if (place.shape() instanceof Shape.Entries) {
            Map<String, Answer<?>> entries = new LinkedHashMap<>();
            ((Map<?, ?>) value).forEach((key, entry) -> {
                Place there = new Place(place.path() + "." + key, WhenAbsent.NONE, Shape.Entries.ENTRY);
                keep(answer(there, (Answer<?>) entry), kept -> entries.put((String) key, kept));
            });
            return entries;
        }
        return value;
    }

    private List<Answer<?>> elements(Place list, Shape element, List<?> values) {
        List<Answer<?>> elements = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            Place place = new Place(list.path() + "[" + i + "]", WhenAbsent.NONE, element);
            keep(answer(place, (Answer<?>) values.get(i)), elements::add);
        }
        return elements;
    }

    private static void keep(Answer<?> answer, Consumer<Answer<?>> keeper) {
        if (!(answer instanceof Answer.NotAsked<?>)) {
            keeper.accept(answer);
        }
    }
}
