package org.cotation.profile.code;

import org.cotation.message.Wording;
import org.cotation.profile.Coded;

/** Support towards work or a settled life (<em>suivi d'insertion sociale ou professionnelle</em>). */
public enum InsertionFollowUp implements Coded {
    /** Mission locale (youth employment service) (<em>Mission locale</em>). */
    MISSION_LOCALE("MISSION_LOCALE", "Mission locale", "Mission locale (youth employment service)"),
    /** Contract tied to the RSA (<em>Contrat d'engagement lié au RSA</em>). */
    RSA_CONTRACT("RSA_CONTRACT", "Contrat d'engagement lié au RSA", "Contract tied to the RSA"),
    /** Local plan for inclusion and employment (PLIE) (<em>Plan local pour l'insertion et l'emploi</em>). */
    PLIE("PLIE", "Plan local pour l'insertion et l'emploi", "Local plan for inclusion and employment (PLIE)"),
    /**
     * Local committee for young people's housing (CLLAJ) (<em>Comité local pour le logement autonome des
     * jeunes</em>).
     */
    CLLAJ(
            "CLLAJ",
            "Comité local pour le logement autonome des jeunes",
            "Local committee for young people's housing (CLLAJ)"),
    /** Other (<em>Autre</em>). */
    OTHER("OTHER", "Autre", "Other");

    private final String code;
    private final String fr;
    private final String en;

    InsertionFollowUp(String code, String fr, String en) {
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
