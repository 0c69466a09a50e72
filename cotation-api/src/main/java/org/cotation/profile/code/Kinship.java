package org.cotation.profile.code;

import org.cotation.message.Wording;
import org.cotation.profile.Coded;

/** Kinship of a dependant (<em>lien de parenté</em>). */
public enum Kinship implements Coded {
    /** Child (<em>Enfant</em>). */
    CHILD("E", "Enfant", "Child"),
    /** Parent. */
    PARENT("P", "Parent", "Parent"),
    /** Other (<em>Autre</em>). */
    OTHER("A", "Autre", "Other");

    private final String code;
    private final String fr;
    private final String en;

    Kinship(String code, String fr, String en) {
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
