package org.cotation.rules.internal.engine;

import java.util.List;
import java.util.Map;
import org.cotation.rules.internal.compile.CompiledRule;
import org.cotation.rules.internal.evaluate.Verdict;
import org.cotation.rules.vocabulary.Facts;

/** Decides whether rules hold. One way evaluates their compiled conditions, the other asks a Drools session. */
interface Decider {

    /** The verdict on each of the rules, all of them. */
    Map<CompiledRule, Verdict> decide(List<CompiledRule> rules, Facts facts);
}
