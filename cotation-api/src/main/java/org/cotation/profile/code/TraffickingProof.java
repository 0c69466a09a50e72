package org.cotation.profile.code;

import org.cotation.message.Wording;
import org.cotation.profile.Coded;

/** Proof of trafficking or procuring (<em>justificatif de traite ou de proxénétisme</em>). */
public enum TraffickingProof implements Coded {
    /** Court decision (<em>Décision de justice</em>). */
    JUDGMENT("JUDGMENT", "Décision de justice", "Court decision"),
    /** Receipt of a complaint (<em>Récépissé de dépôt de plainte</em>). */
    COMPLAINT("COMPLAINT", "Récépissé de dépôt de plainte", "Receipt of a complaint"),
    /**
     * Certificate of an association or a competent service (<em>Attestation d'une association ou d'un service
     * compétent</em>).
     */
    ATTESTATION(
            "ATTESTATION",
            "Attestation d'une association ou d'un service compétent",
            "Certificate of an association or a competent service");

    private final String code;
    private final String fr;
    private final String en;

    TraffickingProof(String code, String fr, String en) {
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
