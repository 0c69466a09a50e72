package org.cotation.rules.internal.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.cotation.engine.Detail;
import org.cotation.explain.Truth;
import org.cotation.profile.ApplicantProfile;
import org.cotation.rules.internal.evaluate.Plan;
import org.cotation.rules.internal.evaluate.Words;
import org.cotation.rules.internal.rule.Conclusion;
import org.cotation.rules.internal.rule.Rule;
import org.cotation.rules.internal.search.Budget;
import org.cotation.rules.vocabulary.Facts;
import org.cotation.score.Blocker;
import org.cotation.score.Exclusion;
import org.cotation.score.Outcome;
import org.cotation.score.PriorityScore;
import org.cotation.score.PublicStatus;

/** Scores one request under one grid, or a part of it: publics first, then exclusions, then criteria, then their cumulation. */
final class Scorer {

    private final LoadedGrid grid;
    private final LocalDate asOf;
    private final Decider decider;
    private final Extent extent;
    private final Detail detail;

    Scorer(LoadedGrid grid, LocalDate asOf, Decider decider) {
        this(grid, asOf, decider, grid.whole(), Detail.FULL);
    }

    private Scorer(LoadedGrid grid, LocalDate asOf, Decider decider, Extent extent, Detail detail) {
        this.grid = grid;
        this.asOf = asOf;
        this.decider = decider;
        this.extent = extent;
        this.detail = detail;
    }

    /** Scores alike, and says so much. */
    Scorer with(Detail other) {
        return new Scorer(grid, asOf, decider, extent, other);
    }

    /** Scores a part of the grid: what is found is the same, the total is not that of the request, and has no bounds. */
    Scorer of(Extent part) {
        return new Scorer(grid, asOf, decider, part, detail);
    }

    LoadedGrid grid() {
        return grid;
    }

    LocalDate asOf() {
        return asOf;
    }

    PriorityScore score(ApplicantProfile profile) {
        return trace(profile).score();
    }

    Trace trace(ApplicantProfile profile) {
        return trace(profile, Standing.NONE, Budget.unlimited());
    }

    /**
     * The same, trying no more answers to unknown facts than a budget allows.
     *
     * @param before what became of the publics before facts of the request were answered
     */
    Trace trace(ApplicantProfile profile, Standing before, Budget budget) {
        Facts facts = Facts.derive(
                profile,
                asOf,
                grid.manifest().parameters(),
                grid.readings(),
                grid.manifest().territory().communeNames());
        Supervaluation answers = new Supervaluation(grid, asOf, profile, facts, budget);
        Verdicts onPublics = decider.decide(extent.publicPlans(), facts);
        PublicDecision decision =
                new PublicDecision(extent.publicPlans(), onPublics, profile, obstacles(facts), answers);
        List<FoundPublic> publics = new ArrayList<>(extent.publics().size());
        for (PublicRuling ruling : extent.publics()) {
            FoundPublic standing = before.of(ruling.definition().code(), profile);
            publics.add(standing == null ? decision.decide(ruling) : standing);
        }

        Facts withPublics = facts.with(new FoundPublics(extent, publics));
        Verdicts verdicts = decider.decide(extent.ownPlans(), withPublics);
        Verdicts settled = verdicts.settledBy(answers.settling(publics, withPublics));
        List<Exclusion> outside = exclusions(settled);
        boolean excluded = !outside.isEmpty()
                && outside.stream().anyMatch(exclusion -> exclusion.status() == PublicStatus.RECOGNISED);
        PriorityScore score = new PriorityScore(
                asOf,
                grid.reference(asOf),
                excluded
                        ? new Outcome.OutsideScoring()
                        : new Scoring(grid, extent, detail, profile, withPublics, settled)
                                .of(publics, decision, answers, obstacles(withPublics)),
                outside,
                FoundPublic.findings(publics, detail),
                detail == Detail.RESULT ? List.of() : Orientations.of(extent.ownPlans(), settled, withPublics));
        return new Trace(score, onPublics, verdicts, publics, withPublics);
    }

    private Function<Plan, List<Blocker>> obstacles(Facts facts) {
        return detail == Detail.FULL ? new Words(facts)::obstacles : rule -> List.of();
    }

    private List<Exclusion> exclusions(Verdicts verdicts) {
        List<Exclusion> exclusions = new ArrayList<>();
        for (int i = 0; i < extent.ownPlans().size(); i++) {
            Rule rule = extent.ownPlans().get(i).rule().rule();
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
}
