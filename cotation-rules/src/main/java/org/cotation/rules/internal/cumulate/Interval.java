package org.cotation.rules.internal.cumulate;

import java.util.List;
import org.cotation.score.Figure;

/**
 * The points that something can give, whatever the answers to the unknown facts; both ends included.
 *
 * @param least the least; none where nothing bounds it from below
 * @param greatest the greatest; none where nothing bounds it from above
 */
public record Interval(Figure least, Figure greatest) {

    /** Nothing. */
    public static final Interval ZERO = exactly(0);

    /** Any points at all: nobody looked for bounds. */
    public static final Interval OPEN = new Interval(Figure.none(), Figure.none());

    /** These points and no others. */
    public static Interval exactly(long points) {
        return new Interval(Figure.of(points), Figure.of(points));
    }

    /** The same points, or none at all. */
    public Interval orZero() {
        return new Interval(min(least, Figure.of(0)), max(greatest, Figure.of(0)));
    }

    /** Whether only one number of points can be given. */
    public boolean single() {
        return least instanceof Figure.Of && least.equals(greatest);
    }

    /** How many points lie between the ends; more than any number where nothing bounds one of them. */
    public long width() {
        return least instanceof Figure.Of from && greatest instanceof Figure.Of to
                ? Math.subtractExact(to.value(), from.value())
                : Long.MAX_VALUE;
    }

    /** What both give together. */
    public Interval plus(Interval other) {
        return new Interval(sum(least, other.least), sum(greatest, other.greatest));
    }

    /** Bounded from above by a positive cap, from below by a negative one. */
    Interval capped(Figure cap) {
        return new Interval(cap(least, cap), cap(greatest, cap));
    }

    private Figure cap(Figure points, Figure cap) {
        if (!(cap instanceof Figure.Of bound)) {
            return points;
        }
        if (points instanceof Figure.Of value) {
            return Figure.of(capped(value.value(), cap));
        }
        boolean above = points == greatest;
        return bound.value() > 0 == above ? cap : points;
    }

    Interval atLeast(Figure floor) {
        return floor instanceof Figure.Of
                ? new Interval(least instanceof Figure.Of ? max(least, floor) : floor, max(greatest, floor))
                : this;
    }

    /** Points bounded from above by a positive cap, from below by a negative one. */
    public static long capped(long points, Figure cap) {
        if (!(cap instanceof Figure.Of bound)) {
            return points;
        }
        return bound.value() >= 0 ? Math.min(points, bound.value()) : Math.max(points, bound.value());
    }

    /** What the best of several gives: the greatest, where each can give anything in its interval. */
    static Interval best(List<Interval> intervals) {
        Interval best = ZERO;
        for (Interval interval : intervals) {
            best = new Interval(max(best.least, interval.least), max(best.greatest, interval.greatest));
        }
        return best;
    }

    /** What the heaviest of several penalties gives. */
    static Interval heaviest(List<Interval> intervals) {
        Interval heaviest = ZERO;
        for (Interval interval : intervals) {
            heaviest = new Interval(min(heaviest.least, interval.least), min(heaviest.greatest, interval.greatest));
        }
        return heaviest;
    }

    /** What one of several gives, nobody knows which, or none. */
    static Interval anyOf(List<Interval> intervals) {
        Interval any = ZERO;
        for (Interval interval : intervals) {
            any = new Interval(min(any.least, interval.least), max(any.greatest, interval.greatest));
        }
        return any;
    }

    private static Figure sum(Figure one, Figure other) {
        return one instanceof Figure.Of left && other instanceof Figure.Of right
                ? Figure.of(Math.addExact(left.value(), right.value()))
                : Figure.none();
    }

    /** The lesser; a least end that nothing bounds is the lesser of all. */
    private static Figure min(Figure one, Figure other) {
        return one instanceof Figure.Of left && other instanceof Figure.Of right
                ? Figure.of(Math.min(left.value(), right.value()))
                : Figure.none();
    }

    /** The greater; a greatest end that nothing bounds is the greater of all. */
    private static Figure max(Figure one, Figure other) {
        return one instanceof Figure.Of left && other instanceof Figure.Of right
                ? Figure.of(Math.max(left.value(), right.value()))
                : Figure.none();
    }
}
