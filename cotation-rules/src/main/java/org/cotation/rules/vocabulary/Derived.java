package org.cotation.rules.vocabulary;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.Predicate;
import org.cotation.score.Evidence;
import org.jspecify.annotations.Nullable;

/**
 * A value derived from a profile: known, known to be none, or unknown; with the facts that it rests on and, where it is
 * unknown, the facts that are missing. Immutable.
 *
 * @param <T> the type of the value
 */
public final class Derived<T> {

    private enum State {
        KNOWN,
        NONE,
        UNKNOWN
    }

    private final State state;
    private final @Nullable T value;
    private final boolean perhapsNone;
    private final Range range;
    private final List<Evidence> evidence;
    private final List<String> missing;

    private Derived(
            State state,
            @Nullable T value,
            boolean perhapsNone,
            Range range,
            Collection<Evidence> evidence,
            Collection<String> missing) {
        this.state = state;
        this.value = value;
        this.perhapsNone = perhapsNone;
        this.range = range;
        this.evidence = List.copyOf(evidence);
        this.missing = List.copyOf(missing);
    }

    static <T> Derived<T> known(T value, Collection<Evidence> evidence) {
        return new Derived<>(State.KNOWN, Objects.requireNonNull(value), false, Range.ANY, evidence, List.of());
    }

    static <T> Derived<T> none(Collection<Evidence> evidence) {
        return new Derived<>(State.NONE, null, true, Range.ANY, evidence, List.of());
    }

    static <T> Derived<T> unknown(Collection<Evidence> evidence, Collection<String> missing) {
        return new Derived<>(State.UNKNOWN, null, false, Range.ANY, evidence, missing);
    }

    static <T> Derived<T> unknown(String missing) {
        return unknown(List.of(), List.of(missing));
    }

    /** The same unknown value, with the bounds within which it lies if there is one. */
    Derived<T> within(Range bounds) {
        return unknown() ? new Derived<>(state, value, perhapsNone, bounds, evidence, missing) : this;
    }

    /** The same unknown value, which may also turn out to be none. */
    Derived<T> perhapsNone() {
        return unknown() ? new Derived<>(state, value, true, range, evidence, missing) : this;
    }

    /** Whether the value is unknown. */
    public boolean unknown() {
        return state == State.UNKNOWN;
    }

    /** Whether it is known that there is no value. */
    public boolean none() {
        return state == State.NONE;
    }

    /** The value, or null where there is none or it is unknown. */
    public @Nullable T orNull() {
        return value;
    }

    /** The value, or another where there is none or it is unknown. */
    public T or(T other) {
        return value == null ? other : value;
    }

    /** Whether there is no value, or may be none. */
    public boolean mayBeNone() {
        return perhapsNone;
    }

    /** The bounds within which a number lies, if there is one: a known number is both of them. */
    public Range range() {
        if (value instanceof BigDecimal number) {
            return Range.exactly(number);
        }
        return value instanceof Integer number ? Range.exactly(BigDecimal.valueOf(number)) : range;
    }

    /** The facts that the value rests on, each once. */
    public List<Evidence> evidence() {
        return evidence;
    }

    /** The paths of the facts that are missing, each once; empty unless the value is unknown. */
    public List<String> missing() {
        return missing;
    }

    <R> Derived<R> map(Function<T, R> function) {
        return value == null
                ? new Derived<>(state, null, perhapsNone, Range.ANY, evidence, missing)
                : known(function.apply(value), evidence);
    }

    /** The same value, or another where it is known that there is none. */
    Derived<T> orElse(T other) {
        if (unknown() && perhapsNone) {
            return new Derived<>(state, value, false, range, evidence, missing);
        }
        return none() ? known(other, evidence) : this;
    }

    Derived<Boolean> test(Predicate<T> predicate) {
        return this.<Boolean>map(predicate::test).orElse(false);
    }

    <U, R> Derived<R> with(Derived<U> other, BiFunction<T, U, R> function) {
        List<Evidence> all = new ArrayList<>(evidence);
        all.addAll(other.evidence);
        List<Evidence> both = Evidence.distinct(all);
        if (unknown() || other.unknown()) {
            Derived<R> open = unknown(both, unionOfMissing(List.of(this, other)));
            return perhapsNone || other.perhapsNone ? open.perhapsNone() : open;
        }
        return value == null || other.value == null ? none(both) : known(function.apply(value, other.value), both);
    }

    /** A number made of two, with the bounds that theirs give it. */
    <U, R> Derived<R> with(Derived<U> other, BiFunction<T, U, R> function, BinaryOperator<Range> bounds) {
        Derived<R> both = with(other, function);
        return both.unknown() ? both.within(bounds.apply(range(), other.range())) : both;
    }

    /** Kleene's conjunction: false as soon as one is false, whatever the others. */
    static Derived<Boolean> all(List<Derived<Boolean>> parts) {
        return decide(parts, false);
    }

    /** Kleene's disjunction: true as soon as one is true, whatever the others. */
    static Derived<Boolean> any(List<Derived<Boolean>> parts) {
        return decide(parts, true);
    }

    private static Derived<Boolean> decide(List<Derived<Boolean>> parts, boolean decisive) {
        for (Derived<Boolean> part : parts) {
            if (part.value != null && part.value == decisive) {
                return part;
            }
        }
        List<Evidence> evidence = new ArrayList<>();
        parts.forEach(part -> evidence.addAll(part.evidence));
        return parts.stream().anyMatch(Derived::unknown)
                ? unknown(Evidence.distinct(evidence), unionOfMissing(parts))
                : known(!decisive, Evidence.distinct(evidence));
    }

    static Derived<Boolean> not(Derived<Boolean> part) {
        return part.map(value -> !value);
    }

    /** How many of the parts are true, with the bounds where some are unknown. */
    static Derived<Integer> count(List<Derived<Boolean>> parts) {
        List<Evidence> evidence = new ArrayList<>();
        parts.forEach(part -> evidence.addAll(part.evidence));
        int sure = (int) parts.stream().filter(part -> part.or(false)).count();
        int open = (int) parts.stream().filter(Derived::unknown).count();
        List<Evidence> all = Evidence.distinct(evidence);
        return open == 0
                ? known(sure, all)
                : Derived.<Integer>unknown(all, unionOfMissing(parts)).within(Range.between(sure, sure + open));
    }

    private static List<String> unionOfMissing(List<? extends Derived<?>> parts) {
        Set<String> missing = new LinkedHashSet<>();
        parts.forEach(part -> missing.addAll(part.missing()));
        return List.copyOf(missing);
    }

    @Override
    public String toString() {
        return "Derived[" + state + "]";
    }
}
