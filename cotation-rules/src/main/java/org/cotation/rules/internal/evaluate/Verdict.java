package org.cotation.rules.internal.evaluate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import org.cotation.explain.Truth;
import org.cotation.rules.vocabulary.Derived;
import org.cotation.score.Evidence;

/**
 * True, false or unknown, with the facts that it rests on and those that are missing. Combined by Kleene's strong logic:
 * what is false whatever the unknown is, is false.
 *
 * @param truth the answer
 * @param evidence the facts that it rests on, each once
 * @param missing the facts that would settle it; empty unless it is unknown
 */
public record Verdict(Truth truth, List<Evidence> evidence, List<String> missing) {

    /** True, resting on nothing. */
    public static final Verdict HOLDS = new Verdict(Truth.TRUE, List.of(), List.of());

    /** Copies the lists. */
    public Verdict {
        evidence = List.copyOf(evidence);
        missing = List.copyOf(missing);
    }

    static Verdict of(boolean truth, Collection<Evidence> evidence) {
        return new Verdict(Truth.of(truth), Evidence.distinct(evidence), List.of());
    }

    static Verdict of(Derived<Boolean> answer) {
        return answer.unknown()
                ? new Verdict(Truth.UNKNOWN, answer.evidence(), answer.missing())
                : of(answer.or(false), answer.evidence());
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
        if (fails()) {
            return this;
        }
        return other.fails() ? other : merged(unknown() || other.unknown() ? Truth.UNKNOWN : Truth.TRUE, other);
    }

    /** Either. Where one holds, that one alone is the reason. */
    Verdict or(Verdict other) {
        if (holds()) {
            return this;
        }
        return other.holds() ? other : merged(unknown() || other.unknown() ? Truth.UNKNOWN : Truth.FALSE, other);
    }

    Verdict negated() {
        return switch (truth) {
            case TRUE -> new Verdict(Truth.FALSE, evidence, missing);
            case FALSE -> new Verdict(Truth.TRUE, evidence, missing);
            case UNKNOWN -> this;
        };
    }

    private Verdict merged(Truth result, Verdict other) {
        List<Evidence> both = new ArrayList<>(evidence);
        both.addAll(other.evidence);
        LinkedHashSet<String> lacking = new LinkedHashSet<>(missing);
        lacking.addAll(other.missing);
        return new Verdict(result, Evidence.distinct(both), List.copyOf(lacking));
    }
}
