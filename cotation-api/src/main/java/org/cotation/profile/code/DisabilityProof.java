package org.cotation.profile.code;

import org.cotation.message.Wording;
import org.cotation.profile.Coded;

/**
 * Proof of a disability (<em>justificatif de handicap</em>). A working list: the binding one is the annex of the
 * order of 22 December 2020.
 */
public enum DisabilityProof implements Coded {
    /** Decision of the CDAPH / MDPH (<em>Décision CDAPH / MDPH</em>). */
    CDAPH("CDAPH", "Décision CDAPH / MDPH", "Decision of the CDAPH / MDPH"),
    /** Mobility and inclusion card (<em>Carte mobilité inclusion (invalidité, priorité)</em>). */
    CMI("CMI", "Carte mobilité inclusion (invalidité, priorité)", "Mobility and inclusion card"),
    /** Disabled adult allowance (AAH) (<em>Allocation adulte handicapé</em>). */
    AAH("AAH", "Allocation adulte handicapé", "Disabled adult allowance (AAH)"),
    /** Disabled child allowance (AEEH) (<em>Allocation d'éducation de l'enfant handicapé</em>). */
    AEEH("AEEH", "Allocation d'éducation de l'enfant handicapé", "Disabled child allowance (AEEH)"),
    /** Invalidity pension (<em>Pension d'invalidité</em>). */
    PINV("PINV", "Pension d'invalidité", "Invalidity pension"),
    /** Recognition as a disabled worker (RQTH) (<em>Reconnaissance de la qualité de travailleur handicapé</em>). */
    RQTH("RQTH", "Reconnaissance de la qualité de travailleur handicapé", "Recognition as a disabled worker (RQTH)"),
    /** Other (<em>Autre</em>). */
    OTHER("OTHER", "Autre", "Other");

    private final String code;
    private final String fr;
    private final String en;

    DisabilityProof(String code, String fr, String en) {
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
