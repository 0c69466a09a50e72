package org.cotation.profile.code;

import org.cotation.message.Wording;
import org.cotation.profile.Coded;

/** Kind of structure (<em>type de structure</em>), boxes F7 and F15. */
public enum StructureType implements Coded {
    /** Accommodation and rehabilitation centre (<em>Centre d'hébergement et de réinsertion sociale</em>). */
    CHRS("CHRS", "Centre d'hébergement et de réinsertion sociale", "Accommodation and rehabilitation centre"),
    /** Emergency accommodation centre (<em>Centre d'hébergement d'urgence</em>). */
    CHU("CHU", "Centre d'hébergement d'urgence", "Emergency accommodation centre"),
    /** Reception centre for asylum seekers (<em>Centre d'accueil pour demandeurs d'asile</em>). */
    CADA("CADA", "Centre d'accueil pour demandeurs d'asile", "Reception centre for asylum seekers"),
    /** Provisional accommodation centre (<em>Centre provisoire d'hébergement</em>). */
    CPH("CPH", "Centre provisoire d'hébergement", "Provisional accommodation centre"),
    /** Emergency accommodation for asylum seekers (<em>Hébergement d'urgence pour demandeurs d'asile</em>). */
    HUDA("HUDA", "Hébergement d'urgence pour demandeurs d'asile", "Emergency accommodation for asylum seekers"),
    /** Young workers' hostel (<em>Foyer de jeunes travailleurs</em>). */
    FJT("FJT", "Foyer de jeunes travailleurs", "Young workers' hostel"),
    /** Migrant workers' hostel (<em>Foyer de travailleurs migrants</em>). */
    FTM("FTM", "Foyer de travailleurs migrants", "Migrant workers' hostel"),
    /** Home for older people (<em>Foyer de personnes âgées</em>). */
    FPA("FPA", "Foyer de personnes âgées", "Home for older people"),
    /** Home for disabled people (<em>Foyer de personnes handicapées</em>). */
    FPH("FPH", "Foyer de personnes handicapées", "Home for disabled people"),
    /** Therapeutic coordination flat (<em>Appartement de coordination thérapeutique</em>). */
    ACT("ACT", "Appartement de coordination thérapeutique", "Therapeutic coordination flat");

    private final String code;
    private final String fr;
    private final String en;

    StructureType(String code, String fr, String en) {
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
