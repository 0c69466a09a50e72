package org.cotation.profile.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.cotation.message.Wording;

/**
 * What a value may be, beyond its Java type. The records refuse what lies outside, and the JSON codec says so to the
 * person who wrote it: there is one list of limits, so a profile that exists can always be written and read back.
 */
public enum ValueFormat {
    /** Free text, of well-formed characters. */
    TEXT("un texte de 10 000 caractères au plus", "a text of at most 10,000 characters"),
    /** A name for a key: a family code. */
    KEY("un code de 1 à 200 caractères, sur une ligne", "a code of 1 to 200 characters, on one line"),
    /** A commune, by its INSEE code. */
    COMMUNE(
            "un code INSEE de commune, de 5 caractères, comme 62427 ou 2A004 (ce n'est pas le code postal)",
            "an INSEE code of a commune, 5 characters, such as 62427 or 2A004 (not the postcode)"),
    /** An establishment, by its SIRET number. */
    SIRET("un numéro SIRET de 14 chiffres, sans espace", "a SIRET number of 14 digits, without spaces"),
    /** A day. No fact of a living person is older than 1800, and ISO 8601 ends at 9999. */
    DATE(
            "une date du calendrier écrite AAAA-MM-JJ, de 1800 à 9999",
            "a calendar date written YYYY-MM-DD, from 1800 to 9999"),
    /** Yes or no. */
    FLAG("true ou false", "true or false"),
    /** A number of persons. */
    COUNT("un nombre entier de 0 à 999", "a whole number from 0 to 999"),
    /** A dependency group. */
    GIR("un nombre entier de 1 à 6", "a whole number from 1 to 6"),
    /** An amount or a surface. */
    AMOUNT(
            "un nombre positif ou nul, d'au plus 15 chiffres et 6 décimales",
            "a number that is not negative, of at most 15 digits and 6 decimals");

    private static final Pattern INSEE_CODE = Pattern.compile("[0-9]{5}|2[AB][0-9]{3}");
    private static final Pattern SIRET_NUMBER = Pattern.compile("[0-9]{14}");

    private final String fr;
    private final String en;

    ValueFormat(String fr, String en) {
        this.fr = fr;
        this.en = en;
    }

    /** What is expected, for people; begins with a small letter and has no final period. */
    public Wording expected() {
        return new Wording(fr, en);
    }

    /** Whether a value is of this format. */
    public boolean accepts(Object value) {
        if (value instanceof String text) {
            return acceptsText(text);
        }
        if (value instanceof LocalDate date) {
            return this == DATE && date.getYear() >= 1800 && date.getYear() <= 9999;
        }
        if (value instanceof Integer number) {
            return (this == COUNT && number >= 0 && number <= 999) || (this == GIR && number >= 1 && number <= 6);
        }
        if (value instanceof BigDecimal amount) {
            return this == AMOUNT && isAmount(amount);
        }
        return this == FLAG && value instanceof Boolean;
    }

    /** The one written form of an accepted value: equal amounts become equal objects. */
    Object normalised(Object value) {
        if (!(value instanceof BigDecimal amount)) {
            return value;
        }
        BigDecimal stripped = amount.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private boolean acceptsText(String text) {
        return switch (this) {
            case TEXT -> text.length() <= 10_000 && isWellFormed(text);
            case KEY ->
                !text.isBlank()
                        && text.length() <= 200
                        && isWellFormed(text)
                        && text.chars().noneMatch(Character::isISOControl);
            case COMMUNE -> INSEE_CODE.matcher(text).matches();
            case SIRET -> SIRET_NUMBER.matcher(text).matches();
            default -> false;
        };
    }

    private static boolean isAmount(BigDecimal amount) {
        if (amount.signum() < 0) {
            return false;
        }
        BigDecimal stripped = amount.stripTrailingZeros();
        // In long arithmetic: digits before the point of 1e2147483647 would overflow an int.
        return stripped.scale() <= 6 && (long) stripped.precision() - stripped.scale() <= 15;
    }

    /** A lone surrogate has no form in UTF-8: it could not be written. */
    private static boolean isWellFormed(String text) {
        return text.codePoints()
                .noneMatch(point -> point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE);
    }
}
