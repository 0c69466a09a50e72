package org.cotation.profile.code;

import org.cotation.message.Wording;
import org.cotation.profile.Coded;

/** Why a request is not admissible (<em>sous-motif d'irrecevabilité</em>). */
public enum InadmissibilityReason implements Coded {
    /** Irregular residence (<em>Irrégularité de séjour</em>). */
    IRRSEJ("IRRSEJ", "Irrégularité de séjour", "Irregular residence"),
    /** Resources above the ceiling (<em>Ressources supérieures au plafond</em>). */
    IRRRES("IRRRES", "Ressources supérieures au plafond", "Resources above the ceiling");

    private final String code;
    private final String fr;
    private final String en;

    InadmissibilityReason(String code, String fr, String en) {
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
