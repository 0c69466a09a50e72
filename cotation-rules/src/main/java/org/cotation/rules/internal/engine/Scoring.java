package org.cotation.rules.internal.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
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
import org.cotation.rules.internal.evaluate.Plan;
import org.cotation.rules.internal.rule.Conclusion;
import org.cotation.rules.internal.search.Search.Found;
import org.cotation.rules.vocabulary.Facts;
import org.cotation.score.Blocker;
import org.cotation.score.CriterionScore;
import org.cotation.score.CriterionStatus;
import org.cotation.score.Outcome;
import org.cotation.score.Totals;
import org.jspecify.annotations.Nullable;

/** Counts the criteria of one request together. For one request and one thread. */
final class Scoring {

    /** Where nobody asks for bounds. */
    private static final Found UNBOUNDED = new Found(Interval.OPEN, false);

    private final LoadedGrid grid;
    private final Extent extent;
    private final Detail detail;
    private final Map<String, Tick> ticks;
    private final Facts facts;
    private final Verdicts verdicts;

    /**
     * A scoring.
     *
     * @param grid the grid
     * @param extent how much of it is scored
     * @param detail how much is said
     * @param profile the request
     * @param facts its facts, with the publics that were found
     * @param verdicts on the rules that conclude on no public
     */
    Scoring(LoadedGrid grid, Extent extent, Detail detail, ApplicantProfile profile, Facts facts, Verdicts verdicts) {
        this.grid = grid;
        this.extent = extent;
        this.detail = detail;
        this.ticks = ticks(profile);
        this.facts = facts;
        this.verdicts = verdicts;
    }

    /** What the rules of the grid give. */
    Outcome of(
            List<FoundPublic> publics,
            PublicDecision decision,
            Supervaluation answers,
            Function<Plan, List<Blocker>> obstacles) {
        @Nullable
        CriterionDecision[] decisions = new CriterionDecision[extent.criteria().size()];
        List<Claim> claims = new ArrayList<>(decisions.length);
        for (int i = 0; i < decisions.length; i++) {
            CriterionRuling ruling = extent.criteria().get(i);
            Truth truth = verdicts.truth(ruling.index());
            if (truth == Truth.FALSE && detail != Detail.FULL) {
                claims.add(ruling.notMet());
            } else {
                CriterionDecision criterion =
                        new CriterionDecision(ruling, truth, verdicts.told(ruling.index()), facts);
                decisions[i] = criterion;
                claims.add(criterion.claim());
            }
        }
        Cumulated cumulated = grid.cumulator().cumulate(claims, ticks);
        List<CriterionScore> criteria = new ArrayList<>(decisions.length);
        for (int i = 0; i < decisions.length; i++) {
            CriterionStatus status = cumulated.statuses().get(i);
            if (detail != Detail.RESULT || status == CriterionStatus.AWARDED) {
                CriterionDecision criterion = decisions[i];
                Tick tick = ticks.getOrDefault(claims.get(i).family(), Tick.NONE);
                criteria.add(
                        criterion == null
                                ? extent.criteria().get(i).notMetScore()
                                : criterion.score(status, !tick.known(), detail, obstacles));
            }
        }
        Found found = detail == Detail.FULL && extent.isWhole()
                ? bounds(publics, decision.contested(publics), answers, claims)
                : UNBOUNDED;
        Totals totals = new Totals(
                cumulated.total(),
                cumulated.confirmed(),
                found.bounds().greatest(),
                found.bounds().least(),
                found.exact(),
                cumulated.floored());
        return new Outcome.Scored(totals, cumulated.families(), criteria);
    }

    private Found bounds(List<FoundPublic> publics, Set<String> contested, Supervaluation answers, List<Claim> claims) {
        Map<String, Claim> byCode = new LinkedHashMap<>();
        claims.forEach(claim -> byCode.put(claim.code(), claim));
        Set<String> openPublics = new LinkedHashSet<>(FoundPublic.open(publics));
        openPublics.addAll(contested);
        List<CompiledRule> open = new ArrayList<>();
        for (int i = 0; i < extent.ownPlans().size(); i++) {
            CompiledRule rule = extent.ownPlans().get(i).rule();
            if (open(rule, verdicts.truth(i), byCode, contested)) {
                open.add(rule);
            }
        }
        return answers.total(publics, openPublics, byCode, ticks).bounds(open);
    }

    /** Whether answers can change what a rule does to the total. */
    private static boolean open(CompiledRule rule, Truth truth, Map<String, Claim> claims, Set<String> contested) {
        Conclusion conclusion = rule.rule().conclusion();
        if (conclusion instanceof Conclusion.Directs) {
            return false;
        }
        Claim claim = conclusion instanceof Conclusion.Awards ? claims.get(conclusion.code()) : null;
        boolean undecided =
                claim == null ? truth == Truth.UNKNOWN : !claim.possible().single();
        return undecided
                || (!contested.isEmpty()
                        && !Prospect.publicsRead(List.of(rule), contested).isEmpty());
    }

    private Map<String, Tick> ticks(ApplicantProfile profile) {
        if (profile.declaredSituations() instanceof Answer.NotAsked<?>) {
            return Map.of();
        }
        Map<String, Tick> known = new HashMap<>();
        if (profile.declaredSituations() instanceof Answer.Unknown<?>) {
            grid.manifest().families().forEach(family -> known.put(family.code(), Tick.UNKNOWN));
        } else if (profile.declaredSituations() instanceof Answer.Given<Map<String, Answer<String>>> given
                && given.status() != FactStatus.REFUTED) {
            given.value().forEach((family, answer) -> known.put(family, tick(answer)));
        }
        return known;
    }

    private static Tick tick(Answer<String> answer) {
        if (answer instanceof Answer.Given<String> given) {
            return given.status() == FactStatus.REFUTED ? Tick.NONE : new Tick(true, given.value());
        }
        return answer instanceof Answer.Unknown<String> ? Tick.UNKNOWN : Tick.NONE;
    }
}
