package org.cotation.rules.vocabulary;

import java.math.BigDecimal;
import org.cotation.message.Numerals;
import org.cotation.message.Wording;

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

    /** One unit, without its number: « an », « refus »; empty for {@link #NONE}. */
    public Wording one() {
        return new Wording(fr, en);
    }

    /** A number of units, in words: « 4 ans », « 1 refus ». */
    public Wording count(BigDecimal number) {
        Wording digits = Numerals.number(number);
        if (this == NONE) {
            return digits;
        }
        // In French 1.5 is singular; in English only 1 is.
        boolean pluralFr = number.abs().compareTo(BigDecimal.valueOf(2)) >= 0;
        boolean pluralEn = number.abs().compareTo(BigDecimal.ONE) != 0;
        return Numerals.with(digits, pluralFr ? frPlural : fr, pluralEn ? enPlural : en);
    }

    /** A whole number of units, in words. */
    public Wording count(long number) {
        return count(BigDecimal.valueOf(number));
    }
}
