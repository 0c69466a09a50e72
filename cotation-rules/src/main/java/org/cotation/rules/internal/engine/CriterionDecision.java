package org.cotation.rules.internal.engine;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.cotation.message.Wording;
import org.cotation.rules.internal.compile.CompiledRule;
import org.cotation.rules.internal.cumulate.Claim;
import org.cotation.rules.internal.cumulate.Claim.State;
import org.cotation.rules.internal.cumulate.Interval;
import org.cotation.rules.internal.evaluate.Verdict;
import org.cotation.rules.internal.rule.Conclusion.Awards;
import org.cotation.rules.internal.rule.Rule.Pattern;
import org.cotation.rules.internal.rule.Variable;
import org.cotation.rules.vocabulary.Derived;
import org.cotation.rules.vocabulary.Facts;
import org.cotation.rules.vocabulary.Limit;
import org.cotation.score.Blocker;
import org.cotation.score.CriterionScore;
import org.cotation.score.CriterionStatus;
import org.cotation.score.Evidence;
import org.cotation.score.Figure;

/** What one criterion claims, and how it is reported once the criteria have been counted together. */
final class CriterionDecision {

    private final CompiledRule rule;
    private final Awards awards;
    private final Verdict verdict;
    private final Facts facts;
    private final List<Derived<?>> units;
    private final List<Evidence> evidence;
    private final Claim claim;

    CriterionDecision(CompiledRule rule, Awards awards, Verdict verdict, Facts facts) {
        this.rule = rule;
        this.awards = awards;
        this.verdict = verdict;
        this.facts = facts;
        this.units = awards.per().stream().map(this::unit).toList();
        this.evidence = evidence(verdict, units);
        this.claim = claimed();
    }

    /** The units stand on a fact that exists once: the checks on loading saw to it. */
    private Derived<?> unit(Variable variable) {
        Pattern pattern = rule.rule().patterns().get(variable.pattern());
        return facts.of(pattern.type()).get(0).derived(variable.property());
    }

    private boolean unitsUnknown() {
        return units.stream().anyMatch(Derived::unknown);
    }

    /** The units that are sure: all of them, or the least there can be where the answers leave some open. */
    private long unitsFound() {
        return units.stream()
                .mapToLong(unit -> unit.mayBeNone() ? 0 : whole(unit.range().least(), 0))
                .findFirst()
                .orElse(1);
    }

    private static long whole(Limit limit, long otherwise) {
        return limit instanceof Limit.At at ? at.value().longValue() : otherwise;
    }

    private long points(long number) {
        return Interval.capped(Math.multiplyExact(awards.points(), number), awards.cap());
    }

    private State state() {
        if (verdict.fails()) {
            return State.NOT_MET;
        }
        boolean noneSure = unitsUnknown() && unitsFound() == 0;
        return verdict.unknown() || noneSure ? State.UNDETERMINED : State.MET;
    }

    /** What it claims. */
    Claim claim() {
        return claim;
    }

    private Claim claimed() {
        long points = state() == State.MET ? points(unitsFound()) : 0;
        Interval possible =
                switch (state()) {
                    case MET -> byUnits();
                    case NOT_MET -> Interval.ZERO;
                    case UNDETERMINED -> verdict.unknown() ? byUnits().orZero() : byUnits();
                };
        return new Claim(
                awards.code(),
                awards.family(),
                state(),
                points,
                possible,
                state() == State.MET && evidence.stream().noneMatch(Evidence::toVerify));
    }

    private Interval byUnits() {
        Figure atLeast = Figure.of(points(unitsFound()));
        if (!unitsUnknown()) {
            return new Interval(atLeast, atLeast);
        }
        Figure atMost = units.get(0).range().greatest() instanceof Limit.At greatest
                ? Figure.of(points(greatest.value().longValue()))
                : awards.cap();
        return awards.points() >= 0 ? new Interval(atLeast, atMost) : new Interval(atMost, atLeast);
    }

    private static List<Evidence> evidence(Verdict verdict, List<Derived<?>> units) {
        if (units.isEmpty()) {
            return verdict.evidence();
        }
        List<Evidence> evidence = new ArrayList<>(verdict.evidence());
        units.forEach(unit -> unit.evidence(evidence::add));
        return Evidence.distinct(evidence);
    }

    CriterionScore score(CriterionStatus status, boolean tickUnknown, Function<CompiledRule, List<Blocker>> obstacles) {
        Set<String> missing = new LinkedHashSet<>();
        if (status == CriterionStatus.UNDETERMINED) {
            missing.addAll(verdict.missing());
        }
        if (status != CriterionStatus.NOT_MET) {
            units.forEach(unit -> missing.addAll(unit.missing()));
        }
        if (status == CriterionStatus.UNDETERMINED && tickUnknown) {
            missing.add("declaredSituations." + awards.family());
        }
        return new CriterionScore(
                awards.code(),
                rule.rule().label(),
                awards.family(),
                status,
                status == CriterionStatus.AWARDED ? claim.points() : 0,
                units.isEmpty() || claim.state() != State.MET ? Figure.none() : Figure.of(unitsFound()),
                claim.state() == State.MET ? counted() : Wording.same(""),
                worth(claim),
                rule.rule().legalBasis(),
                rule.rule().proof(),
                evidence,
                List.copyOf(missing),
                status == CriterionStatus.NOT_MET ? obstacles.apply(rule) : List.of());
    }

    private Wording counted() {
        return awards.per().stream()
                .findFirst()
                .map(variable -> variable.property().unit().count(unitsFound()))
                .orElse(Wording.same(""));
    }

    private Figure worth(Claim claim) {
        return switch (claim.state()) {
            case MET -> Figure.of(claim.points());
            case NOT_MET -> Figure.of(Interval.capped(awards.points(), awards.cap()));
            case UNDETERMINED ->
                awards.points() >= 0
                        ? claim.possible().greatest()
                        : claim.possible().least();
        };
    }
}
