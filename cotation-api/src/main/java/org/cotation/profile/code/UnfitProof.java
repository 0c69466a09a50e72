package org.cotation.profile.code;

import org.cotation.message.Wording;
import org.cotation.profile.Coded;

/** Proof of unfit housing (<em>justificatif d'habitat indigne</em>). */
public enum UnfitProof implements Coded {
    /** Order of the prefect (<em>Arrêté du préfet</em>). */
    PREFECT_ORDER("PREFECT_ORDER", "Arrêté du préfet", "Order of the prefect"),
    /**
     * Order of the mayor or of the inter-communal body's president (<em>Arrêté du maire ou du président
     * d'EPCI</em>).
     */
    MAYOR_ORDER(
            "MAYOR_ORDER",
            "Arrêté du maire ou du président d'EPCI",
            "Order of the mayor or of the inter-communal body's president"),
    /** Other (<em>Autre</em>). */
    OTHER("OTHER", "Autre", "Other");

    private final String code;
    private final String fr;
    private final String en;

    UnfitProof(String code, String fr, String en) {
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
