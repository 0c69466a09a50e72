package org.cotation.profile.code;

import org.cotation.message.Wording;
import org.cotation.profile.Coded;

/** Proof of violence (<em>justificatif de violences</em>). */
public enum ViolenceProof implements Coded {
    /** Protection order (<em>Ordonnance de protection</em>). */
    PROTECTION_ORDER("PROTECTION_ORDER", "Ordonnance de protection", "Protection order"),
    /** Court decision (<em>Décision de justice</em>). */
    JUDGE_DECISION("JUDGE_DECISION", "Décision de justice", "Court decision"),
    /**
     * Certificate of the public prosecutor (emergency telephone) (<em>Attestation du procureur (téléphone grave
     * danger)</em>).
     */
    PROSECUTOR(
            "PROSECUTOR",
            "Attestation du procureur (téléphone grave danger)",
            "Certificate of the public prosecutor (emergency telephone)"),
    /** Receipt of a complaint (<em>Récépissé de dépôt de plainte</em>). */
    COMPLAINT("COMPLAINT", "Récépissé de dépôt de plainte", "Receipt of a complaint"),
    /**
     * Document of a social worker or an association (order of 20 April 2023) (<em>Document d'un travailleur social
     * ou d'une association (arrêté du 20/04/2023)</em>).
     */
    SOCIAL_WORKER(
            "SOCIAL_WORKER",
            "Document d'un travailleur social ou d'une association (arrêté du 20/04/2023)",
            "Document of a social worker or an association (order of 20 April 2023)"),
    /** Entry in the police daybook (<em>Main courante</em>). */
    MAIN_COURANTE("MAIN_COURANTE", "Main courante", "Entry in the police daybook"),
    /** Court measure imposed on the author (g bis) (<em>Mesure judiciaire imposée à l'auteur (g bis)</em>). */
    AUTHOR_MEASURE(
            "AUTHOR_MEASURE",
            "Mesure judiciaire imposée à l'auteur (g bis)",
            "Court measure imposed on the author (g bis)");

    private final String code;
    private final String fr;
    private final String en;

    ViolenceProof(String code, String fr, String en) {
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
