package org.cotation.profile.code;

import org.cotation.message.Wording;
import org.cotation.profile.Coded;

/** Shared parenthood (<em>coparentalité</em>), SNE {@code coParentalite}. */
public enum Custody implements Coded {
    /** Alternating custody (<em>Garde alternée</em>). */
    ALTERNATING("G", "Garde alternée", "Alternating custody"),
    /** Visiting right (<em>Droit de visite</em>). */
    VISITING("D", "Droit de visite", "Visiting right");

    private final String code;
    private final String fr;
    private final String en;

    Custody(String code, String fr, String en) {
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
