package org.cotation.rules.internal.engine;

import com.google.common.base.Suppliers;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.cotation.engine.Detail;
import org.cotation.explain.Concern;
import org.cotation.explain.Found;
import org.cotation.explain.OpenPoint;
import org.cotation.profile.ApplicantProfile;
import org.cotation.rules.internal.answer.Candidates;
import org.cotation.rules.internal.compile.CompiledRule;
import org.cotation.rules.internal.decide.Decisions;
import org.cotation.rules.internal.decide.Glance;
import org.cotation.rules.internal.decide.Questions;
import org.cotation.rules.internal.evaluate.RuleEvaluator;
import org.cotation.rules.internal.evaluate.Verdict;
import org.cotation.rules.internal.search.Budget;
import org.cotation.score.CriterionScore;
import org.cotation.score.CriterionStatus;
import org.cotation.score.Exclusion;
import org.cotation.score.PriorityScore;
import org.cotation.score.PublicFinding;
import org.cotation.score.PublicStatus;

/**
 * Finds what would decide each part of a score that is undetermined: gives answers, and scores that part of the grid again.
 * For one request and one thread.
 */
final class OpenPoints {

    /** Beyond, the answers found so far are told, and that there may be others: what is told of one request has a price. */
    private static final int LOOKS = 1500;

    private static final int LOOKS_FOR_ONE = 300;

    private final Scorer scorer;
    private final ApplicantProfile profile;
    private final Budget whole = new Budget(LOOKS);
    private final Trace found;
    private final Standing standing;

    private OpenPoints(Scorer scorer, ApplicantProfile profile, Trace found) {
        this.scorer = scorer.with(Detail.STATUSES);
        this.profile = profile;
        this.found = found;
        this.standing = Standing.of(profile, found.publics());
    }

    static List<OpenPoint> of(Scorer scorer, ApplicantProfile profile, Trace trace) {
        OpenPoints points = new OpenPoints(scorer, profile, trace);
        PriorityScore score = trace.score();
        List<OpenPoint> open = new ArrayList<>();
        for (PublicFinding found : score.publics()) {
            if (found.status() == PublicStatus.UNDETERMINED) {
                open.add(points.point(Concern.PUBLIC, found.code()));
            }
        }
        for (CriterionScore criterion : score.criteria()) {
            if (criterion.status() == CriterionStatus.UNDETERMINED) {
                open.add(points.point(Concern.CRITERION, criterion.code()));
            }
        }
        score.outside().stream()
                .filter(exclusion -> exclusion.status() == PublicStatus.UNDETERMINED)
                .map(Exclusion::code)
                .distinct()
                .forEach(code -> open.add(points.point(Concern.EXCLUSION, code)));
        return open;
    }

    private OpenPoint point(Concern concern, String code) {
        Extent extent = scorer.grid().partOn(concern, code);
        Scorer part = scorer.of(extent);
        Questions questions = new Questions(
                new Candidates(
                        extent.comparisons(),
                        scorer.asOf(),
                        scorer.grid().manifest().parameters()),
                scorer.grid().manifest().families(),
                scorer.grid().ownRules().stream().map(CompiledRule::rule).toList(),
                extent.publics().stream().map(PublicRuling::definition).toList());
        Budget budget = whole.part(LOOKS_FOR_ONE);
        return new Decisions(
                        answered -> glance(
                                concern,
                                code,
                                extent,
                                answered.paths().isEmpty()
                                        ? found
                                        : part.trace(answered.profile(), standing.answered(answered.paths()), budget)),
                        questions,
                        budget,
                        profile)
                .on(concern, code);
    }

    private static Glance glance(Concern concern, String code, Extent extent, Trace trace) {
        PriorityScore score = trace.score();
        return new Glance(
                switch (concern) {
                    case CRITERION -> criterion(code, score);
                    case EXCLUSION -> exclusion(code, score);
                    default ->
                        score.findPublic(code)
                                .map(found -> found(found.status()))
                                .orElse(Found.NOT_CONSIDERED);
                },
                switch (concern) {
                    case CRITERION ->
                        score.findCriterion(code).map(CriterionScore::missing).orElse(List.of());
                    case EXCLUSION ->
                        score.outside().stream()
                                .filter(exclusion -> exclusion.code().equals(code))
                                .flatMap(exclusion -> exclusion.missing().stream())
                                .distinct()
                                .toList();
                    default ->
                        score.findPublic(code).map(PublicFinding::missing).orElse(List.of());
                },
                Suppliers.memoize(() -> trail(extent, trace)));
    }

    private static Found criterion(String code, PriorityScore score) {
        return score.findCriterion(code)
                .map(criterion -> switch (criterion.status()) {
                    case AWARDED -> Found.AWARDED;
                    case BEATEN -> Found.BEATEN;
                    case NOT_MET -> Found.NOT_MET;
                    case UNDETERMINED -> Found.UNDETERMINED;
                })
                .orElse(Found.NOT_CONSIDERED);
    }

    /** An exclusion that does not hold is not told; several rules may stand for one. */
    private static Found exclusion(String code, PriorityScore score) {
        List<PublicStatus> told = score.outside().stream()
                .filter(exclusion -> exclusion.code().equals(code))
                .map(Exclusion::status)
                .toList();
        return told.isEmpty()
                ? Found.NOT_RECOGNISED
                : told.contains(PublicStatus.RECOGNISED) ? Found.RECOGNISED : Found.UNDETERMINED;
    }

    private static Found found(PublicStatus status) {
        return switch (status) {
            case RECOGNISED -> Found.RECOGNISED;
            case NOT_RECOGNISED -> Found.NOT_RECOGNISED;
            case UNDETERMINED -> Found.UNDETERMINED;
        };
    }

    private static Glance.Trail trail(Extent extent, Trace trace) {
        List<Object> tests = new ArrayList<>();
        Set<String> joint = new LinkedHashSet<>();
        boolean open = false;
        for (CompiledRule rule : extent.rules().toList()) {
            Verdict verdict = RuleEvaluator.evaluate(rule, trace.facts(), look -> {
                tests.add(look.verdict().truth());
                tests.add(look.sides());
                if (!look.ranges().isEmpty() && look.verdict().missing().size() > 1) {
                    joint.addAll(look.verdict().missing());
                }
            });
            open |= verdict.unknown();
        }
        return new Glance.Trail(tests, open, joint);
    }
}
