package org.cotation.rules.internal.whatif;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.cotation.message.Numerals;
import org.cotation.message.Wording;
import org.cotation.rules.internal.answer.AnswerWords;
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
        return this == DAYS ? AnswerWords.on(number(number)) : number(number);
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
        boolean one = from == to && (lower || upper);
        return this == DAYS
                ? AnswerWords.days(lower || one, number(from), upper || one, number(to))
                : AnswerWords.numbers(lower || one, number(from), upper || one, number(to));
    }
}
