package org.cotation.rules.internal.compile;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The compiled tests of rules in a form that can be stored: the classes that Drools made for them, and nothing else of
 * what it made. The same rules give the same bytes, whenever and wherever they are compiled.
 *
 * @param classes the bytes of the classes, by name, in alphabetical order
 * @param tests the single tests, rule by rule and fact by fact, in their order
 */
public record KeptTests(Map<String, byte[]> classes, List<Kept> tests) {

    /** Copies the collections. */
    public KeptTests {
        classes = Collections.unmodifiableMap(new TreeMap<>(classes));
        tests = List.copyOf(tests);
    }

    /**
     * One single test.
     *
     * @param type the name of its class
     * @param arguments what it is given: for each argument the slot of a variable, or -1 for the fact itself
     */
    public record Kept(String type, List<Integer> arguments) {

        /** Copies the list. */
        public Kept {
            arguments = List.copyOf(arguments);
        }
    }
}
