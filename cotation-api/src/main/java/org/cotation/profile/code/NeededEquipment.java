package org.cotation.profile.code;

import org.cotation.message.Wording;
import org.cotation.profile.Coded;

/** Equipment that the dwelling needs (<em>équipement nécessaire</em>), annex of the form. */
public enum NeededEquipment implements Coded {
    /** Adapted bath (<em>Baignoire adaptée</em>). */
    ADAPTED_BATH("1", "Baignoire adaptée", "Adapted bath"),
    /** Toilet with transfer space (<em>WC avec espace de transfert</em>). */
    TRANSFER_SPACE_TOILET("2", "WC avec espace de transfert", "Toilet with transfer space"),
    /** Level-access shower (<em>Douche sans seuil</em>). */
    LEVEL_SHOWER("3", "Douche sans seuil", "Level-access shower"),
    /** Lift (<em>Ascenseur</em>). */
    LIFT("4", "Ascenseur", "Lift"),
    /** Bedroom for a carer (<em>Chambre avec une tierce personne</em>). */
    CARER_ROOM("5", "Chambre avec une tierce personne", "Bedroom for a carer"),
    /**
     * Accessible parking space of suitable width (3.30 m) (<em>Place de stationnement accessible et de largeur
     * adaptée (3m30)</em>).
     */
    ACCESSIBLE_PARKING(
            "6",
            "Place de stationnement accessible et de largeur adaptée (3m30)",
            "Accessible parking space of suitable width (3.30 m)");

    private final String code;
    private final String fr;
    private final String en;

    NeededEquipment(String code, String fr, String en) {
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
