package org.cotation.rules.vocabulary;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;

/**
 * The bounds of a number that is not known exactly, both included: the number is never outside them, whatever the answers
 * to the unknown facts that it derives from.
 *
 * @param least the least it can be
 * @param greatest the greatest it can be
 */
public record Range(Limit least, Limit greatest) {

    /** Any number from 0 on: nothing that the vocabulary counts is negative. */
    public static final Range ANY = atLeast(BigDecimal.ZERO);

    /** These numbers. */
    public static Range between(BigDecimal least, BigDecimal greatest) {
        return new Range(Limit.at(plain(least)), Limit.at(plain(greatest)));
    }

    static Range between(long least, long greatest) {
        return between(BigDecimal.valueOf(least), BigDecimal.valueOf(greatest));
    }

    /** This number and all that are greater. */
    public static Range atLeast(BigDecimal least) {
        return new Range(Limit.at(plain(least)), Limit.NONE);
    }

    /** This number alone. */
    public static Range exactly(BigDecimal value) {
        return between(value, value);
    }

    private static BigDecimal plain(BigDecimal number) {
        return number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
    }

    /** Whether this is a single number. */
    public boolean single() {
        return least instanceof Limit.At && least.equals(greatest);
    }

    /** Whether every number of this is less than every number of the other. */
    public boolean below(Range other) {
        return greatest instanceof Limit.At end
                && other.least instanceof Limit.At start
                && end.value().compareTo(start.value()) < 0;
    }

    /** Whether every number of this is at most every number of the other. */
    public boolean notAbove(Range other) {
        return greatest instanceof Limit.At end
                && other.least instanceof Limit.At start
                && end.value().compareTo(start.value()) <= 0;
    }

    /** The sums of a number of this and one of the other. */
    public Range plus(Range other) {
        return new Range(sum(least, other.least), sum(greatest, other.greatest));
    }

    /** The differences between a number of this and one of the other. */
    public Range minus(Range other) {
        return plus(new Range(negated(other.greatest), negated(other.least)));
    }

    private static Limit sum(Limit one, Limit other) {
        return both(one, other, BigDecimal::add);
    }

    private static Limit negated(Limit limit) {
        return limit instanceof Limit.At at ? Limit.at(plain(at.value().negate())) : limit;
    }

    /** The products of a number of this and one of the other; unbounded where one of the two is, and the other not 0. */
    public Range times(Range other) {
        if (isZero() || other.isZero()) {
            return exactly(BigDecimal.ZERO);
        }
        if (least instanceof Limit.At a
                && greatest instanceof Limit.At b
                && other.least instanceof Limit.At c
                && other.greatest instanceof Limit.At d) {
            List<BigDecimal> ends = List.of(
                            a.value().multiply(c.value()),
                            a.value().multiply(d.value()),
                            b.value().multiply(c.value()),
                            b.value().multiply(d.value()))
                    .stream()
                    .sorted()
                    .toList();
            return between(ends.get(0), ends.get(3));
        }
        boolean positive = notNegative() && other.notNegative();
        return new Range(positive ? both(least, other.least, BigDecimal::multiply) : Limit.NONE, Limit.NONE);
    }

    private boolean isZero() {
        return equals(exactly(BigDecimal.ZERO));
    }

    private boolean notNegative() {
        return least instanceof Limit.At at && at.value().signum() >= 0;
    }

    /** The same numbers, 0 in place of those below. */
    Range atLeastZero() {
        return new Range(
                least instanceof Limit.At at && at.value().signum() > 0 ? least : Limit.at(BigDecimal.ZERO),
                greatest instanceof Limit.At at && at.value().signum() < 0 ? Limit.at(BigDecimal.ZERO) : greatest);
    }

    /** What a function that never decreases makes of these numbers; above every bound it may be bounded itself. */
    Range increasing(UnaryOperator<BigDecimal> function, Limit above) {
        return new Range(
                least instanceof Limit.At from ? Limit.at(plain(function.apply(from.value()))) : Limit.NONE,
                greatest instanceof Limit.At to ? Limit.at(plain(function.apply(to.value()))) : above);
    }

    private static Limit both(Limit one, Limit other, BinaryOperator<BigDecimal> function) {
        return one instanceof Limit.At left && other instanceof Limit.At right
                ? Limit.at(plain(function.apply(left.value(), right.value())))
                : Limit.NONE;
    }
}
