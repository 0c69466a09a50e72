package org.cotation.message;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;

/**
 * Numbers, amounts and dates as French and English readers write them: « 1 234,50 € », « 15 juin 2026 ». Uses no locale
 * data of the machine. Values are rounded for the eye only, to two decimals.
 */
public final class Numerals {

    /** Keeps a number and its unit, or the groups of a number, on one line. */
    private static final char NARROW_SPACE = '\u202F';

    private static final char SPACE = '\u00A0';

    private static final List<String> MONTHS_FR = List.of(
            "janvier",
            "février",
            "mars",
            "avril",
            "mai",
            "juin",
            "juillet",
            "août",
            "septembre",
            "octobre",
            "novembre",
            "décembre");

    private static final List<String> MONTHS_EN = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");

    private Numerals() {}

    /** A number, with at most two decimals. */
    public static Wording number(BigDecimal number) {
        return digits(number.setScale(2, RoundingMode.HALF_UP).stripTrailingZeros());
    }

    /** A whole number. */
    public static Wording number(long number) {
        return digits(BigDecimal.valueOf(number));
    }

    /** An amount in euros, with its cents unless they are none. */
    public static Wording euros(BigDecimal amount) {
        BigDecimal cents = amount.setScale(2, RoundingMode.HALF_UP);
        Wording digits = digits(cents.stripTrailingZeros().scale() <= 0 ? cents.setScale(0) : cents);
        return new Wording(digits.fr() + SPACE + "€", "€" + digits.en());
    }

    /** A date. */
    public static Wording date(LocalDate date) {
        int month = date.getMonthValue() - 1;
        String day = date.getDayOfMonth() == 1 ? "1er" : Integer.toString(date.getDayOfMonth());
        return new Wording(
                day + " " + MONTHS_FR.get(month) + " " + date.getYear(),
                date.getDayOfMonth() + " " + MONTHS_EN.get(month) + " " + date.getYear());
    }

    /**
     * The days from one to another: « du 1er janvier 2013 au 31 mars 2024 ».
     *
     * @param from the first day; {@link LocalDate#MIN} where there is none
     * @param to the last day; {@link LocalDate#MAX} where there is none
     */
    public static Wording period(LocalDate from, LocalDate to) {
        boolean begins = !from.equals(LocalDate.MIN);
        boolean ends = !to.equals(LocalDate.MAX);
        if (begins && ends) {
            Wording first = date(from);
            Wording last = date(to);
            return new Wording("du " + first.fr() + " au " + last.fr(), first.en() + " to " + last.en());
        }
        if (begins) {
            Wording first = date(from);
            return new Wording("depuis le " + first.fr(), "since " + first.en());
        }
        if (ends) {
            Wording last = date(to);
            return new Wording("jusqu'au " + last.fr(), "until " + last.en());
        }
        return new Wording("sans limite de date", "without limit of date");
    }

    /** A number and its unit, kept together. */
    public static Wording with(Wording number, String unitFr, String unitEn) {
        return new Wording(number.fr() + SPACE + unitFr, number.en() + SPACE + unitEn);
    }

    private static Wording digits(BigDecimal number) {
        String plain = number.abs().toPlainString();
        int point = plain.indexOf('.');
        String whole = point < 0 ? plain : plain.substring(0, point);
        String decimals = point < 0 ? "" : plain.substring(point + 1);
        String sign = number.signum() < 0 ? "-" : "";
        return new Wording(
                sign + grouped(whole, NARROW_SPACE) + (decimals.isEmpty() ? "" : "," + decimals),
                sign + grouped(whole, ',') + (decimals.isEmpty() ? "" : "." + decimals));
    }

    private static String grouped(String digits, char separator) {
        StringBuilder grouped = new StringBuilder();
        for (int i = 0; i < digits.length(); i++) {
            if (i > 0 && (digits.length() - i) % 3 == 0) {
                grouped.append(separator);
            }
            grouped.append(digits.charAt(i));
        }
        return grouped.toString();
    }
}
