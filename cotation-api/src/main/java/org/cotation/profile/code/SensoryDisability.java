package org.cotation.profile.code;

import org.cotation.message.Wording;
import org.cotation.profile.Coded;

/** Kind of sensory disability (<em>nature du handicap sensoriel</em>), annex of the form. */
public enum SensoryDisability implements Coded {
    /** Hearing impairment (<em>Déficience auditive</em>). */
    DA("DA", "Déficience auditive", "Hearing impairment"),
    /** Visual impairment (<em>Déficience visuelle</em>). */
    DV("DV", "Déficience visuelle", "Visual impairment");

    private final String code;
    private final String fr;
    private final String en;

    SensoryDisability(String code, String fr, String en) {
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
