package org.cotation.profile.code;

import org.cotation.message.Wording;
import org.cotation.profile.Coded;

/** Why the contract is suspended (<em>contrat suspendu</em>). */
public enum ContractSuspension implements Coded {
    /** Parental leave (<em>Congé parental</em>). */
    PARENTAL_LEAVE("PARENTAL_LEAVE", "Congé parental", "Parental leave"),
    /** Sick leave (<em>Arrêt maladie</em>). */
    SICK_LEAVE("SICK_LEAVE", "Arrêt maladie", "Sick leave"),
    /** Other (<em>Autre</em>). */
    OTHER("OTHER", "Autre", "Other");

    private final String code;
    private final String fr;
    private final String en;

    ContractSuspension(String code, String fr, String en) {
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
