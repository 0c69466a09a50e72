package org.cotation.profile.code;

import org.cotation.message.Wording;
import org.cotation.profile.Coded;

/** Kind of violence suffered (<em>violences</em>, CCH L.441-1 g and g bis). */
public enum ViolenceKind implements Coded {
    /** Within the couple (<em>Au sein du couple</em>). */
    COUPLE("COUPLE", "Au sein du couple", "Within the couple"),
    /** Within the family (<em>Au sein de la famille</em>). */
    FAMILY("FAMILY", "Au sein de la famille", "Within the family"),
    /** Threat of forced marriage (<em>Menace de mariage forcé</em>). */
    FORCED_MARRIAGE("FORCED_MARRIAGE", "Menace de mariage forcé", "Threat of forced marriage"),
    /**
     * Rape or sexual assault at or near the home (<em>Viol ou agression sexuelle au domicile ou à ses abords</em>).
     */
    RAPE_AT_HOME(
            "RAPE_AT_HOME",
            "Viol ou agression sexuelle au domicile ou à ses abords",
            "Rape or sexual assault at or near the home"),
    /** Other author (neighbour, third party) (<em>Autre auteur (voisin, tiers)</em>). */
    OTHER("OTHER", "Autre auteur (voisin, tiers)", "Other author (neighbour, third party)");

    private final String code;
    private final String fr;
    private final String en;

    ViolenceKind(String code, String fr, String en) {
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
