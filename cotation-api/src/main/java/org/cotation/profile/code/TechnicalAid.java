package org.cotation.profile.code;

import org.cotation.message.Wording;
import org.cotation.profile.Coded;

/** Technical aid in use (<em>aide technique</em>), annex of the form. */
public enum TechnicalAid implements Coded {
    /** None (<em>Aucune</em>). */
    NONE("1", "Aucune", "None"),
    /** Walking stick, crutch (<em>Canne, béquille</em>). */
    WALKING_STICK("2", "Canne, béquille", "Walking stick, crutch"),
    /** Walking frame (<em>Déambulateur</em>). */
    WALKING_FRAME("3", "Déambulateur", "Walking frame"),
    /** Manual wheelchair (<em>Fauteuil roulant manuel</em>). */
    MANUAL_WHEELCHAIR("4", "Fauteuil roulant manuel", "Manual wheelchair"),
    /** Electric wheelchair (<em>Fauteuil roulant électrique</em>). */
    ELECTRIC_WHEELCHAIR("5", "Fauteuil roulant électrique", "Electric wheelchair"),
    /** Patient lift (<em>Lève-personne</em>). */
    PATIENT_LIFT("6", "Lève-personne", "Patient lift"),
    /** Medical bed (<em>Lit médicalisé</em>). */
    MEDICAL_BED("7", "Lit médicalisé", "Medical bed");

    private final String code;
    private final String fr;
    private final String en;

    TechnicalAid(String code, String fr, String en) {
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
