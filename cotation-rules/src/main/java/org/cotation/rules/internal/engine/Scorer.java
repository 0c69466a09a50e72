package org.cotation.rules.internal.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cotation.engine.Detail;
import org.cotation.explain.Truth;
import org.cotation.profile.Answer;
import org.cotation.profile.ApplicantProfile;
import org.cotation.profile.FactStatus;
import org.cotation.rules.internal.compile.CompiledRule;
import org.cotation.rules.internal.cumulate.Claim;
import org.cotation.rules.internal.cumulate.Cumulated;
import org.cotation.rules.internal.cumulate.Interval;
import org.cotation.rules.internal.cumulate.Tick;
import org.cotation.rules.internal.evaluate.Obstacles;
import org.cotation.rules.internal.rule.Conclusion;
import org.cotation.rules.internal.rule.Rule;
import org.cotation.rules.vocabulary.Facts;
import org.cotation.score.Blocker;
import org.cotation.score.CriterionScore;
import org.cotation.score.CriterionStatus;
import org.cotation.score.Exclusion;
import org.cotation.score.Outcome;
import org.cotation.score.PriorityScore;
import org.cotation.score.PublicStatus;
import org.cotation.score.Totals;

/** Scores one request under one grid: publics first, then exclusions, then criteria, then their cumulation. */
final class Scorer {

    private final LoadedGrid grid;
    private final LocalDate asOf;
    private final Decider decider;
    private final Detail detail;

    Scorer(LoadedGrid grid, LocalDate asOf, Decider decider) {
        this(grid, asOf, decider, Detail.FULL);
    }

    private Scorer(LoadedGrid grid, LocalDate asOf, Decider decider, Detail detail) {
        this.grid = grid;
        this.asOf = asOf;
        this.decider = decider;
        this.detail = detail;
    }

    /** Scores alike, and says so much. */
    Scorer with(Detail other) {
        return new Scorer(grid, asOf, decider, other);
    }

    PriorityScore score(ApplicantProfile profile) {
        return trace(profile).score();
    }

    Trace trace(ApplicantProfile profile) {
        Facts facts = Facts.derive(
                profile,
                asOf,
                grid.manifest().parameters(),
                grid.readings(),
                grid.manifest().territory().communeNames());
        Verdicts onPublics = decider.decide(grid.publicPlans(), facts);
        PublicDecision decision =
                new PublicDecision(grid.publicRules(), onPublics, profile, rule -> obstacles(rule, facts));
        List<FoundPublic> publics = new ArrayList<>(grid.publicRuling().size());
        for (PublicRuling ruling : grid.publicRuling()) {
            publics.add(decision.decide(ruling));
        }

        Facts withPublics = facts.with(FoundPublic.facts(publics));
        Verdicts verdicts = decider.decide(grid.ownPlans(), withPublics);
        List<Exclusion> outside = exclusions(verdicts);
        boolean excluded = outside.stream().anyMatch(exclusion -> exclusion.status() == PublicStatus.RECOGNISED);
        PriorityScore score = new PriorityScore(
                asOf,
                grid.reference(asOf),
                excluded ? new Outcome.OutsideScoring() : scored(profile, withPublics, verdicts),
                outside,
                FoundPublic.findings(publics, detail),
                detail == Detail.RESULT ? List.of() : Orientations.of(grid.ownPlans(), verdicts, withPublics));
        return new Trace(score, onPublics, verdicts, withPublics);
    }

    private List<Blocker> obstacles(CompiledRule rule, Facts facts) {
        return detail == Detail.FULL ? Obstacles.of(rule, facts) : List.of();
    }

    private List<Exclusion> exclusions(Verdicts verdicts) {
        List<Exclusion> exclusions = new ArrayList<>();
        for (int i = 0; i < grid.ownRules().size(); i++) {
            Rule rule = grid.ownRules().get(i).rule();
            if (rule.conclusion() instanceof Conclusion.Outside outside && told(verdicts.truth(i))) {
                exclusions.add(new Exclusion(
                        outside.code(),
                        rule.label(),
                        verdicts.truth(i) == Truth.TRUE ? PublicStatus.RECOGNISED : PublicStatus.UNDETERMINED,
                        rule.legalBasis(),
                        verdicts.of(i).evidence(),
                        verdicts.of(i).missing()));
            }
        }
        return exclusions;
    }

    private boolean told(Truth truth) {
        return truth == Truth.TRUE || (truth == Truth.UNKNOWN && detail != Detail.RESULT);
    }

    private Outcome scored(ApplicantProfile profile, Facts facts, Verdicts verdicts) {
        List<CriterionDecision> decisions = new ArrayList<>(grid.criteria().size());
        List<Claim> claims = new ArrayList<>(grid.criteria().size());
        for (CriterionRuling ruling : grid.criteria()) {
            CriterionDecision decision = new CriterionDecision(ruling, verdicts, facts);
            decisions.add(decision);
            claims.add(decision.claim());
        }
        Map<String, Tick> ticks = ticks(profile);
        Cumulated cumulated = grid.cumulator().cumulate(claims, ticks);
        List<CriterionScore> criteria = new ArrayList<>(decisions.size());
        for (int i = 0; i < decisions.size(); i++) {
            CriterionStatus status = cumulated.statuses().get(i);
            if (detail != Detail.RESULT || status == CriterionStatus.AWARDED) {
                Tick tick = ticks.getOrDefault(claims.get(i).family(), Tick.NONE);
                criteria.add(decisions.get(i).score(status, !tick.known(), detail, rule -> obstacles(rule, facts)));
            }
        }
        return new Outcome.Scored(totals(cumulated, claims, ticks), cumulated.families(), criteria);
    }

    private Totals totals(Cumulated cumulated, List<Claim> claims, Map<String, Tick> ticks) {
        Interval bounds =
                detail == Detail.RESULT ? Interval.OPEN : grid.cumulator().bounds(claims, ticks);
        return new Totals(
                cumulated.total(), cumulated.confirmed(), bounds.greatest(), bounds.least(), cumulated.floored());
    }

    private Map<String, Tick> ticks(ApplicantProfile profile) {
        if (profile.declaredSituations() instanceof Answer.NotAsked<?>) {
            return Map.of();
        }
        Map<String, Tick> ticks = new HashMap<>();
        if (profile.declaredSituations() instanceof Answer.Unknown<?>) {
            grid.manifest().families().forEach(family -> ticks.put(family.code(), Tick.UNKNOWN));
        } else if (profile.declaredSituations() instanceof Answer.Given<Map<String, Answer<String>>> given
                && given.status() != FactStatus.REFUTED) {
            given.value().forEach((family, answer) -> ticks.put(family, tick(answer)));
        }
        return ticks;
    }

    private static Tick tick(Answer<String> answer) {
        if (answer instanceof Answer.Given<String> given) {
            return given.status() == FactStatus.REFUTED ? Tick.NONE : new Tick(true, given.value());
        }
        return answer instanceof Answer.Unknown<String> ? Tick.UNKNOWN : Tick.NONE;
    }
}
