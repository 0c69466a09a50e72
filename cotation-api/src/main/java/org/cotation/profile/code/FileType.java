package org.cotation.profile.code;

import org.cotation.message.Wording;
import org.cotation.profile.Coded;

/** Kind of SNE file (<em>type de fichier SNE</em>, {@code entete/typeFichier}). */
public enum FileType implements Coded {
    /** Creation (<em>Création</em>). */
    CRE("CRE", "Création", "Creation"),
    /** Creation after a couple separates (<em>Création suite à séparation du couple</em>). */
    CRS("CRS", "Création suite à séparation du couple", "Creation after a couple separates"),
    /** Change (<em>Modification</em>). */
    MOD("MOD", "Modification", "Change"),
    /** Removal (<em>Radiation</em>). */
    RAD("RAD", "Radiation", "Removal"),
    /** Renewal (<em>Renouvellement</em>). */
    REN("REN", "Renouvellement", "Renewal"),
    /** Deletion (<em>Suppression</em>). */
    SUP("SUP", "Suppression", "Deletion"),
    /** Dispatching. */
    DIS("DIS", "Dispatching", "Dispatching"),
    /** Return (<em>Retour</em>). */
    RET("RET", "Retour", "Return"),
    /** Digital copy (<em>Copie numérique</em>). */
    COP("COP", "Copie numérique", "Digital copy");

    private final String code;
    private final String fr;
    private final String en;

    FileType(String code, String fr, String en) {
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
