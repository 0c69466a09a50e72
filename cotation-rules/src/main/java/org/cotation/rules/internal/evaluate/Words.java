package org.cotation.rules.internal.evaluate;

import java.util.List;
import org.cotation.explain.Reason;
import org.cotation.rules.vocabulary.Facts;
import org.cotation.score.Blocker;

/** Says in words why rules hold or do not, on the facts of one request. For one thread. */
public final class Words {

    private final Facts facts;
    private final ActualWords actual = new ActualWords();

    /** On these facts. */
    public Words(Facts facts) {
        this.facts = facts;
    }

    /**
     * The conditions of a rule, those that fail first, otherwise in its order. All must hold for it to hold, so that the
     * first of them is as true as the rule.
     */
    public List<Reason> reasons(Plan rule) {
        return Reasons.of(rule, facts, actual);
    }

    /** Of a rule that does not hold, the conditions that fail on the facts that come nearest to satisfying it. */
    public List<Blocker> obstacles(Plan rule) {
        return Obstacles.of(rule, facts, actual);
    }
}
