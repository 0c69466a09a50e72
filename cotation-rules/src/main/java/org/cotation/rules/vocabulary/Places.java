package org.cotation.rules.vocabulary;

import java.util.HashMap;
import java.util.Map;

/**
 * The place of each property among those of its kind of fact, given out in the order in which they are first asked for.
 * Safe for use by several threads.
 */
final class Places {

    private static final ClassValue<Places> OF_KIND = new ClassValue<>() {
        @Override
        protected Places computeValue(Class<?> kind) {
            return new Places();
        }
    };

    private volatile Map<String, Integer> places = Map.of();

    private Places() {}

    /** The place of a property of a kind of fact; holders, applicant and co-applicant share theirs. */
    static int of(Class<?> kind, String property) {
        Class<?> root = kind;
        while (root.getSuperclass() != Fact.class) {
            root = root.getSuperclass();
        }
        return OF_KIND.get(root).of(property);
    }

    private int of(String property) {
        Integer known = places.get(property);
        return known == null ? add(property) : known;
    }

    private synchronized int add(String property) {
        Map<String, Integer> more = new HashMap<>(places);
        int place = more.computeIfAbsent(property, key -> more.size());
        places = more;
        return place;
    }
}
