package org.cotation.rules.internal.whatif;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.cotation.message.Numerals;
import org.cotation.message.Wording;
import org.cotation.score.FactValue;

/** What the whole numbers of a line stand for. */
enum Scale {
    /** Days since 1970. */
    DAYS,
    /** Cents. */
    EUROS,
    /** Hundredths of a square metre. */
    SQUARE_METRES,
    /** Units. */
    COUNT;

    private static final Wording ANY = new Wording("quelle que soit la réponse", "whatever the answer");

    /** Hundredths of an amount or a surface. */
    static final int HUNDREDTHS = 2;

    FactValue value(long number) {
        return this == DAYS ? new FactValue.Day(LocalDate.ofEpochDay(number)) : new FactValue.Quantity(decimal(number));
    }

    BigDecimal decimal(long number) {
        return this == COUNT ? BigDecimal.valueOf(number) : BigDecimal.valueOf(number, HUNDREDTHS);
    }

    /** Whether a number is a bound by itself: nothing is counted below zero. */
    boolean bounded(long number) {
        return this != DAYS && number == 0;
    }

    /** One number. */
    Wording one(long number) {
        if (this == DAYS) {
            Wording day = Numerals.date(LocalDate.ofEpochDay(number));
            return new Wording("le " + day.fr(), "on " + day.en());
        }
        return number(number);
    }

    private Wording number(long number) {
        return switch (this) {
            case DAYS -> Numerals.date(LocalDate.ofEpochDay(number));
            case EUROS -> Numerals.euros(decimal(number));
            case SQUARE_METRES -> Numerals.with(Numerals.number(decimal(number)), "m²", "m²");
            case COUNT -> Numerals.number(number);
        };
    }

    /** All the numbers from one to another, where each of them is a bound. */
    Wording words(boolean lower, long from, boolean upper, long to) {
        if (!lower && !upper) {
            return ANY;
        }
        if (from == to) {
            return one(from);
        }
        Wording first = number(from);
        Wording last = number(to);
        if (this == DAYS) {
            return days(lower, first, upper, last);
        }
        if (!lower) {
            return new Wording(last.fr() + " au plus", "at most " + last.en());
        }
        return upper
                ? new Wording("de " + first.fr() + " à " + last.fr(), "from " + first.en() + " to " + last.en())
                : new Wording(first.fr() + " au moins", "at least " + first.en());
    }

    private static Wording days(boolean lower, Wording first, boolean upper, Wording last) {
        if (!lower) {
            return new Wording("au plus tard le " + last.fr(), "not later than " + last.en());
        }
        return upper
                ? new Wording("du " + first.fr() + " au " + last.fr(), "from " + first.en() + " to " + last.en())
                : new Wording("le " + first.fr() + " ou après", "on " + first.en() + " or later");
    }
}
