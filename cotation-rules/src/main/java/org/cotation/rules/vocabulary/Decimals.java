package org.cotation.rules.vocabulary;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** Exact decimal numbers, each in one writing, so that equal numbers are equal objects. */
final class Decimals {

    private static final int DECIMALS = 20;

    /** Numbers of so many decimals, below {@link #SMALL}, are counted in millionths by a long. */
    private static final int FEW = 6;

    private static final BigDecimal SMALL = BigDecimal.valueOf(1_000_000_000);

    /** A quotient of such numbers, with so many decimals, fits into a long. */
    private static final int SOON = 3;

    private Decimals() {}

    /** The same number in one writing. */
    static BigDecimal plain(BigDecimal number) {
        if (number.scale() == 0) {
            return number;
        }
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** The quotient with twenty decimals: more than any threshold has, so that rounding never decides a comparison. */
    static BigDecimal quotient(BigDecimal dividend, BigDecimal divisor) {
        if (countable(dividend) && countable(divisor)) {
            BigDecimal ended = ended(millionths(dividend), millionths(divisor));
            if (ended != null) {
                return ended;
            }
        }
        return plain(dividend.divide(divisor, DECIMALS, RoundingMode.HALF_EVEN));
    }

    private static boolean countable(BigDecimal number) {
        return number.signum() > 0 && number.scale() >= 0 && number.scale() <= FEW && number.compareTo(SMALL) < 0;
    }

    private static long millionths(BigDecimal number) {
        return number.setScale(FEW).unscaledValue().longValue();
    }

    /** The quotient, if it ends soon, as most amounts of money do: far cheaper than to take zeros off twenty decimals. */
    private static @Nullable BigDecimal ended(long dividend, long divisor) {
        long quotient = dividend / divisor;
        long rest = dividend % divisor;
        int decimals = 0;
        while (rest != 0 && decimals < SOON) {
            quotient = quotient * 10 + rest * 10 / divisor;
            rest = rest * 10 % divisor;
            decimals++;
        }
        return rest == 0 ? BigDecimal.valueOf(quotient, decimals) : null;
    }
}
