package org.cotation.profile.code;

import org.cotation.message.Wording;
import org.cotation.profile.Coded;

/** Proof that only the applicant's own resources count (<em>ressources du seul requérant</em>, CCH L.441-1 al. 2). */
public enum IndividualisedResources implements Coded {
    /**
     * Copy of the referral to the family court judge (<em>Copie de l'acte de saisine du juge aux affaires
     * familiales</em>).
     */
    DIVORCE_JAF(
            "DIVORCE_JAF",
            "Copie de l'acte de saisine du juge aux affaires familiales",
            "Copy of the referral to the family court judge"),
    /**
     * Lawyer's proof (divorce by mutual consent) (<em>Justificatif d'avocat (divorce par consentement
     * mutuel)</em>).
     */
    DIVORCE_MUTUAL(
            "DIVORCE_MUTUAL",
            "Justificatif d'avocat (divorce par consentement mutuel)",
            "Lawyer's proof (divorce by mutual consent)"),
    /** Protection order (<em>Ordonnance de protection</em>). */
    PROTECTION_ORDER("PROTECTION_ORDER", "Ordonnance de protection", "Protection order"),
    /** Declared end of a Pacs (<em>Rupture de Pacs déclarée</em>). */
    PACS_BREAKUP("PACS_BREAKUP", "Rupture de Pacs déclarée", "Declared end of a Pacs"),
    /**
     * Receipt of a complaint (violence within the couple) (<em>Récépissé de dépôt de plainte (violences au sein du
     * couple)</em>).
     */
    COMPLAINT(
            "COMPLAINT",
            "Récépissé de dépôt de plainte (violences au sein du couple)",
            "Receipt of a complaint (violence within the couple)");

    private final String code;
    private final String fr;
    private final String en;

    IndividualisedResources(String code, String fr, String en) {
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
