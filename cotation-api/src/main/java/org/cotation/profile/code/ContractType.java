package org.cotation.profile.code;

import org.cotation.message.Wording;
import org.cotation.profile.Coded;

/**
 * Contract type (<em>type de contrat</em>), code of the SNE. {@link #CDD} merges fixed-term, temporary work and
 * internships: {@link ContractNature} tells them apart.
 */
public enum ContractType implements Coded {
    /** Permanent contract (or civil servant) (<em>CDI (ou fonctionnaire)</em>). */
    CDI("CDI", "CDI (ou fonctionnaire)", "Permanent contract (or civil servant)"),
    /** Fixed term, internship, temporary work (<em>CDD, Stage, intérim</em>). */
    CDD("CDD", "CDD, Stage, intérim", "Fixed term, internship, temporary work"),
    /** Craft, trade, liberal profession (<em>Artisan, commerçant, profession libérale</em>). */
    ART("ART", "Artisan, commerçant, profession libérale", "Craft, trade, liberal profession"),
    /** Unemployment (<em>Chômage</em>). */
    CHO("CHO", "Chômage", "Unemployment"),
    /** Apprentice (<em>Apprenti</em>). */
    APP("APP", "Apprenti", "Apprentice"),
    /** Student (<em>Etudiant</em>). */
    ETU("ETU", "Etudiant", "Student"),
    /** Retired (<em>Retraité</em>). */
    RET("RET", "Retraité", "Retired"),
    /** Other (<em>Autre</em>). */
    AUT("AUT", "Autre", "Other");

    private final String code;
    private final String fr;
    private final String en;

    ContractType(String code, String fr, String en) {
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
