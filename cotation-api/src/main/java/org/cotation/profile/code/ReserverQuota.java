package org.cotation.profile.code;

import org.cotation.message.Wording;
import org.cotation.profile.Coded;

/** Quota of the body that reserves dwellings (<em>contingent, type de réservataire</em>). */
public enum ReserverQuota implements Coded {
    /**
     * Quota of local authorities and their public bodies (<em>Contingent des collectivités territoriales, de leurs
     * établissements publics et des EPCI</em>).
     */
    COLTER(
            "COLTER",
            "Contingent des collectivités territoriales, de leurs établissements publics et des EPCI",
            "Quota of local authorities and their public bodies"),
    /**
     * Quota of employers and Action Logement (<em>Contingent employeurs et organismes collecteurs d'Action
     * Logement</em>).
     */
    COLACT(
            "COLACT",
            "Contingent employeurs et organismes collecteurs d'Action Logement",
            "Quota of employers and Action Logement"),
    /**
     * Prefect's quota, priority households (other than State staff) (<em>Contingent préfet prioritaires (hors
     * fonctionnaires et agents publics de l'Etat)</em>).
     */
    PPRIOR(
            "PPRIOR",
            "Contingent préfet prioritaires (hors fonctionnaires et agents publics de l'Etat)",
            "Prefect's quota, priority households (other than State staff)"),
    /** Prefect's quota, State staff (<em>Contingent préfet fonctionnaires et agents publics de l'Etat</em>). */
    PFONCT("PFONCT", "Contingent préfet fonctionnaires et agents publics de l'Etat", "Prefect's quota, State staff"),
    /** Quota of other bodies (<em>Contingent autres réservataires</em>). */
    AUTRES("AUTRES", "Contingent autres réservataires", "Quota of other bodies"),
    /** Outside any quota (<em>Hors contingent</em>). */
    AUCUN("AUCUN", "Hors contingent", "Outside any quota");

    private final String code;
    private final String fr;
    private final String en;

    ReserverQuota(String code, String fr, String en) {
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
