package org.cotation.profile.code;

import org.cotation.message.Wording;
import org.cotation.profile.Coded;

/** Why a request was removed (<em>motif de radiation</em>, CCH R.441-2-8). */
public enum RemovalReason implements Coded {
    /** Removed: request abandoned (<em>Radiation pour abandon de la demande</em>). */
    RADABA("RADABA", "Radiation pour abandon de la demande", "Removed: request abandoned"),
    /** Removed: a dwelling was allocated (<em>Radiation suite à attribution d'un logement</em>). */
    RADATT("RADATT", "Radiation suite à attribution d'un logement", "Removed: a dwelling was allocated"),
    /** Removed: request not admissible (<em>Radiation suite à irrecevabilité de la demande</em>). */
    RADIRR("RADIRR", "Radiation suite à irrecevabilité de la demande", "Removed: request not admissible"),
    /**
     * Removed: applicant could not be reached (<em>Radiation suite à impossibilité de contacter le demandeur</em>).
     */
    RADCON(
            "RADCON",
            "Radiation suite à impossibilité de contacter le demandeur",
            "Removed: applicant could not be reached"),
    /** Removed: not renewed (<em>Radiation pour cause de non renouvellement</em>). */
    RADREN("RADREN", "Radiation pour cause de non renouvellement", "Removed: not renewed");

    private final String code;
    private final String fr;
    private final String en;

    RemovalReason(String code, String fr, String en) {
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
