package org.cotation.profile.code;

import org.cotation.message.Wording;
import org.cotation.profile.Coded;

/** Present housing (<em>logement actuel</em>), boxes F1 to F20, codes of the SNE. */
public enum HousingStatus implements Coded {
    /** Social housing (HLM) (<em>Logement HLM</em>). */
    HLM("HLM", "Logement HLM", "Social housing (HLM)"),
    /** Private tenant (<em>Locataire parc privé</em>). */
    LP("LP", "Locataire parc privé", "Private tenant"),
    /** Social residence, hostel or boarding house (<em>Résidence sociale ou foyer ou pension de famille</em>). */
    RS("RS", "Résidence sociale ou foyer ou pension de famille", "Social residence, hostel or boarding house"),
    /** Social hotel residence (<em>Résidence hôtelière à vocation sociale</em>). */
    RHVS("RHVS", "Résidence hôtelière à vocation sociale", "Social hotel residence"),
    /** Student residence (<em>Résidence étudiant</em>). */
    RE("RE", "Résidence étudiant", "Student residence"),
    /** Sub-tenant or housed temporarily (<em>Sous-locataire ou hébergé dans un logement à titre temporaire</em>). */
    SLHT("SLHT", "Sous-locataire ou hébergé dans un logement à titre temporaire", "Sub-tenant or housed temporarily"),
    /** Accommodation structure (<em>Structure d'hébergement</em>). */
    SH("SH", "Structure d'hébergement", "Accommodation structure"),
    /**
     * Child and family centre or maternity centre (<em>Centre départemental de l'enfance et de la famille ou centre
     * maternel</em>).
     */
    CDEFCM(
            "CDEFCM",
            "Centre départemental de l'enfance et de la famille ou centre maternel",
            "Child and family centre or maternity centre"),
    /** With parents or children (<em>Chez vos parents ou vos enfants</em>). */
    CPE("CPE", "Chez vos parents ou vos enfants", "With parents or children"),
    /** With a private person (<em>Chez un particulier</em>). */
    CP("CP", "Chez un particulier", "With a private person"),
    /** Housed free of charge (<em>Logé à titre gratuit</em>). */
    LTG("LTG", "Logé à titre gratuit", "Housed free of charge"),
    /** Housing tied to a job (<em>Logement de fonction</em>). */
    FONC("FONC", "Logement de fonction", "Housing tied to a job"),
    /** Owner-occupier (<em>Propriétaire occupant</em>). */
    POCC("POCC", "Propriétaire occupant", "Owner-occupier"),
    /** Camping, caravan (<em>Camping, caravaning</em>). */
    CAMCAR("CAMCAR", "Camping, caravaning", "Camping, caravan"),
    /** In a hotel (<em>Logé dans un hôtel</em>). */
    HOT("HOT", "Logé dans un hôtel", "In a hotel"),
    /** Without shelter or in a makeshift one (<em>Sans abri ou abri de fortune</em>). */
    SD("SD", "Sans abri ou abri de fortune", "Without shelter or in a makeshift one"),
    /** In a squat (<em>Dans un squat</em>). */
    SQUAT("SQUAT", "Dans un squat", "In a squat");

    private final String code;
    private final String fr;
    private final String en;

    HousingStatus(String code, String fr, String en) {
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
