package org.cotation.rules.internal.engine;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.cotation.engine.Detail;
import org.cotation.explain.Truth;
import org.cotation.message.Wording;
import org.cotation.rules.internal.cumulate.Claim;
import org.cotation.rules.internal.cumulate.Claim.State;
import org.cotation.rules.internal.cumulate.Interval;
import org.cotation.rules.internal.evaluate.Plan;
import org.cotation.rules.internal.rule.Rule.Pattern;
import org.cotation.rules.internal.rule.Variable;
import org.cotation.rules.vocabulary.Derived;
import org.cotation.rules.vocabulary.Facts;
import org.cotation.rules.vocabulary.Limit;
import org.cotation.score.Blocker;
import org.cotation.score.CriterionScore;
import org.cotation.score.CriterionStatus;
import org.cotation.score.Evidence;
import org.cotation.score.EvidenceStatus;
import org.cotation.score.Figure;
import org.jspecify.annotations.Nullable;

/**
 * What one criterion claims, and how it is reported once the criteria have been counted together. For one evaluation and
 * one thread.
 */
final class CriterionDecision {

    /** Of points that are not given by unit. */
    private static final Wording UNCOUNTED = Wording.same("");

    private final CriterionRuling ruling;
    private final Truth truth;
    private final Told told;
    private final Facts facts;
    private final List<Derived<?>> units;
    private final Claim claim;
    private @Nullable List<Evidence> evidence;

    /** What the answer to the rule rests on. */
    interface Told {

        /** The facts, each once. */
        List<Evidence> evidence();

        /** The paths of the facts that are missing, each once. */
        List<String> missing();
    }

    /** By the verdict on its rule, asked for what it rests on when somebody wants that. */
    CriterionDecision(CriterionRuling ruling, Truth truth, Told told, Facts facts) {
        this.ruling = ruling;
        this.truth = truth;
        this.told = told;
        this.facts = facts;
        this.units = ruling.awards().per().isEmpty()
                ? List.of()
                : ruling.awards().per().stream().<Derived<?>>map(this::unit).toList();
        this.claim = truth == Truth.FALSE ? ruling.notMet() : claimed();
    }

    /** The units stand on a fact that exists once: the checks on loading saw to it. */
    private Derived<?> unit(Variable variable) {
        Pattern pattern = ruling.rule().patterns().get(variable.pattern());
        return facts.of(pattern.type()).get(0).derived(variable.property());
    }

    private boolean unitsUnknown() {
        return !units.isEmpty() && units.get(0).unknown();
    }

    /** The units that are sure: all of them, or the least there can be where the answers leave some open. */
    private long unitsFound() {
        if (units.isEmpty()) {
            return 1;
        }
        return units.get(0).mayBeNone() ? 0 : whole(units.get(0).range().least(), 0);
    }

    private static long whole(Limit limit, long otherwise) {
        return limit instanceof Limit.At at ? at.value().longValue() : otherwise;
    }

    private long points(long number) {
        return Interval.capped(
                Math.multiplyExact(ruling.awards().points(), number),
                ruling.awards().cap());
    }

    private State state() {
        boolean noneSure = unitsUnknown() && unitsFound() == 0;
        return truth == Truth.UNKNOWN || noneSure ? State.UNDETERMINED : State.MET;
    }

    /** The facts that would tell how many units there are, beside the sure ones. */
    List<String> missingUnits() {
        return units.stream().flatMap(unit -> unit.missing().stream()).toList();
    }

    /** What it claims. */
    Claim claim() {
        return claim;
    }

    private Claim claimed() {
        if (truth == Truth.TRUE && units.isEmpty()) {
            return verified() ? ruling.confirmed() : ruling.toVerify();
        }
        Interval byUnits = byUnits();
        State state = state();
        return new Claim(
                ruling.awards().code(),
                ruling.awards().family(),
                state,
                state == State.MET ? points(unitsFound()) : 0,
                truth == Truth.UNKNOWN ? byUnits.orZero() : byUnits,
                state == State.MET && verified());
    }

    private boolean verified() {
        List<Evidence> facts = evidence();
        for (int i = 0; i < facts.size(); i++) {
            if (facts.get(i).toVerify()) {
                return false;
            }
        }
        return true;
    }

    private Interval byUnits() {
        Figure atLeast = Figure.of(points(unitsFound()));
        if (!unitsUnknown()) {
            return new Interval(atLeast, atLeast);
        }
        Figure atMost = units.get(0).range().greatest() instanceof Limit.At greatest
                ? Figure.of(points(greatest.value().longValue()))
                : ruling.awards().cap();
        return ruling.awards().points() >= 0 ? new Interval(atLeast, atMost) : new Interval(atMost, atLeast);
    }

    private List<Evidence> evidence() {
        List<Evidence> known = evidence;
        if (known == null) {
            known = units.isEmpty() ? told.evidence() : withUnits();
            evidence = known;
        }
        return known;
    }

    private List<Evidence> withUnits() {
        List<Evidence> evidence = new ArrayList<>(told.evidence());
        units.forEach(unit -> unit.evidence(evidence::add));
        return Evidence.distinct(evidence);
    }

    /** What is said of it. */
    CriterionScore score(
            CriterionStatus status, boolean tickUnknown, Detail detail, Function<Plan, List<Blocker>> obstacles) {
        if (status == CriterionStatus.NOT_MET && detail != Detail.FULL) {
            return ruling.notMetScore();
        }
        return new CriterionScore(
                ruling.awards().code(),
                ruling.rule().label(),
                ruling.awards().family(),
                status,
                status == CriterionStatus.AWARDED ? claim.points() : 0,
                units.isEmpty() || claim.state() != State.MET ? Figure.none() : Figure.of(unitsFound()),
                units.isEmpty() || claim.state() != State.MET ? UNCOUNTED : counted(),
                worth(claim),
                ruling.rule().legalBasis(),
                ruling.rule().proof(),
                evidence(),
                missing(status, tickUnknown),
                status == CriterionStatus.NOT_MET ? blockers(obstacles) : List.of());
    }

    private List<String> missing(CriterionStatus status, boolean tickUnknown) {
        if (status == CriterionStatus.NOT_MET || (units.isEmpty() && status != CriterionStatus.UNDETERMINED)) {
            return List.of();
        }
        Set<String> missing = new LinkedHashSet<>();
        if (status == CriterionStatus.UNDETERMINED) {
            missing.addAll(told.missing());
        }
        units.forEach(unit -> missing.addAll(unit.missing()));
        if (status == CriterionStatus.UNDETERMINED && tickUnknown) {
            missing.add("declaredSituations." + ruling.awards().family());
        }
        return List.copyOf(missing);
    }

    /** Of a criterion that no answer meets, no condition fails alone. */
    private List<Blocker> blockers(Function<Plan, List<Blocker>> obstacles) {
        boolean together = evidence().stream().anyMatch(fact -> fact.status() == EvidenceStatus.OPEN);
        return together ? List.of(Supervaluation.blocker(evidence())) : obstacles.apply(ruling.plan());
    }

    private Wording counted() {
        return ruling.awards().per().get(0).property().unit().count(unitsFound());
    }

    private Figure worth(Claim claim) {
        return switch (claim.state()) {
            case MET -> units.isEmpty() ? ruling.one() : Figure.of(claim.points());
            case NOT_MET -> ruling.one();
            case UNDETERMINED ->
                ruling.awards().points() >= 0
                        ? claim.possible().greatest()
                        : claim.possible().least();
        };
    }
}
