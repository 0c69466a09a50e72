package org.cotation.explain;

/**
 * Whom an explanation is meant for (<em>destinataire</em>), which decides what it may show. What an addressee sees is an
 * explanation like any other, so that no rendering of it can show more.
 */
public enum Addressee {
    /** The applicant: everything on the household, nothing on third parties. */
    APPLICANT,
    /** The desk agent who handles the request: everything, with what to ask for. */
    AGENT,
    /**
     * A member of the allocation commission (<em>CALEOL</em>): points and statuses, without what is sensitive: health,
     * violence, child protection, prostitution. What concludes on such situations is told once, under a neutral name.
     */
    COMMISSION,
    /** Who checks how results come about: every code, path, condition and status, and no value of the person. */
    AUDIT;

    /**
     * What this addressee may read of what changed: the change itself, a fact without its values, or that something
     * protected changed.
     *
     * @param change one thing that is not the same in two evaluations
     * @return what may be read of it
     */
    public Change view(Change change) {
        return switch (this) {
            case APPLICANT -> Redaction.OF_THIRD_PARTIES.of(change);
            case AGENT -> change;
            case COMMISSION -> Redaction.OF_SENSITIVE_FACTS.of(change);
            case AUDIT -> Redaction.OF_VALUES.of(change);
        };
    }

    /**
     * What this addressee may read of an explanation.
     *
     * @param explanation the whole explanation
     * @return the explanation, without what the addressee may not read
     */
    public Explanation view(Explanation explanation) {
        return switch (this) {
            case APPLICANT -> Redaction.OF_THIRD_PARTIES.of(explanation);
            case AGENT -> explanation;
            case COMMISSION -> Redaction.OF_SENSITIVE_FACTS.of(new ProtectedSituations(explanation).merged());
            case AUDIT -> Redaction.OF_VALUES.of(explanation);
        };
    }
}
