package org.cotation.profile.code;

import org.cotation.message.Wording;
import org.cotation.profile.Coded;

/**
 * Reason for the request (<em>motif de la demande</em>), codes of interface 02.01. A reason is a declaration, not
 * evidence.
 */
public enum Reason implements Coded {
    /**
     * Without housing, housed by others or temporarily (<em>Sans logement ou hébergé ou en logement
     * temporaire</em>).
     */
    NO_HOUSING(
            "01",
            "Sans logement ou hébergé ou en logement temporaire",
            "Without housing, housed by others or temporarily"),
    /** Demolition (<em>Démolition</em>). */
    DEMOLITION("02", "Démolition", "Demolition"),
    /**
     * Not decent, insalubrious, dangerous or unfit for habitation (<em>Logement non décent, insalubre ou dangereux
     * ou local impropre à l'habitation</em>).
     */
    UNFIT_HOUSING(
            "03",
            "Logement non décent, insalubre ou dangereux ou local impropre à l'habitation",
            "Not decent, insalubrious, dangerous or unfit for habitation"),
    /** Taken back or put up for sale by the owner (<em>Logement repris ou mis en vente par son propriétaire</em>). */
    TAKEN_BACK_BY_OWNER(
            "04", "Logement repris ou mis en vente par son propriétaire", "Taken back or put up for sale by the owner"),
    /** Under eviction (<em>En procédure d'expulsion</em>). */
    EVICTION("05", "En procédure d'expulsion", "Under eviction"),
    /** Family violence (<em>Violences familiales</em>). */
    FAMILY_VIOLENCE("06", "Violences familiales", "Family violence"),
    /** Disability (<em>Handicap</em>). */
    DISABILITY("07", "Handicap", "Disability"),
    /** Health (<em>Raisons de santé</em>). */
    HEALTH("08", "Raisons de santé", "Health"),
    /** Too expensive (<em>Logement trop cher</em>). */
    TOO_EXPENSIVE("09", "Logement trop cher", "Too expensive"),
    /** Too large (<em>Logement trop grand</em>). */
    TOO_LARGE("10", "Logement trop grand", "Too large"),
    /** Divorce, separation (<em>Divorce, séparation</em>). */
    DIVORCE_OR_SEPARATION("11", "Divorce, séparation", "Divorce, separation"),
    /** Leaving a shared home (<em>Décohabitation</em>). */
    LEAVING_SHARED_HOME("12", "Décohabitation", "Leaving a shared home"),
    /** Too small (<em>Logement trop petit</em>). */
    TOO_SMALL("13", "Logement trop petit", "Too small"),
    /** Future marriage, cohabitation or Pacs (<em>Futur mariage, concubinage, PACS</em>). */
    FUTURE_COUPLE("14", "Futur mariage, concubinage, PACS", "Future marriage, cohabitation or Pacs"),
    /** Family reunion (<em>Regroupement familial</em>). */
    FAMILY_REUNION("15", "Regroupement familial", "Family reunion"),
    /** Childminder or foster carer (<em>Assistant(e) maternel(le) ou familial(e)</em>). */
    CHILDMINDER("16", "Assistant(e) maternel(le) ou familial(e)", "Childminder or foster carer"),
    /** Problems of surroundings or neighbours (<em>Problèmes d'environnement ou de voisinage</em>). */
    NEIGHBOURHOOD("17", "Problèmes d'environnement ou de voisinage", "Problems of surroundings or neighbours"),
    /** Job transfer (<em>Mutation professionnelle</em>). */
    JOB_TRANSFER("18", "Mutation professionnelle", "Job transfer"),
    /** Closer to work (<em>Rapprochement du lieu de travail</em>). */
    CLOSER_TO_WORK("19", "Rapprochement du lieu de travail", "Closer to work"),
    /** Closer to services (<em>Rapprochement des équipements et services</em>). */
    CLOSER_TO_SERVICES("20", "Rapprochement des équipements et services", "Closer to services"),
    /** Closer to family (<em>Rapprochement de la famille</em>). */
    CLOSER_TO_FAMILY("21", "Rapprochement de la famille", "Closer to family"),
    /** Home buyer in difficulty (<em>Accédant à la propriété en difficulté</em>). */
    HOME_BUYER_IN_DIFFICULTY("22", "Accédant à la propriété en difficulté", "Home buyer in difficulty"),
    /** Other particular reason (<em>Autre motif particulier</em>). */
    OTHER("23", "Autre motif particulier", "Other particular reason");

    private final String code;
    private final String fr;
    private final String en;

    Reason(String code, String fr, String en) {
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
