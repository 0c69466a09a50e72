package org.cotation.profile.code;

import org.cotation.message.Wording;
import org.cotation.profile.Coded;

/** Kind of urban-renewal operation (<em>opération de renouvellement urbain</em>). */
public enum RenewalType implements Coded {
    /** NPNRU / ANRU. */
    ANRU("ANRU", "NPNRU / ANRU", "NPNRU / ANRU"),
    /** Other renewal operation (<em>Autre opération de renouvellement</em>). */
    OTHER_RENEWAL("OTHER_RENEWAL", "Autre opération de renouvellement", "Other renewal operation"),
    /** Demolition outside an operation (<em>Démolition hors opération</em>). */
    DEMOLITION("DEMOLITION", "Démolition hors opération", "Demolition outside an operation"),
    /** None (<em>Aucune</em>). */
    NONE("NONE", "Aucune", "None");

    private final String code;
    private final String fr;
    private final String en;

    RenewalType(String code, String fr, String en) {
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
