package org.cotation.explain;

import java.util.List;

/**
 * A public, a criterion or an exclusion that is undetermined, and the answers that would decide it. Immutable.
 *
 * @param concern what kind of conclusion: PUBLIC, CRITERION or EXCLUSION
 * @param code its code
 * @param decisions the answers that decide: first those to one fact alone, in the order of the facts that are missing; then,
 *     for what no single answer decides, those to several facts together
 * @param complete whether every answer to a single fact that decides is among them
 */
public record OpenPoint(Concern concern, String code, List<Decision> decisions, boolean complete) {

    /** Copies the list. */
    public OpenPoint {
        decisions = List.copyOf(decisions);
    }

    /**
     * Answers that decide, whatever those to the other facts that nobody knows.
     *
     * @param found what is found then: RECOGNISED, NOT_RECOGNISED, AWARDED, BEATEN or NOT_MET
     * @param facts the facts and the answers, each of which does for its fact: one fact, or several that must be answered
     *     together; no choice where the addressee may not read them
     */
    public record Decision(Found found, List<WhatIf.Fact> facts) {

        /** Copies the list. */
        public Decision {
            facts = List.copyOf(facts);
        }
    }

    @Override
    public String toString() {
        return "OpenPoint[" + code + "]";
    }
}
