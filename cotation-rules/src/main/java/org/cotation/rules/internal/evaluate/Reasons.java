package org.cotation.rules.internal.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.cotation.explain.Nearness;
import org.cotation.explain.Reason;
import org.cotation.explain.Reason.Asks;
import org.cotation.explain.Reason.Candidate;
import org.cotation.explain.Truth;
import org.cotation.message.Wording;
import org.cotation.rules.internal.compile.CompiledRule;
import org.cotation.rules.internal.rule.Rule.Pattern;
import org.cotation.rules.internal.syntax.ParsedRule.Quantifier;
import org.cotation.rules.vocabulary.Fact;
import org.cotation.rules.vocabulary.Facts;
import org.cotation.rules.vocabulary.Public;
import org.cotation.rules.vocabulary.Reading;

/**
 * Tells the conditions of a rule one by one, each beside what the request says, on the combination of facts that comes
 * nearest to satisfying them. Every answer is that of the compiled condition. For one rule, one request and one thread.
 */
final class Reasons {

    private final Plan plan;
    private final CompiledRule rule;
    private final Facts facts;
    private final Bindings bindings;
    private final ActualWords words;

    private Reasons(Plan plan, Facts facts, ActualWords words) {
        this.plan = plan;
        this.rule = plan.rule();
        this.facts = facts;
        this.bindings = Bindings.of(rule.rule());
        this.words = words;
    }

    /**
     * The conditions of a rule, those that fail first, otherwise in its order. All must hold for it to hold, so that the
     * first of them is as true as the rule.
     */
    static List<Reason> of(Plan plan, Facts facts, ActualWords words) {
        return Nearness.failingFirst(new Reasons(plan, facts, words).from(0));
    }

    private List<Reason> from(int index) {
        if (index == rule.rule().patterns().size()) {
            return List.of();
        }
        Pattern pattern = rule.rule().patterns().get(index);
        if (pattern.quantifier() == Quantifier.ONE) {
            return one(index, pattern);
        }
        List<Reason> reasons = new ArrayList<>(sought(index, pattern));
        reasons.addAll(from(index + 1));
        return reasons;
    }

    /** What one fact gives for a pattern, and what the patterns after it give once it is chosen. */
    private record Choice(Fact fact, Candidate candidate, List<Reason> rest) {

        Truth truth() {
            return candidate.truth().and(Nearness.together(rest));
        }

        int nearness() {
            return Nearness.of(candidate) + Nearness.of(rest);
        }
    }

    /** The nearest first; of equals, the first in the order of the profile. */
    private static final Comparator<Choice> NEAREST =
            Comparator.comparing(Choice::truth).reversed().thenComparingInt(Choice::nearness);

    private List<Reason> one(int index, Pattern pattern) {
        boolean binds = !pattern.variables().isEmpty();
        List<Reason> same = binds ? List.of() : from(index + 1);
        List<Choice> choices = new ArrayList<>();
        for (Fact fact : rule.candidates(index, facts)) {
            Candidate candidate = candidate(index, pattern, fact);
            bindings.bind(pattern, fact);
            choices.add(new Choice(fact, candidate, binds ? from(index + 1) : same));
        }
        if (choices.isEmpty()) {
            return List.of(search(Asks.ONE, pattern, Truth.FALSE, List.of()));
        }
        choices.sort(NEAREST);
        Choice nearest = choices.get(0);
        List<Reason> reasons = new ArrayList<>();
        if (pattern.type().type() == Reading.class) {
            reasons.addAll(SoughtWords.settled(nearest.candidate().truth()));
        } else if (pattern.type().once()) {
            reasons.addAll(nearest.candidate().reasons());
        } else if (nearest.fact() instanceof Public wanted) {
            reasons.add(SoughtWords.recognised(wanted));
        } else {
            List<Candidate> candidates = choices.stream().map(Choice::candidate).toList();
            reasons.add(search(Asks.ONE, pattern, nearest.candidate().truth(), candidates));
        }
        reasons.addAll(nearest.rest());
        return reasons;
    }

    /** What {@code exists} and {@code not} look for; the facts that they find bind nothing. */
    private List<Reason> sought(int index, Pattern pattern) {
        boolean wanted = pattern.quantifier() == Quantifier.EXISTS;
        List<Fact> all = new ArrayList<>(rule.candidates(index, facts));
        List<Candidate> candidates = new ArrayList<>();
        all.forEach(fact -> candidates.add(candidate(index, pattern, fact)));
        Truth found = candidates.stream().map(Candidate::truth).reduce(Truth.FALSE, Truth::or);
        if (pattern.type().type() == Public.class && !candidates.isEmpty()) {
            Fact nearest = all.get(candidates.indexOf(nearest(candidates)));
            Reason.Check check = SoughtWords.recognised((Public) nearest);
            return List.of(wanted ? check : SoughtWords.contrary(check));
        }
        candidates.sort(Nearness.OF_CANDIDATES);
        return wanted && pattern.type().once()
                ? candidates.get(0).reasons()
                : List.of(search(wanted ? Asks.ONE : Asks.NONE, pattern, wanted ? found : found.negated(), candidates));
    }

    private static Candidate nearest(List<Candidate> candidates) {
        return candidates.stream().min(Nearness.OF_CANDIDATES).orElseThrow();
    }

    private Reason search(Asks asks, Pattern pattern, Truth truth, List<Candidate> candidates) {
        return new Reason.Search(
                truth,
                asks,
                pattern.type().label(),
                candidates,
                candidates.isEmpty() ? facts.list(pattern.type()).evidence() : List.of());
    }

    private Candidate candidate(int index, Pattern pattern, Fact fact) {
        Telling telling = new Telling(rule, index, fact, bindings, words);
        List<Reason> reasons = new ArrayList<>();
        plan.asked(index, fact).conditions().forEach(condition -> reasons.add(condition.told(telling)));
        Verdict presence = Verdict.of(fact.presence());
        String path = SoughtWords.path(fact);
        Wording who = SoughtWords.who(path, pattern.type(), fact);
        if (presence.unknown()) {
            reasons.add(SoughtWords.presence(who, presence));
        }
        return new Candidate(
                path, who, presence.truth().and(Nearness.together(reasons)), Nearness.failingFirst(reasons));
    }
}
