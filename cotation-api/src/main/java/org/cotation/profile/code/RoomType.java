package org.cotation.profile.code;

import org.cotation.message.Wording;
import org.cotation.profile.Coded;

/** Size of a dwelling (<em>type de logement</em>), codes of the SNE. */
public enum RoomType implements Coded {
    /** Room (<em>Chambre</em>). */
    ROOM("C", "Chambre", "Room"),
    /** T1 (one main room) (<em>T1</em>). */
    T1("T1", "T1", "T1 (one main room)"),
    /** T2 (two main rooms) (<em>T2</em>). */
    T2("T2", "T2", "T2 (two main rooms)"),
    /** T3 (three main rooms) (<em>T3</em>). */
    T3("T3", "T3", "T3 (three main rooms)"),
    /** T4 (four main rooms) (<em>T4</em>). */
    T4("T4", "T4", "T4 (four main rooms)"),
    /** T5 (five main rooms) (<em>T5</em>). */
    T5("T5", "T5", "T5 (five main rooms)"),
    /** T6 or larger (<em>T6 et plus</em>). */
    T6P("T6P", "T6 et plus", "T6 or larger");

    private final String code;
    private final String fr;
    private final String en;

    RoomType(String code, String fr, String en) {
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
