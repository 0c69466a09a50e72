package org.cotation.profile.code;

import org.cotation.message.Wording;
import org.cotation.profile.Coded;

/** Collective agreement (<em>accord collectif</em>, CCH L.441-1-1 and L.441-1-2). */
public enum CollectiveAgreement implements Coded {
    /** Collective agreement of the department (<em>Accord collectif départemental</em>). */
    ACD("ACD", "Accord collectif départemental", "Collective agreement of the department"),
    /** Inter-communal collective agreement (<em>Accord collectif intercommunal</em>). */
    ACI("ACI", "Accord collectif intercommunal", "Inter-communal collective agreement"),
    /** None (<em>Aucun</em>). */
    AUCUN("AUCUN", "Aucun", "None"),
    /** Not documented (<em>Non renseigné</em>). */
    NONDOC("NONDOC", "Non renseigné", "Not documented");

    private final String code;
    private final String fr;
    private final String en;

    CollectiveAgreement(String code, String fr, String en) {
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
