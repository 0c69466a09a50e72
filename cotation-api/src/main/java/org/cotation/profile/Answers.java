package org.cotation.profile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the builders do with answers. */
final class Answers {

    private Answers() {}

    /** The value in place of the one given, with its status; declared if none was given. */
    static <T> Answer<T> replaced(Answer<T> answer, T value) {
        return answer instanceof Answer.Given<T> given
                ? new Answer.Given<>(value, given.status())
                : Answer.declared(value);
    }

    /** The list with a declared element more. */
    static <T> Answer<List<Answer<T>>> appended(Answer<List<Answer<T>>> answer, T value) {
        List<Answer<T>> elements = new ArrayList<>();
        if (answer instanceof Answer.Given<List<Answer<T>>> given) {
            elements.addAll(given.value());
        }
        elements.add(Answer.declared(value));
        return replaced(answer, elements);
    }

    /** A declared list of declared values. */
    @SafeVarargs
    static <T> Answer<List<Answer<T>>> declaredList(T... values) {
        List<Answer<T>> elements = new ArrayList<>();
        for (T value : values) {
            elements.add(Answer.declared(value));
        }
        return Answer.declared(elements);
    }

    /** The map with a declared entry more, or another. */
    static Answer<Map<String, Answer<String>>> put(
            Answer<Map<String, Answer<String>>> answer, String key, String value) {
        Map<String, Answer<String>> entries = new LinkedHashMap<>();
        if (answer instanceof Answer.Given<Map<String, Answer<String>>> given) {
            entries.putAll(given.value());
        }
        entries.put(key, Answer.declared(value));
        return replaced(answer, entries);
    }
}
