package org.cotation.rules.vocabulary;

/**
 * Whether the applicant can be told that a fact, were it otherwise, would change the score. Only facts that are the
 * applicant's to bring can be: never a choice of life (to have a child, to live as a couple, to move, to take a job), and
 * never what another body decides or keeps.
 *
 * <p>A property that is computed from several facts says it for those that no other property is closer to: a fact is
 * proposed as the property says that reads the fewest facts beside it.
 */
public enum Proposal {
    /** Never: it is a choice of life, what another body decides, or what the grid itself sets. */
    NEVER,
    /** A document that shows it, were there one: a decision, a proof. It may take the place of another document. */
    DOCUMENT,
    /** The answer to a question that is still open. Where the request gives an answer, or has none to give, nothing. */
    ANSWER,
    /** A box to tick, where it is not ticked and describes the situation; also the answer to an open question. */
    DECLARATION
}
