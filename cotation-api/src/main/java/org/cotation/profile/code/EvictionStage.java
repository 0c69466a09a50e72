package org.cotation.profile.code;

import org.cotation.message.Wording;
import org.cotation.profile.Coded;

/**
 * Stage of an eviction (<em>stade de la procédure d'expulsion</em>), in the order of the procedure. The stages are
 * this vocabulary's: the law says only <em>menacées d'expulsion sans relogement</em> (CCH L.441-1 l).
 */
public enum EvictionStage implements Coded {
    /** No procedure (<em>Aucune procédure</em>). */
    NONE("NONE", "Aucune procédure", "No procedure"),
    /** Notice from the owner (own use or sale) (<em>Congé du propriétaire (reprise ou vente)</em>). */
    NOTICE_OWNER("NOTICE_OWNER", "Congé du propriétaire (reprise ou vente)", "Notice from the owner (own use or sale)"),
    /** Order to pay (<em>Commandement de payer</em>). */
    PAYMENT_ORDER("PAYMENT_ORDER", "Commandement de payer", "Order to pay"),
    /** Summons (<em>Assignation</em>). */
    SUMMONS("SUMMONS", "Assignation", "Summons"),
    /** Court decision ordering the eviction (<em>Décision de justice prononçant l'expulsion</em>). */
    JUDGMENT("JUDGMENT", "Décision de justice prononçant l'expulsion", "Court decision ordering the eviction"),
    /** Order to leave the premises (<em>Commandement de quitter les lieux</em>). */
    QUIT_ORDER("QUIT_ORDER", "Commandement de quitter les lieux", "Order to leave the premises"),
    /** Police assistance granted (<em>Concours de la force publique</em>). */
    FORCE("FORCE", "Concours de la force publique", "Police assistance granted");

    private final String code;
    private final String fr;
    private final String en;

    EvictionStage(String code, String fr, String en) {
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
