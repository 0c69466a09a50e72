package org.cotation.rules.internal.engine;

import java.util.List;
import org.cotation.rules.internal.evaluate.Plan;
import org.cotation.rules.vocabulary.Facts;

/** Decides whether rules hold. One way evaluates their compiled conditions, the other asks a Drools session. */
interface Decider {

    /** The verdict on each of the rules, all of them, in their order. */
    Verdicts decide(List<Plan> rules, Facts facts);
}
