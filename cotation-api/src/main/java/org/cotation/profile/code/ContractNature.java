package org.cotation.profile.code;

import org.cotation.message.Wording;
import org.cotation.profile.Coded;

/** Nature of the contract (<em>nature du contrat</em>), where the SNE code does not tell. */
public enum ContractNature implements Coded {
    /** Permanent contract (<em>Contrat à durée indéterminée</em>). */
    PERMANENT("PERMANENT", "Contrat à durée indéterminée", "Permanent contract"),
    /** Fixed-term contract (<em>Contrat à durée déterminée</em>). */
    FIXED_TERM("FIXED_TERM", "Contrat à durée déterminée", "Fixed-term contract"),
    /** Temporary work (<em>Intérim</em>). */
    TEMP("TEMP", "Intérim", "Temporary work"),
    /** Internship (<em>Stage</em>). */
    INTERNSHIP("INTERNSHIP", "Stage", "Internship"),
    /** Apprenticeship (<em>Apprentissage</em>). */
    APPRENTICESHIP("APPRENTICESHIP", "Apprentissage", "Apprenticeship"),
    /** Other (<em>Autre</em>). */
    OTHER("OTHER", "Autre", "Other");

    private final String code;
    private final String fr;
    private final String en;

    ContractNature(String code, String fr, String en) {
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
