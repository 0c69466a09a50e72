package org.cotation.rules.vocabulary;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.BinaryOperator;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
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
    private final Grounds grounds;

    /** The paths that are missing, once they have been asked for. Two threads may both look for them, and find the same. */
    private @Nullable List<String> missing;

    private Derived(State state, @Nullable T value, boolean perhapsNone, Range range, Grounds grounds) {
        this.state = state;
        this.value = value;
        this.perhapsNone = perhapsNone;
        this.range = range;
        this.grounds = grounds;
    }

    static <T> Derived<T> known(T value, Collection<Evidence> evidence) {
        return known(value, Grounds.of(evidence));
    }

    static <T> Derived<T> known(T value, Grounds grounds) {
        return new Derived<>(State.KNOWN, Objects.requireNonNull(value), false, Range.ANY, grounds);
    }

    static <T> Derived<T> none(Grounds grounds) {
        return new Derived<>(State.NONE, null, true, Range.ANY, grounds);
    }

    static <T> Derived<T> unknown(Collection<Evidence> evidence, Collection<String> missing) {
        return unknown(new Grounds.Open(List.copyOf(evidence), List.copyOf(missing)));
    }

    static <T> Derived<T> unknown(String missing) {
        return unknown(new Grounds.Missing(missing));
    }

    static <T> Derived<T> unknown(Grounds grounds) {
        return new Derived<>(State.UNKNOWN, null, false, Range.ANY, grounds);
    }

    /** The same unknown value, with the bounds within which it lies if there is one. */
    Derived<T> within(Range bounds) {
        return unknown() ? new Derived<>(state, value, perhapsNone, bounds, grounds) : this;
    }

    /** The same, with bounds that are worked out only if the value is unknown. */
    Derived<T> within(Supplier<Range> bounds) {
        return unknown() ? within(bounds.get()) : this;
    }

    /** The same unknown value, which may also turn out to be none. */
    Derived<T> perhapsNone() {
        return unknown() ? new Derived<>(state, value, true, range, grounds) : this;
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
        return grounds.evidence();
    }

    /** Tells every fact that the value rests on, in order; some more than once. */
    public void evidence(Consumer<Evidence> consumer) {
        grounds.facts(consumer);
    }

    /** The paths of the facts that are missing, each once; empty unless the value is unknown. */
    public List<String> missing() {
        if (!unknown()) {
            return List.of();
        }
        List<String> known = missing;
        if (known == null) {
            known = grounds.paths();
            missing = known;
        }
        return known;
    }

    Grounds grounds() {
        return grounds;
    }

    <R> Derived<R> map(Function<T, R> function) {
        return value == null
                ? new Derived<>(state, null, perhapsNone, Range.ANY, grounds)
                : known(function.apply(value), grounds);
    }

    /** The same value, or another where it is known that there is none. */
    Derived<T> orElse(T other) {
        if (unknown() && perhapsNone) {
            return new Derived<>(state, value, false, range, grounds);
        }
        return none() ? known(other, grounds) : this;
    }

    Derived<Boolean> test(Predicate<T> predicate) {
        return this.<Boolean>map(predicate::test).orElse(false);
    }

    <U, R> Derived<R> with(Derived<U> other, BiFunction<T, U, R> function) {
        Grounds both = Grounds.both(grounds, other.grounds);
        if (unknown() || other.unknown()) {
            Derived<R> open = unknown(both);
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
        for (int i = 0; i < parts.size(); i++) {
            Boolean value = parts.get(i).value;
            if (value != null && value == decisive) {
                return parts.get(i);
            }
        }
        Grounds all = Grounds.Facts.NONE;
        boolean open = false;
        for (int i = 0; i < parts.size(); i++) {
            Derived<Boolean> part = parts.get(i);
            all = Grounds.both(all, part.grounds);
            open |= part.unknown();
        }
        return open ? unknown(all) : known(!decisive, all);
    }

    static Derived<Boolean> not(Derived<Boolean> part) {
        return part.map(value -> !value);
    }

    /** How many of the parts are true, with the bounds where some are unknown. */
    static Derived<Integer> count(List<Derived<Boolean>> parts) {
        Grounds all = Grounds.Facts.NONE;
        int sure = 0;
        int open = 0;
        for (Derived<Boolean> part : parts) {
            all = Grounds.both(all, part.grounds);
            sure += part.or(false) ? 1 : 0;
            open += part.unknown() ? 1 : 0;
        }
        return open == 0 ? known(sure, all) : Derived.<Integer>unknown(all).within(Range.between(sure, sure + open));
    }

    @Override
    public String toString() {
        return "Derived[" + state + "]";
    }
}
