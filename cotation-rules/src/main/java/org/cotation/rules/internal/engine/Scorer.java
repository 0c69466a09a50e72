package org.cotation.rules.internal.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.cotation.profile.Answer;
import org.cotation.profile.ApplicantProfile;
import org.cotation.profile.FactStatus;
import org.cotation.rules.internal.compile.CompiledRule;
import org.cotation.rules.internal.cumulate.Cumulated;
import org.cotation.rules.internal.cumulate.Cumulator;
import org.cotation.rules.internal.cumulate.Tick;
import org.cotation.rules.internal.evaluate.Obstacles;
import org.cotation.rules.internal.evaluate.Verdict;
import org.cotation.rules.internal.rule.Conclusion;
import org.cotation.rules.vocabulary.Facts;
import org.cotation.rules.vocabulary.Public;
import org.cotation.score.Blocker;
import org.cotation.score.CriterionScore;
import org.cotation.score.Exclusion;
import org.cotation.score.Outcome;
import org.cotation.score.PriorityScore;
import org.cotation.score.PublicFinding;
import org.cotation.score.PublicStatus;

/** Scores one request under one grid: publics first, then exclusions, then criteria, then their cumulation. */
final class Scorer {

    private final LoadedGrid grid;
    private final LocalDate asOf;
    private final Decider decider;
    private final BiFunction<CompiledRule, Facts, List<Blocker>> obstacles;

    Scorer(LoadedGrid grid, LocalDate asOf, Decider decider) {
        this(grid, asOf, decider, Obstacles::of);
    }

    private Scorer(
            LoadedGrid grid,
            LocalDate asOf,
            Decider decider,
            BiFunction<CompiledRule, Facts, List<Blocker>> obstacles) {
        this.grid = grid;
        this.asOf = asOf;
        this.decider = decider;
        this.obstacles = obstacles;
    }

    /** Scores without telling what stands in the way of anything: that costs more than all the rest. */
    Scorer briefly() {
        return new Scorer(grid, asOf, decider, (rule, facts) -> List.of());
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
        Map<CompiledRule, Verdict> onPublics = decider.decide(grid.publicRules(), facts);
        PublicDecision decision = new PublicDecision(grid, onPublics, profile, rule -> obstacles.apply(rule, facts));
        List<PublicFinding> publics =
                grid.publics().stream().map(decision::decide).toList();

        Facts withPublics = facts.with(Public.of(publics));
        Map<CompiledRule, Verdict> verdicts = decider.decide(grid.ownRules(), withPublics);
        List<Exclusion> outside = exclusions(verdicts);
        boolean excluded = outside.stream().anyMatch(exclusion -> exclusion.status() == PublicStatus.RECOGNISED);
        PriorityScore score = new PriorityScore(
                asOf,
                grid.reference(asOf),
                excluded ? new Outcome.OutsideScoring() : scored(profile, withPublics, verdicts),
                outside,
                publics,
                Orientations.of(verdicts, withPublics));
        Map<CompiledRule, Verdict> all = new LinkedHashMap<>(onPublics);
        all.putAll(verdicts);
        return new Trace(score, all, withPublics);
    }

    private List<Exclusion> exclusions(Map<CompiledRule, Verdict> verdicts) {
        List<Exclusion> exclusions = new ArrayList<>();
        verdicts.forEach((rule, verdict) -> {
            if (rule.rule().conclusion() instanceof Conclusion.Outside outside && !verdict.fails()) {
                exclusions.add(new Exclusion(
                        outside.code(),
                        rule.rule().label(),
                        verdict.holds() ? PublicStatus.RECOGNISED : PublicStatus.UNDETERMINED,
                        rule.rule().legalBasis(),
                        verdict.evidence(),
                        verdict.missing()));
            }
        });
        return exclusions;
    }

    private Outcome scored(ApplicantProfile profile, Facts facts, Map<CompiledRule, Verdict> verdicts) {
        Map<String, CriterionDecision> decisions = new LinkedHashMap<>();
        Map<String, String> families = new HashMap<>();
        verdicts.forEach((rule, verdict) -> {
            if (rule.rule().conclusion() instanceof Conclusion.Awards awards) {
                decisions.put(awards.code(), new CriterionDecision(rule, awards, verdict, facts));
                families.put(awards.code(), awards.family());
            }
        });
        Map<String, Tick> ticks = ticks(profile);
        Cumulated cumulated = new Cumulator(
                        grid.manifest().families(), grid.manifest().floor())
                .cumulate(
                        decisions.values().stream()
                                .map(CriterionDecision::claim)
                                .toList(),
                        ticks);
        List<CriterionScore> criteria = new ArrayList<>();
        decisions.forEach((code, decision) -> {
            Tick tick = ticks.getOrDefault(families.getOrDefault(code, ""), Tick.NONE);
            criteria.add(decision.score(cumulated.status(code), !tick.known(), rule -> obstacles.apply(rule, facts)));
        });
        return new Outcome.Scored(cumulated.totals(), cumulated.families(), criteria);
    }

    private Map<String, Tick> ticks(ApplicantProfile profile) {
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
