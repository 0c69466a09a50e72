package org.cotation.profile.code;

import org.cotation.message.Wording;
import org.cotation.profile.Coded;

/** Title of address (<em>civilité</em>). For letters only: it never enters a score. */
public enum Title implements Coded {
    /** Mr (<em>Monsieur</em>). */
    MONSIEUR("1", "Monsieur", "Mr"),
    /** Mrs or Ms (<em>Madame</em>). */
    MADAME("2", "Madame", "Mrs or Ms"),
    /** Miss (historical code) (<em>Mademoiselle (code historique)</em>). */
    MADEMOISELLE("3", "Mademoiselle (code historique)", "Miss (historical code)");

    private final String code;
    private final String fr;
    private final String en;

    Title(String code, String fr, String en) {
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
