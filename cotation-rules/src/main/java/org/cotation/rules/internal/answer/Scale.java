package org.cotation.rules.internal.answer;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.cotation.profile.Answer;
import org.cotation.profile.FactStatus;
import org.cotation.profile.ProfileField;

/** The order of dates and numbers: every value that a profile can hold has a rank, and neighbours have ranks 1 apart. */
public enum Scale {
    /** Days. */
    DAYS {
        @Override
        long rank(Object value) {
            return ((LocalDate) value).toEpochDay();
        }

        @Override
        Object value(long rank) {
            return LocalDate.ofEpochDay(rank);
        }
    },
    /** Whole numbers. */
    NUMBERS {
        @Override
        long rank(Object value) {
            return (Integer) value;
        }

        @Override
        Object value(long rank) {
            return (int) rank;
        }
    },
    /** Amounts, with the six decimals that the profile accepts. */
    AMOUNTS {
        @Override
        long rank(Object value) {
            return ((BigDecimal) value)
                    .movePointRight(DECIMALS)
                    .setScale(0, RoundingMode.FLOOR)
                    .longValueExact();
        }

        @Override
        Object value(long rank) {
            BigDecimal amount = BigDecimal.valueOf(rank, DECIMALS).stripTrailingZeros();
            return amount.scale() < 0 ? amount.setScale(0) : amount;
        }
    };

    private static final int DECIMALS = 6;

    /** The rank of a value. */
    abstract long rank(Object value);

    /** The value of a rank. */
    abstract Object value(long rank);

    /** Whether values of a kind have an order. */
    public static boolean orders(ProfileField.Kind kind) {
        return kind == ProfileField.Kind.DATE || kind == ProfileField.Kind.INTEGER || kind == ProfileField.Kind.DECIMAL;
    }

    /** The order of a kind of value. */
    public static Scale of(ProfileField.Kind kind) {
        return switch (kind) {
            case DATE -> DAYS;
            case INTEGER -> NUMBERS;
            case DECIMAL -> AMOUNTS;
            default -> throw new IllegalArgumentException("Values of the kind (" + kind + ") have no order.");
        };
    }

    /** The answer that gives the value of a rank. */
    public Answer<?> answer(long rank, FactStatus status) {
        return new Answer.Given<>(value(rank), status);
    }
}
