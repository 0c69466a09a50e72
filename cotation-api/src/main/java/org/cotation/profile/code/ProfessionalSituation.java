package org.cotation.profile.code;

import org.cotation.message.Wording;
import org.cotation.profile.Coded;

/** Professional situation (<em>situation professionnelle</em>), boxes D2 to D11 and D17 to D26. */
public enum ProfessionalSituation implements Coded {
    /** Employee of the private sector (D2/D17) (<em>Salarié du privé (D2/D17)</em>). */
    PRIVE("PRIVE", "Salarié du privé (D2/D17)", "Employee of the private sector (D2/D17)"),
    /** State staff (D3/D18) (<em>Agent de l'État (D3/D18)</em>). */
    ETAT("ETAT", "Agent de l'État (D3/D18)", "State staff (D3/D18)"),
    /** Public hospital staff (D4/D19) (<em>Agent hospitalier (D4/D19)</em>). */
    HOSP("HOSP", "Agent hospitalier (D4/D19)", "Public hospital staff (D4/D19)"),
    /** Local authority staff (D5/D20) (<em>Agent de collectivité territoriale (D5/D20)</em>). */
    TERR("TERR", "Agent de collectivité territoriale (D5/D20)", "Local authority staff (D5/D20)"),
    /** Student or apprentice (D6/D21) (<em>Étudiant ou apprenti (D6/D21)</em>). */
    ETU_APP("ETU_APP", "Étudiant ou apprenti (D6/D21)", "Student or apprentice (D6/D21)"),
    /** Foster carer or childminder (D7/D22) (<em>Assistant familial ou maternel (D7/D22)</em>). */
    ASSMAT("ASSMAT", "Assistant familial ou maternel (D7/D22)", "Foster carer or childminder (D7/D22)"),
    /** Self-employed (D8/D23) (<em>Indépendant (D8/D23)</em>). */
    INDEP("INDEP", "Indépendant (D8/D23)", "Self-employed (D8/D23)"),
    /** Unemployed (D9/D24) (<em>Chômage (D9/D24)</em>). */
    CHO("CHO", "Chômage (D9/D24)", "Unemployed (D9/D24)"),
    /** Retired (D10/D25) (<em>Retraité (D10/D25)</em>). */
    RET("RET", "Retraité (D10/D25)", "Retired (D10/D25)"),
    /** Other situation (D11/D26) (<em>Autres situations (D11/D26)</em>). */
    AUT("AUT", "Autres situations (D11/D26)", "Other situation (D11/D26)");

    private final String code;
    private final String fr;
    private final String en;

    ProfessionalSituation(String code, String fr, String en) {
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
