package org.cotation.profile.code;

import org.cotation.message.Wording;
import org.cotation.profile.Coded;

/** Housing First measure (<em>mesure Logement d'abord</em>). Information: not in itself a priority. */
public enum HousingFirstMeasure implements Coded {
    /** Autonome Dans Son Logement (independent at home) (<em>Autonome Dans Son Logement</em>). */
    ADSL("ADSL", "Autonome Dans Son Logement", "Autonome Dans Son Logement (independent at home)"),
    /**
     * Vers l'Insertion et l'Autonomie en Logement (towards inclusion and independence) (<em>Vers l'Insertion et
     * l'Autonomie en Logement</em>).
     */
    VIAL(
            "VIAL",
            "Vers l'Insertion et l'Autonomie en Logement",
            "Vers l'Insertion et l'Autonomie en Logement (towards inclusion and independence)"),
    /**
     * ENtrée dans la Vie AUtonome par le Logement (into independent life through housing) (<em>ENtrée dans la Vie
     * AUtonome par le Logement</em>).
     */
    ENVAUL(
            "ENVAUL",
            "ENtrée dans la Vie AUtonome par le Logement",
            "ENtrée dans la Vie AUtonome par le Logement (into independent life through housing)"),
    /** None (<em>Aucune</em>). */
    NONE("NONE", "Aucune", "None");

    private final String code;
    private final String fr;
    private final String en;

    HousingFirstMeasure(String code, String fr, String en) {
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
