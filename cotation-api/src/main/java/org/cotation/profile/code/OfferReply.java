package org.cotation.profile.code;

import org.cotation.message.Wording;
import org.cotation.profile.Coded;

/** Reply to an offer (<em>réponse à une proposition</em>, CCH R.441-10: silence is a refusal). */
public enum OfferReply implements Coded {
    /** Accepted (<em>Acceptée</em>). */
    ACCEPTED("ACCEPTED", "Acceptée", "Accepted"),
    /** Refused (<em>Refusée</em>). */
    REFUSED("REFUSED", "Refusée", "Refused"),
    /** No reply (<em>Sans réponse</em>). */
    NO_REPLY("NO_REPLY", "Sans réponse", "No reply");

    private final String code;
    private final String fr;
    private final String en;

    OfferReply(String code, String fr, String en) {
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
