package org.cotation.profile.code;

import org.cotation.message.Wording;
import org.cotation.profile.Coded;

/** Kind of dwelling sought (<em>catégorie recherchée</em>). */
public enum SoughtCategory implements Coded {
    /** Flat (<em>Appartement</em>). */
    APARTMENT("A", "Appartement", "Flat"),
    /** House (<em>Maison</em>). */
    HOUSE("M", "Maison", "House"),
    /** Either (<em>Indifférent</em>). */
    ANY("I", "Indifférent", "Either");

    private final String code;
    private final String fr;
    private final String en;

    SoughtCategory(String code, String fr, String en) {
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
