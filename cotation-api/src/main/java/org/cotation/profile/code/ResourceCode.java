package org.cotation.profile.code;

import org.cotation.message.Wording;
import org.cotation.profile.Coded;

/** Kind of monthly resource (<em>nature de la ressource mensuelle</em>), boxes E7 and E8. */
public enum ResourceCode implements Coded {
    /** Wages or earned income (<em>Salaire ou revenu d'activité</em>). */
    SAL("SAL", "Salaire ou revenu d'activité", "Wages or earned income"),
    /** Retirement pension (<em>Retraite</em>). */
    RET("RET", "Retraite", "Retirement pension"),
    /** Unemployment benefit (<em>Allocation chômage / indemnités</em>). */
    CHO("CHO", "Allocation chômage / indemnités", "Unemployment benefit"),
    /** Maintenance received (<em>Pension alimentaire reçue</em>). */
    PAR("PAR", "Pension alimentaire reçue", "Maintenance received"),
    /** Invalidity pension (<em>Pension d'invalidité</em>). */
    PINV("PINV", "Pension d'invalidité", "Invalidity pension"),
    /** Family allowances (<em>Allocations familiales</em>). */
    AF("AF", "Allocations familiales", "Family allowances"),
    /** Disabled adult allowance (AAH) (<em>Allocation adulte handicapé</em>). */
    AAH("AAH", "Allocation adulte handicapé", "Disabled adult allowance (AAH)"),
    /** Disabled child allowance (AEEH) (<em>Allocation d'éducation de l'enfant handicapé</em>). */
    AEEH("AEEH", "Allocation d'éducation de l'enfant handicapé", "Disabled child allowance (AEEH)"),
    /** Daily parental presence allowance (AJPP) (<em>Allocation journalière de présence parentale</em>). */
    AJPP("AJPP", "Allocation journalière de présence parentale", "Daily parental presence allowance (AJPP)"),
    /** Minimum income (RSA) (<em>Revenu de solidarité active</em>). */
    RSA("RSA", "Revenu de solidarité active", "Minimum income (RSA)"),
    /** Minimum old-age allowance (<em>Allocation de minimum vieillesse</em>). */
    AMV("AMV", "Allocation de minimum vieillesse", "Minimum old-age allowance"),
    /** Young child allowance (PAJE) (<em>Allocation jeune enfant (PAJE)</em>). */
    PAJE("PAJE", "Allocation jeune enfant (PAJE)", "Young child allowance (PAJE)"),
    /** Student grant (<em>Bourse étudiant</em>). */
    BE("BE", "Bourse étudiant", "Student grant"),
    /** Other (housing benefit excluded) (<em>Autres (hors APL ou AL)</em>). */
    AUT("AUT", "Autres (hors APL ou AL)", "Other (housing benefit excluded)");

    private final String code;
    private final String fr;
    private final String en;

    ResourceCode(String code, String fr, String en) {
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
