package org.cotation.record;

import org.cotation.message.Wording;

/** The parts of what is communicated on request about a processing (CRPA R.311-3-1-2), by the names that it gives. */
public enum Part {
    /** 1°. */
    CONTRIBUTION(
            "1° Le degré et le mode de contribution du traitement algorithmique à la prise de décision",
            "1° The degree and the mode of contribution of the algorithmic processing to the decision"),
    /** 2°. */
    DATA("2° Les données traitées et leurs sources", "2° The data processed and their sources"),
    /** 3°. */
    PARAMETERS(
            "3° Les paramètres de traitement et leur pondération, appliqués à la situation de l'intéressé",
            "3° The parameters of the processing and their weighting, applied to the situation of the person"),
    /** 4°. */
    OPERATIONS("4° Les opérations effectuées par le traitement", "4° The operations carried out by the processing");

    private final String fr;
    private final String en;

    Part(String fr, String en) {
        this.fr = fr;
        this.en = en;
    }

    /** Its name in the text of law. */
    public Wording title() {
        return new Wording(fr, en);
    }
}
