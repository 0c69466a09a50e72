package org.cotation.profile.code;

import org.cotation.message.Wording;
import org.cotation.profile.Coded;

/**
 * State of the enforceable right to housing (<em>statut DALO</em>, CCH L.441-2-3 II). Only {@link #ACTIF} gives the
 * current priority; a pending appeal is {@link #NON}.
 */
public enum DaloStatus implements Coded {
    /** No (<em>Non</em>). */
    NON("NON", "Non", "No"),
    /** Active (<em>Actif</em>). */
    ACTIF("ACTIF", "Actif", "Active"),
    /** Lapsed (<em>Caduc</em>). */
    CADUC("CADUC", "Caduc", "Lapsed"),
    /** Active, rehoused (<em>Actif relogé</em>). */
    ACTREL("ACTREL", "Actif relogé", "Active, rehoused");

    private final String code;
    private final String fr;
    private final String en;

    DaloStatus(String code, String fr, String en) {
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
