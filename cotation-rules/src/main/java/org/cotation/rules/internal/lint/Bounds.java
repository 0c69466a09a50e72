package org.cotation.rules.internal.lint;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.cotation.rules.internal.rule.Operand;
import org.cotation.rules.internal.rule.Test;
import org.cotation.rules.vocabulary.Property;

/**
 * The values that the tests of a rule leave to one number: from a least to a greatest, both included for a whole number.
 *
 * @param property the number
 * @param least the least value: one, which is at least that which the number can have
 * @param leastIncluded whether that value itself is left
 * @param greatest the greatest value; empty where nothing bounds it
 * @param greatestIncluded whether that value itself is left
 */
record Bounds(
        Property property,
        List<BigDecimal> least,
        boolean leastIncluded,
        List<BigDecimal> greatest,
        boolean greatestIncluded) {

    private static Bounds any(Property property) {
        return new Bounds(property, List.of(BigDecimal.valueOf(property.least())), true, List.of(), true);
    }

    /** What tests that must all hold leave to each number that they compare with a literal, by the number's name. */
    static Map<String, Bounds> of(List<Test> tests) {
        Map<String, Bounds> bounds = new TreeMap<>();
        tests.forEach(test -> gather(test, bounds));
        return bounds;
    }

    private static void gather(Test test, Map<String, Bounds> bounds) {
        if (test instanceof Test.And and) {
            gather(and.left(), bounds);
            gather(and.right(), bounds);
        } else if (test instanceof Test.Leaf leaf
                && leaf.left() instanceof Operand.Own own
                && leaf.right().size() == 1
                && leaf.right().get(0) instanceof Operand.Numeral number) {
            Bounds before = bounds.getOrDefault(own.property().name(), any(own.property()));
            bounds.put(own.property().name(), before.narrowed(leaf.operator(), number.value()));
        }
    }

    private Bounds narrowed(String operator, BigDecimal value) {
        boolean whole = property.type() == Property.Type.INTEGER;
        return switch (operator) {
            case ">" -> whole ? atLeast(value.add(BigDecimal.ONE), true) : atLeast(value, false);
            case ">=" -> atLeast(value, true);
            case "<" -> whole ? atMost(value.subtract(BigDecimal.ONE), true) : atMost(value, false);
            case "<=" -> atMost(value, true);
            case "==" -> atLeast(value, true).atMost(value, true);
            default -> this;
        };
    }

    private Bounds atLeast(BigDecimal value, boolean included) {
        boolean tighter = least.isEmpty()
                || value.compareTo(least.get(0)) > 0
                || (value.compareTo(least.get(0)) == 0 && !included);
        return tighter ? new Bounds(property, List.of(value), included, greatest, greatestIncluded) : this;
    }

    private Bounds atMost(BigDecimal value, boolean included) {
        boolean tighter = greatest.isEmpty()
                || value.compareTo(greatest.get(0)) < 0
                || (value.compareTo(greatest.get(0)) == 0 && !included);
        return tighter ? new Bounds(property, least, leastIncluded, List.of(value), included) : this;
    }

    /** Whether no value is left. */
    boolean empty() {
        return compare(least, greatest)
                .map(order -> order > 0 || (order == 0 && !(leastIncluded && greatestIncluded)))
                .orElse(false);
    }

    /** Whether every value that the number can have is left. */
    boolean everything() {
        return greatest.isEmpty() && leastIncluded && least.get(0).compareTo(BigDecimal.valueOf(property.least())) <= 0;
    }

    /** Whether some value is left by both. */
    boolean overlaps(Bounds other) {
        return !apart(greatest, greatestIncluded, other.least, other.leastIncluded)
                && !apart(other.greatest, other.greatestIncluded, least, leastIncluded);
    }

    private static boolean apart(
            List<BigDecimal> end, boolean endIncluded, List<BigDecimal> start, boolean startIncluded) {
        return compare(end, start)
                .map(order -> order < 0 || (order == 0 && !(endIncluded && startIncluded)))
                .orElse(false);
    }

    /** Whether both leave some values and each leaves some that the other does not. */
    boolean crosses(Bounds other) {
        return overlaps(other) && !covers(other) && !other.covers(this);
    }

    private boolean covers(Bounds other) {
        boolean starts = compare(least, other.least)
                .map(order -> order < 0 || (order == 0 && (leastIncluded || !other.leastIncluded)))
                .orElse(true);
        boolean ends = greatest.isEmpty()
                || compare(greatest, other.greatest)
                        .map(order -> order > 0 || (order == 0 && (greatestIncluded || !other.greatestIncluded)))
                        .orElse(false);
        return starts && ends;
    }

    /** Whether values lie between the end of this and the start of the other, which comes after it. */
    boolean leavesGapBefore(Bounds other) {
        if (greatest.isEmpty() || other.least.isEmpty() || overlaps(other)) {
            return false;
        }
        BigDecimal end = greatest.get(0);
        BigDecimal start = other.least.get(0);
        return property.type() == Property.Type.INTEGER
                ? start.subtract(end).compareTo(BigDecimal.ONE) > 0
                : start.compareTo(end) > 0 || !(greatestIncluded || other.leastIncluded);
    }

    private static Optional<Integer> compare(List<BigDecimal> one, List<BigDecimal> other) {
        return one.isEmpty() || other.isEmpty()
                ? Optional.empty()
                : Optional.of(one.get(0).compareTo(other.get(0)));
    }
}
