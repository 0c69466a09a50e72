package org.cotation.rules.internal.engine;

import java.util.List;
import java.util.Map;
import org.cotation.rules.internal.compile.CompiledRule;
import org.cotation.rules.internal.evaluate.Verdict;
import org.cotation.rules.vocabulary.Facts;
import org.cotation.score.PriorityScore;

/**
 * A score and how it came about.
 *
 * @param score the score
 * @param onPublics the verdicts on the rules that conclude on publics
 * @param others the verdicts on the other rules
 * @param publics what became of the publics
 * @param facts the facts that the rules were decided on, with the publics that were found
 */
public record Trace(PriorityScore score, Verdicts onPublics, Verdicts others, List<FoundPublic> publics, Facts facts) {

    /** The verdict on each rule, those on publics first; none on a rule written for a reading that is not adopted. */
    public Map<CompiledRule, Verdict> verdicts() {
        Map<CompiledRule, Verdict> all = onPublics.byRule();
        all.putAll(others.byRule());
        return all;
    }
}
