package org.cotation.profile.code;

import org.cotation.message.Wording;
import org.cotation.profile.Coded;

/** Tie between the co-applicant and the applicant (<em>lien avec le demandeur</em>), boxes B2 to B7. */
public enum Relation implements Coded {
    /** Spouse (<em>Conjoint (marié)</em>). */
    MARRIED("M", "Conjoint (marié)", "Spouse"),
    /** Civil partner (Pacs) (<em>Partenaire de Pacs</em>). */
    PACS("P", "Partenaire de Pacs", "Civil partner (Pacs)"),
    /** Cohabiting partner (<em>Concubin(e)</em>). */
    COHABITING("C", "Concubin(e)", "Cohabiting partner"),
    /** Relative in the ascending line (<em>Membre de la famille ascendant</em>). */
    ASC("ASC", "Membre de la famille ascendant", "Relative in the ascending line"),
    /** Relative in the descending line (<em>Membre de la famille descendant</em>). */
    DESC("DESC", "Membre de la famille descendant", "Relative in the descending line"),
    /** Brother or sister (<em>Membre de la fratrie</em>). */
    FRAT("FRAT", "Membre de la fratrie", "Brother or sister"),
    /** Co-tenant (<em>Co-locataire</em>). */
    CO_TENANT("L", "Co-locataire", "Co-tenant");

    private final String code;
    private final String fr;
    private final String en;

    Relation(String code, String fr, String en) {
        this.code = code;
        this.fr = fr;
        this.en = en;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Wording label() {
        return new Wording(fr, en);
    }
}
