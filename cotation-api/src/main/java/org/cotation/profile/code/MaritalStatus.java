package org.cotation.profile.code;

import org.cotation.message.Wording;
import org.cotation.profile.Coded;

/** Family situation (<em>situation de famille</em>), codes of the SNE. */
public enum MaritalStatus implements Coded {
    /** Single (<em>Célibataire</em>). */
    SINGLE("C", "Célibataire", "Single"),
    /** Married (<em>Marié(e)</em>). */
    MARRIED("M", "Marié(e)", "Married"),
    /** Divorced (<em>Divorcé(e)</em>). */
    DIVORCED("D", "Divorcé(e)", "Divorced"),
    /** Separated (<em>Séparé(e)</em>). */
    SEPARATED("S", "Séparé(e)", "Separated"),
    /** In a civil partnership (Pacs) (<em>Pacsé(e)</em>). */
    PACS("P", "Pacsé(e)", "In a civil partnership (Pacs)"),
    /** Cohabiting (<em>Concubin(e)</em>). */
    COHABITING("U", "Concubin(e)", "Cohabiting"),
    /** Widowed (<em>Veuf(ve)</em>). */
    WIDOWED("V", "Veuf(ve)", "Widowed");

    private final String code;
    private final String fr;
    private final String en;

    MaritalStatus(String code, String fr, String en) {
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
