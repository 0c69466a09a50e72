package org.cotation.engine;

/**
 * How much a score says. What it says is the same at every level: the same totals, the same points, the same facts. Saying
 * why not costs more than all the rest, so that whoever scores many requests asks for what is read, and no more.
 */
public enum Detail {
    /**
     * What counts: the totals without the bounds of what unknown facts leave open, the families, the criteria awarded and
     * the publics recognised, each with its facts, and the exclusions that hold. Left out: what is not met, not counted or
     * not decided, and the orientations.
     */
    RESULT,
    /**
     * The status of every public and criterion too, and the orientations. Of what is not met, only that it is not: neither
     * the facts that it rests on nor the conditions that fail. The totals have no bounds: to find those that answers to
     * unknown facts really reach may take hundreds of scores.
     */
    STATUSES,
    /** Everything: the bounds of the total too, the facts that what is not met rests on and the conditions that fail. */
    FULL
}
