package org.cotation.rules.internal.evaluate;

import java.util.List;
import org.cotation.explain.Nearness;
import org.cotation.explain.Truth;
import org.cotation.rules.internal.evaluate.Asked.Condition;
import org.cotation.rules.internal.rule.Rule.Pattern;
import org.cotation.rules.internal.syntax.ParsedRule.Quantifier;
import org.cotation.rules.vocabulary.Fact;
import org.cotation.rules.vocabulary.Facts;
import org.cotation.rules.vocabulary.Public;
import org.cotation.rules.vocabulary.Reading;
import org.jspecify.annotations.Nullable;

/**
 * Finds the facts of a request that come nearest to satisfying a rule, as {@link Nearness} counts, without a word. For one
 * rule, one request and one thread.
 */
final class Approach {

    private final Plan plan;
    private final Facts facts;
    private final Bindings bindings;

    Approach(Plan plan, Facts facts, Bindings bindings) {
        this.plan = plan;
        this.facts = facts;
        this.bindings = bindings;
    }

    /**
     * How near conditions come to holding together.
     *
     * @param truth whether they do
     * @param changes how many single ones would have to be otherwise
     */
    private record Near(Truth truth, int changes) {

        static final Near MET = new Near(Truth.TRUE, 0);

        Near with(Near other) {
            return new Near(truth.and(other.truth), changes + other.changes);
        }

        boolean before(Near other) {
            return truth == other.truth ? changes < other.changes : truth.compareTo(other.truth) > 0;
        }

        /** As one condition, which is met or is not. */
        static Near once(Truth truth) {
            return new Near(truth, truth == Truth.TRUE ? 0 : 1);
        }
    }

    /** The fact that comes nearest to what a rule looks for there, given those chosen before it; null where there is none. */
    @Nullable
    Fact nearest(int index) {
        Pattern pattern = pattern(index);
        List<? extends Fact> candidates = candidates(index);
        if (candidates.size() <= 1) {
            return candidates.isEmpty() ? null : candidates.get(0);
        }
        boolean chosen = pattern.quantifier() == Quantifier.ONE;
        Fact nearest = candidates.get(0);
        Near least = chosen ? chosen(index, pattern, nearest) : candidate(index, nearest);
        for (Fact fact : candidates.subList(1, candidates.size())) {
            Near near = chosen ? chosen(index, pattern, fact) : candidate(index, fact);
            if (near.before(least)) {
                nearest = fact;
                least = near;
            }
        }
        return nearest;
    }

    /** The facts that a rule looks at. */
    List<? extends Fact> candidates(int index) {
        return plan.rule().candidates(index, facts);
    }

    /** Whether a fact is there and is what a rule looks for, given those chosen before it. */
    Truth truth(int index, Fact fact) {
        return candidate(index, fact).truth();
    }

    private Pattern pattern(int index) {
        return plan.rule().rule().patterns().get(index);
    }

    /** A fact, and what the rule asks further on once it is chosen. */
    private Near chosen(int index, Pattern pattern, Fact fact) {
        Near itself = candidate(index, fact);
        bindings.bind(pattern, fact);
        return itself.with(from(index + 1));
    }

    private Near candidate(int index, Fact fact) {
        Truth truth = Verdict.truth(fact.presence());
        int changes = truth == Truth.UNKNOWN ? 1 : 0;
        for (Condition condition : plan.asked(index, fact).conditions()) {
            truth = truth.and(condition.truth(fact, bindings));
            changes += condition.changes(fact, bindings);
        }
        return new Near(truth, changes);
    }

    private Near from(int index) {
        if (index == plan.rule().rule().patterns().size()) {
            return Near.MET;
        }
        Pattern pattern = pattern(index);
        Fact nearest = nearest(index);
        if (pattern.quantifier() != Quantifier.ONE) {
            return sought(index, pattern, nearest).with(from(index + 1));
        }
        if (nearest == null) {
            return Near.once(Truth.FALSE);
        }
        Near here = one(index, pattern, nearest);
        bindings.bind(pattern, nearest);
        return here.with(from(index + 1));
    }

    private Near one(int index, Pattern pattern, Fact nearest) {
        if (nearest instanceof Public) {
            return Near.once(Verdict.truth(nearest.presence()));
        }
        Near candidate = candidate(index, nearest);
        if (pattern.type().type() == Reading.class) {
            return Near.once(candidate.truth());
        }
        return pattern.type().once() ? candidate : found(index, candidate.truth());
    }

    private Near sought(int index, Pattern pattern, @Nullable Fact nearest) {
        boolean wanted = pattern.quantifier() == Quantifier.EXISTS;
        if (nearest instanceof Public) {
            Truth recognised = Verdict.truth(nearest.presence());
            return Near.once(wanted ? recognised : recognised.negated());
        }
        if (wanted && pattern.type().once() && nearest != null) {
            return candidate(index, nearest);
        }
        Truth found = Truth.FALSE;
        for (Fact fact : candidates(index)) {
            found = found.or(truth(index, fact));
        }
        return wanted ? found(index, found) : Near.once(found.negated());
    }

    /** A search among several, of which the nearest counts; that there is somebody at all is one condition. */
    private Near found(int index, Truth truth) {
        if (truth == Truth.TRUE) {
            return Near.MET;
        }
        int least = Integer.MAX_VALUE;
        for (Fact fact : candidates(index)) {
            least = Math.min(least, Math.max(1, candidate(index, fact).changes()));
        }
        return new Near(truth, least == Integer.MAX_VALUE ? 1 : least);
    }
}
