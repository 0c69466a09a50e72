package org.cotation.rules.internal.evaluate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.cotation.explain.Truth;
import org.cotation.rules.vocabulary.Derived;
import org.cotation.score.Evidence;
import org.jspecify.annotations.Nullable;

/**
 * True, false or unknown, with the facts that it rests on and those that are missing. Combined by Kleene's strong logic:
 * what is false whatever the unknown is, is false. Most verdicts are asked for nothing but their truth, so the facts are
 * told apart when they are asked for. Immutable.
 */
public final class Verdict {

    /** True, resting on nothing. */
    public static final Verdict HOLDS = new Verdict(Truth.TRUE, List.of());

    private final Truth truth;
    private final List<? extends Derived<?>> states;
    private final List<Verdict> parts;
    private final List<Evidence> told;
    private final List<String> open;
    private final @Nullable Supplier<Verdict> reasons;

    /** What the reasons came to, once they have been asked for. */
    private @Nullable Verdict explained;

    /** The paths that are missing, once they have been asked for. */
    private @Nullable List<String> missing;

    private Verdict(
            Truth truth,
            List<? extends Derived<?>> states,
            List<Verdict> parts,
            List<Evidence> told,
            List<String> open,
            @Nullable Supplier<Verdict> reasons) {
        this.truth = truth;
        this.states = states;
        this.parts = parts;
        this.told = told;
        this.open = open;
        this.reasons = reasons;
    }

    private Verdict(Truth truth, List<? extends Derived<?>> states) {
        this(truth, states, List.of(), List.of(), List.of(), null);
    }

    /**
     * A verdict that was come to in another way.
     *
     * @param truth the answer
     * @param evidence the facts that it rests on
     * @param missing the facts that would settle it; empty unless it is unknown
     */
    public Verdict(Truth truth, Collection<Evidence> evidence, Collection<String> missing) {
        this(truth, List.of(), List.of(), Evidence.distinct(evidence), List.copyOf(missing), null);
    }

    /** Resting on the state of values. */
    static Verdict on(Truth truth, List<? extends Derived<?>> states) {
        return new Verdict(truth, states);
    }

    /** Of a question of fact. */
    static Verdict of(Derived<Boolean> answer) {
        return new Verdict(truth(answer), List.of(answer));
    }

    /** The answer to a question of fact. */
    static Truth truth(Derived<Boolean> answer) {
        return answer.unknown() ? Truth.UNKNOWN : Truth.of(answer.or(false));
    }

    /** Come to in another way, which tells what it rests on when it is asked for: the same answer, with its reasons. */
    static Verdict of(Truth truth, Supplier<Verdict> reasons) {
        return new Verdict(truth, List.of(), List.of(), List.of(), List.of(), reasons);
    }

    /** This verdict with what it rests on. Two threads may both look for it, and find the same. */
    private Verdict explained() {
        if (reasons == null) {
            return this;
        }
        Verdict known = explained;
        if (known == null) {
            known = reasons.get();
            explained = known;
        }
        return known;
    }

    /** The answer. */
    public Truth truth() {
        return truth;
    }

    /** The facts that it rests on, each once. */
    public List<Evidence> evidence() {
        Verdict explained = explained();
        if (explained.states.isEmpty() && explained.parts.isEmpty()) {
            return explained.told;
        }
        List<Evidence> all = new ArrayList<>();
        evidence(all::add);
        return Evidence.distinct(all);
    }

    private void evidence(Consumer<Evidence> consumer) {
        Verdict explained = explained();
        explained.told.forEach(consumer);
        explained.states.forEach(state -> state.evidence(consumer));
        explained.parts.forEach(part -> part.evidence(consumer));
    }

    /** The paths of the facts that would settle it, each once; empty unless it is unknown. */
    public List<String> missing() {
        if (!unknown()) {
            return List.of();
        }
        List<String> known = missing;
        if (known == null) {
            known = gathered();
            missing = known;
        }
        return known;
    }

    private List<String> gathered() {
        Verdict explained = explained();
        if (explained.states.size() == 1 && explained.parts.isEmpty() && explained.open.isEmpty()) {
            return explained.states.get(0).missing();
        }
        Set<String> all = new LinkedHashSet<>();
        missing(all);
        return List.copyOf(all);
    }

    /** What is missing of a part whose answer is known does not matter. */
    private void missing(Set<String> all) {
        if (unknown()) {
            Verdict explained = explained();
            all.addAll(explained.open);
            explained.states.forEach(state -> all.addAll(state.missing()));
            explained.parts.forEach(part -> part.missing(all));
        }
    }

    /** Whether the answer is yes. */
    public boolean holds() {
        return truth == Truth.TRUE;
    }

    /** Whether the answer is no. */
    public boolean fails() {
        return truth == Truth.FALSE;
    }

    /** Whether nobody knows. */
    public boolean unknown() {
        return truth == Truth.UNKNOWN;
    }

    /** Both. Where one fails, that one alone is the reason. */
    Verdict and(Verdict other) {
        if (fails() || other == HOLDS) {
            return this;
        }
        if (other.fails() || this == HOLDS) {
            return other;
        }
        return together(Truth.TRUE, other);
    }

    /** Either. Where one holds, that one alone is the reason. */
    Verdict or(Verdict other) {
        if (holds()) {
            return this;
        }
        if (other.holds()) {
            return other;
        }
        return together(Truth.FALSE, other);
    }

    /** Of two that do not decide alone: unknown where one of them is. */
    private Verdict together(Truth known, Verdict other) {
        Truth both = unknown() || other.unknown() ? Truth.UNKNOWN : known;
        return new Verdict(both, List.of(), List.of(this, other), List.of(), List.of(), null);
    }

    Verdict negated() {
        return unknown() ? this : new Verdict(truth.negated(), states, parts, told, open, reasons);
    }

    @Override
    public String toString() {
        return "Verdict[" + truth + "]";
    }
}
