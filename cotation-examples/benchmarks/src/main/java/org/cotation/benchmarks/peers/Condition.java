package org.cotation.benchmarks.peers;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.cotation.benchmarks.plain.FlatRequest;
import org.jspecify.annotations.Nullable;

/**
 * One test on one property of a flat request, in the words of every engine.
 *
 * @param property the property
 * @param drl the test in DRL
 * @param feel the entry of a decision table
 * @param java the test in a rule of Evrete
 * @param test the same in Java
 */
record Condition(String property, String drl, String feel, String java, Predicate<FlatRequest> test) {

    private static final String FACT = "$request.";

    static Condition yes(String property, Predicate<FlatRequest> value) {
        return new Condition(property, property + " == true", "true", FACT + property, value);
    }

    static Condition no(String property, Predicate<FlatRequest> value) {
        return new Condition(property, property + " == false", "false", "!" + FACT + property, value.negate());
    }

    static Condition in(String property, Function<FlatRequest, @Nullable String> value, String... codes) {
        List<String> wanted = List.of(codes);
        String quoted = wanted.stream().map(code -> '"' + code + '"').collect(Collectors.joining(", "));
        return new Condition(
                property,
                wanted.size() == 1 ? property + " == " + quoted : property + " in (" + quoted + ")",
                quoted,
                wanted.stream()
                        .map(code -> '"' + code + "\".equals(" + FACT + property + ")")
                        .collect(Collectors.joining(" || ")),
                request -> {
                    String code = value.apply(request);
                    return code != null && wanted.contains(code);
                });
    }

    static Condition between(String property, ToIntFunction<FlatRequest> value, int least, int greatest) {
        return new Condition(
                property,
                property + " >= " + least + ", " + property + " <= " + greatest,
                "[" + least + ".." + greatest + "]",
                FACT + property + " >= " + least + " && " + FACT + property + " <= " + greatest,
                request -> value.applyAsInt(request) >= least && value.applyAsInt(request) <= greatest);
    }

    static Condition atLeast(String property, ToIntFunction<FlatRequest> value, int least) {
        return new Condition(
                property,
                property + " >= " + least,
                ">= " + least,
                FACT + property + " >= " + least,
                request -> value.applyAsInt(request) >= least);
    }
}
