package org.cotation.rules.internal.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cotation.rules.internal.compile.CompiledRule;
import org.cotation.rules.internal.engine.LoadedGrid;
import org.cotation.rules.internal.engine.Trace;
import org.cotation.rules.internal.evaluate.Verdict;
import org.cotation.rules.internal.rule.Conclusion;
import org.cotation.rules.internal.rule.Rule;
import org.cotation.rules.internal.syntax.ParsedRule.Quantifier;
import org.cotation.rules.scenario.BoundaryGap;
import org.cotation.rules.scenario.RuleGap;
import org.cotation.rules.scenario.RuleGap.Side;
import org.cotation.score.PublicFinding;
import org.cotation.score.PublicStatus;

/**
 * Finds which rules of a grid, and which bounds in them, no scenario exercises. Only the rules that stand in the grid's
 * own files count: those of a grid that it uses are exercised beside it. For one thread.
 */
public final class Coverage {

    private final Map<CompiledRule, Seen> seen = new LinkedHashMap<>();

    /** What the scenarios showed of one rule so far. */
    private static final class Seen {
        private final List<Boundary> boundaries;
        private boolean reached;
        private boolean notReached;

        private Seen(Rule rule) {
            this.boundaries = Boundary.of(rule);
        }
    }

    /** Nothing exercised yet. */
    public Coverage(LoadedGrid grid) {
        grid.rules().forEach(rule -> seen.put(rule, new Seen(rule.rule())));
    }

    /** Counts one more scenario. A rule that its readings leave out is not exercised by it. */
    public void add(Trace trace) {
        seen.forEach((rule, state) -> {
            Verdict verdict = trace.verdicts().get(rule);
            if (verdict == null) {
                return;
            }
            boolean settled = settledOtherwise(rule.rule().conclusion(), trace);
            state.reached |= verdict.holds() && !settled;
            state.notReached |= verdict.fails() || settled;
            state.boundaries.forEach(boundary -> boundary.see(trace.facts()));
        });
    }

    /** A public that waits for an assessment no longer does once something else has settled it. */
    private static boolean settledOtherwise(Conclusion conclusion, Trace trace) {
        return conclusion instanceof Conclusion.Awaits
                && trace.score()
                        .findPublic(conclusion.code())
                        .map(PublicFinding::status)
                        .filter(status -> status != PublicStatus.UNDETERMINED)
                        .isPresent();
    }

    /** The rules that are not exercised on both sides. */
    public List<RuleGap> rules() {
        List<RuleGap> gaps = new ArrayList<>();
        seen.forEach((rule, state) -> {
            List<Side> missing = new ArrayList<>();
            if (!state.reached) {
                missing.add(Side.REACHED);
            }
            if (!state.notReached && canFail(rule.rule())) {
                missing.add(Side.NOT_REACHED);
            }
            if (!missing.isEmpty()) {
                gaps.add(new RuleGap(References.to(rule.rule()), missing));
            }
        });
        return gaps;
    }

    /** A rule that asks for nothing always draws its conclusion, unless a competent body settles the public itself. */
    private static boolean canFail(Rule rule) {
        return rule.conclusion() instanceof Conclusion.Awaits
                || rule.patterns().stream()
                        .anyMatch(pattern -> pattern.quantifier() != Quantifier.ONE
                                || !pattern.tests().isEmpty()
                                || !pattern.type().once());
    }

    /** The bounds beside which no scenario stands. */
    public List<BoundaryGap> boundaries() {
        List<BoundaryGap> gaps = new ArrayList<>();
        seen.forEach((rule, state) -> state.boundaries.stream()
                .map(boundary -> boundary.gap(References.to(rule.rule())))
                .filter(gap -> !gap.missing().isEmpty())
                .forEach(gaps::add));
        return gaps;
    }
}
