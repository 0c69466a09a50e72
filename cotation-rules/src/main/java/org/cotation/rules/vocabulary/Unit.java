package org.cotation.rules.vocabulary;

import org.cotation.message.Language;

/** The unit in which a property is counted. */
public enum Unit {
    /** None: a code, a yes or no. */
    NONE("", "", "", ""),
    /** Completed years. */
    YEARS("an", "ans", "year", "years"),
    /** Completed months. */
    MONTHS("mois", "mois", "month", "months"),
    /** Euros. */
    EUROS("€", "€", "€", "€"),
    /** Euros a year and consumption unit. */
    EUROS_PER_YEAR_AND_UNIT("€ par an et par UC", "€ par an et par UC", "€ a year and unit", "€ a year and unit"),
    /** Percent. */
    PERCENT("%", "%", "%", "%"),
    /** Square metres. */
    SQUARE_METRES("m²", "m²", "m²", "m²"),
    /** Persons. */
    PERSONS("personne", "personnes", "person", "persons"),
    /** Children. */
    CHILDREN("enfant", "enfants", "child", "children"),
    /** Rooms. */
    ROOMS("pièce", "pièces", "room", "rooms"),
    /** Consumption units (<em>unités de consommation</em>). */
    CONSUMPTION_UNITS("UC", "UC", "unit", "units"),
    /** Refused offers. */
    REFUSALS("refus", "refus", "refusal", "refusals");

    private final String fr;
    private final String frPlural;
    private final String en;
    private final String enPlural;

    Unit(String fr, String frPlural, String en, String enPlural) {
        this.fr = fr;
        this.frPlural = frPlural;
        this.en = en;
        this.enPlural = enPlural;
    }

    /**
     * The word for the unit.
     *
     * @param language the language
     * @param plural whether several are meant
     */
    public String word(Language language, boolean plural) {
        return language == Language.FR ? (plural ? frPlural : fr) : (plural ? enPlural : en);
    }
}
