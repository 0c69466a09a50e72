package org.cotation.rules.internal.engine;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.cotation.explain.Truth;
import org.cotation.rules.internal.compile.CompiledRule;
import org.cotation.rules.internal.evaluate.Plan;
import org.cotation.rules.internal.evaluate.Verdict;
import org.cotation.rules.vocabulary.Facts;
import org.cotation.score.Evidence;
import org.jspecify.annotations.Nullable;

/**
 * The verdicts on rules, in their order. Each rule is decided when its answer is asked for, and what the answer rests on is
 * looked for when that is asked for. For one evaluation and one thread.
 */
final class Verdicts {

    private final List<Plan> plans;
    private final Facts facts;
    private final @Nullable Settling settling;
    private final @Nullable Truth[] truths;
    private final @Nullable Verdict[] verdicts;

    /** Decides what the conditions of a rule leave unknown, where it can. */
    interface Settling {

        /** The verdict on a rule; the one that is given where nothing else decides it. */
        Verdict settle(Plan plan, Verdict unknown);
    }

    /** On rules that are decided by their compiled conditions. */
    Verdicts(List<Plan> plans, Facts facts) {
        this(plans, facts, (Settling) null);
    }

    private Verdicts(List<Plan> plans, Facts facts, @Nullable Settling settling) {
        this.plans = plans;
        this.facts = facts;
        this.settling = settling;
        this.truths = new Truth[plans.size()];
        this.verdicts = new Verdict[plans.size()];
    }

    /** On rules that were decided in another way, in their order. */
    Verdicts(List<Plan> plans, Facts facts, List<Truth> decided) {
        this(plans, facts);
        for (int i = 0; i < truths.length; i++) {
            truths[i] = decided.get(i);
        }
    }

    /** The same, where what the conditions leave unknown may be settled in another way. */
    Verdicts settledBy(Settling other) {
        Verdicts settled = new Verdicts(plans, facts, other);
        for (int i = 0; i < truths.length; i++) {
            if (truths[i] != Truth.UNKNOWN) {
                settled.truths[i] = truths[i];
                settled.verdicts[i] = verdicts[i];
            }
        }
        return settled;
    }

    /** Whether a rule holds. */
    Truth truth(int rule) {
        Truth known = truths[rule];
        if (known == null) {
            known = decided(rule);
            truths[rule] = known;
        }
        return known;
    }

    private Truth decided(int rule) {
        Plan plan = plans.get(rule);
        Truth truth = plan.truth(facts);
        if (truth != Truth.UNKNOWN || settling == null) {
            return truth;
        }
        Verdict verdict = settling.settle(plan, plan.verdict(truth, facts));
        verdicts[rule] = verdict;
        return verdict.truth();
    }

    /** The same, with what the answer rests on. */
    Verdict of(int rule) {
        Verdict known = verdicts[rule];
        if (known == null) {
            known = plans.get(rule).verdict(truth(rule), facts);
            verdicts[rule] = known;
        }
        return known;
    }

    /** The facts that the answer to a rule rests on, each once. */
    List<Evidence> evidence(int rule) {
        Verdict known = verdicts[rule];
        return known == null ? plans.get(rule).evidence(facts) : known.evidence();
    }

    /** What the answer to a rule rests on, looked for when it is asked for. */
    CriterionDecision.Told told(int rule) {
        return new OfRule(this, rule);
    }

    /** What the answer to one rule rests on. */
    private record OfRule(Verdicts verdicts, int rule) implements CriterionDecision.Told {

        @Override
        public List<Evidence> evidence() {
            return verdicts.evidence(rule);
        }

        @Override
        public List<String> missing() {
            return verdicts.of(rule).missing();
        }
    }

    /** Tells each rule with its verdict, in their order. */
    void forEach(BiConsumer<Plan, Verdict> consumer) {
        for (int i = 0; i < plans.size(); i++) {
            consumer.accept(plans.get(i), of(i));
        }
    }

    /** The rules, each with its verdict. */
    Map<CompiledRule, Verdict> byRule() {
        Map<CompiledRule, Verdict> all = new LinkedHashMap<>();
        forEach((plan, verdict) -> all.put(plan.rule(), verdict));
        return all;
    }
}
