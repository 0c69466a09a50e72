package org.cotation.profile.code;

import org.cotation.message.Wording;
import org.cotation.profile.Coded;

/** Course of the disability (<em>état du handicap</em>), annex of the form. */
public enum DisabilityState implements Coded {
    /** Stable (<em>Stabilisé</em>). */
    STA("STA", "Stabilisé", "Stable"),
    /** Progressive (<em>Evolutif</em>). */
    EVO("EVO", "Evolutif", "Progressive");

    private final String code;
    private final String fr;
    private final String en;

    DisabilityState(String code, String fr, String en) {
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
