package org.cotation.profile.code;

import org.cotation.message.Wording;
import org.cotation.profile.Coded;

/** State of a supporting document (<em>état de la pièce justificative</em>, CCH R.441-2-4-1). */
public enum DocumentStatus implements Coded {
    /** Missing (<em>Absente</em>). */
    ABSENT("ABSENT", "Absente", "Missing"),
    /** Filed (<em>Déposée</em>). */
    FILED("FILED", "Déposée", "Filed"),
    /** Verified (<em>Vérifiée</em>). */
    VERIFIED("VERIFIED", "Vérifiée", "Verified"),
    /** Rejected (<em>Rejetée</em>). */
    REJECTED("REJECTED", "Rejetée", "Rejected");

    private final String code;
    private final String fr;
    private final String en;

    DocumentStatus(String code, String fr, String en) {
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
