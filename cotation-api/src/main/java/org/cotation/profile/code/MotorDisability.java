package org.cotation.profile.code;

import org.cotation.message.Wording;
import org.cotation.profile.Coded;

/** Kind of motor disability (<em>nature du handicap moteur</em>), annex of the form. */
public enum MotorDisability implements Coded {
    /** Upper limb(s) (<em>Membre(s) supérieur(s)</em>). */
    MS("MS", "Membre(s) supérieur(s)", "Upper limb(s)"),
    /** Lower limb(s) (<em>Membre(s) inférieur(s)</em>). */
    MI("MI", "Membre(s) inférieur(s)", "Lower limb(s)");

    private final String code;
    private final String fr;
    private final String en;

    MotorDisability(String code, String fr, String en) {
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
