package org.cotation.profile.code;

import org.cotation.message.Wording;
import org.cotation.profile.Coded;

/** Kind of filing (<em>type de dépôt</em>). */
public enum ApplicationType implements Coded {
    /** First request (<em>Première demande</em>). */
    FIRST("FIRST", "Première demande", "First request"),
    /** Renewal of a current request (<em>Renouvellement d'une demande en cours</em>). */
    RENEWAL("RENEWAL", "Renouvellement d'une demande en cours", "Renewal of a current request"),
    /** Change to a current request (<em>Modification d'une demande en cours</em>). */
    MODIFICATION("MODIFICATION", "Modification d'une demande en cours", "Change to a current request");

    private final String code;
    private final String fr;
    private final String en;

    ApplicationType(String code, String fr, String en) {
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
