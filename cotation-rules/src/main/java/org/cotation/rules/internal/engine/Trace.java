package org.cotation.rules.internal.engine;

import java.util.Map;
import org.cotation.rules.internal.compile.CompiledRule;
import org.cotation.rules.internal.evaluate.Verdict;
import org.cotation.rules.vocabulary.Facts;
import org.cotation.score.PriorityScore;

/**
 * A score and how it came about.
 *
 * @param score the score
 * @param verdicts the verdict on each rule; none on a rule written for a reading that is not adopted
 * @param facts the facts that the rules were decided on, with the publics that were found
 */
public record Trace(PriorityScore score, Map<CompiledRule, Verdict> verdicts, Facts facts) {}
