package org.cotation.profile.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.cotation.profile.Answer;

/** What the records of the profile check and bring to one form when they are made. No message shows a value. */
public final class Checks {

    private Checks() {}

    /** The answer, its value in the one written form of the format. */
    public static <T> Answer<T> value(ValueFormat format, String name, Answer<T> answer) {
        Objects.requireNonNull(answer, name);
        if (!(answer instanceof Answer.Given<T> given)) {
            return answer;
        }
        require(format, name, given.value());
        @SuppressWarnings("unchecked") // a normalised value has the type of the value
        T normalised = (T) format.normalised(given.value());
        return normalised.equals(given.value()) ? answer : new Answer.Given<>(normalised, given.status());
    }

    /** The answer, its list an unmodifiable copy. */
    public static <T> Answer<List<Answer<T>>> list(String name, Answer<List<Answer<T>>> answer) {
        Objects.requireNonNull(answer, name);
        if (!(answer instanceof Answer.Given<List<Answer<T>>> given)) {
            return answer;
        }
        List<Answer<T>> copy = List.copyOf(given.value());
        copy.forEach(element -> requireAsked(name, element));
        return new Answer.Given<>(copy, given.status());
    }

    /** The answer, its list an unmodifiable copy of values in their one written form. */
    public static <T> Answer<List<Answer<T>>> list(ValueFormat format, String name, Answer<List<Answer<T>>> answer) {
        if (!(list(name, answer) instanceof Answer.Given<List<Answer<T>>> given)) {
            return answer;
        }
        List<Answer<T>> checked = new ArrayList<>(given.value().size());
        given.value().forEach(element -> checked.add(value(format, name, element)));
        return new Answer.Given<>(Collections.unmodifiableList(checked), given.status());
    }

    /** The answer, its map an unmodifiable copy in the same order. */
    public static Answer<Map<String, Answer<String>>> map(String name, Answer<Map<String, Answer<String>>> answer) {
        Objects.requireNonNull(answer, name);
        if (!(answer instanceof Answer.Given<Map<String, Answer<String>>> given)) {
            return answer;
        }
        Map<String, Answer<String>> copy = new LinkedHashMap<>();
        given.value().forEach((key, element) -> {
            require(ValueFormat.KEY, name, key);
            requireAsked(name, element);
            copy.put(key, value(ValueFormat.TEXT, name, element));
        });
        return new Answer.Given<>(Collections.unmodifiableMap(copy), given.status());
    }

    private static void require(ValueFormat format, String name, Object value) {
        if (!format.accepts(value)) {
            throw new IllegalArgumentException("The value of (" + name + ") is not accepted.\nIt must be "
                    + format.expected().en() + ".");
        }
    }

    /** What is in a list was asked: JSON has no way to write an element that is absent. */
    private static void requireAsked(String name, Answer<?> element) {
        if (element instanceof Answer.NotAsked<?>) {
            throw new IllegalArgumentException(
                    "An element of (" + name + ") is not asked.\n" + "Leave it out, or make it unknown or given.");
        }
    }
}
