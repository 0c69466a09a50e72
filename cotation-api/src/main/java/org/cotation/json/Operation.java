package org.cotation.json;

import org.cotation.message.Wording;

/** The operations of the processing, in the order in which it carries them out. */
enum Operation {
    PUBLICS("reconnaître les publics prioritaires", "recognise the priority publics"),
    EXCLUSIONS("chercher ce qui met la demande hors cotation", "look for what puts the request outside the scoring"),
    CRITERIA("évaluer chaque critère : unités, points, plafond", "evaluate each criterion: units, points, cap"),
    FAMILIES("cumuler les points dans chaque rubrique", "count the points of each family together"),
    TOTAL("additionner les rubriques, minimum compris", "add up the families, with the least total"),
    ORIENTATIONS("indiquer où s'adresser", "say where to go");

    private final String fr;
    private final String en;

    Operation(String fr, String en) {
        this.fr = fr;
        this.en = en;
    }

    Wording label() {
        return new Wording(fr, en);
    }
}
