package org.cotation.profile.code;

import org.cotation.message.Wording;
import org.cotation.profile.Coded;

/** Nationality (<em>nationalité</em>). For admissibility only (CCH R.441-1): it never enters a score. */
public enum Nationality implements Coded {
    /** French (<em>Française</em>). */
    FRENCH("1", "Française", "French"),
    /** European Union (<em>Union européenne</em>). */
    EUROPEAN_UNION("2", "Union européenne", "European Union"),
    /** Outside the European Union (<em>Hors Union européenne</em>). */
    OUTSIDE_EUROPEAN_UNION("3", "Hors Union européenne", "Outside the European Union");

    private final String code;
    private final String fr;
    private final String en;

    Nationality(String code, String fr, String en) {
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
