package org.cotation.rules.internal.answer;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.cotation.rules.internal.footprint.Footprints;
import org.cotation.rules.internal.rule.Operand;
import org.cotation.rules.internal.rule.Rule;
import org.cotation.rules.internal.rule.Rule.Pattern;
import org.cotation.rules.internal.rule.Test;
import org.cotation.rules.internal.rule.Variable;
import org.cotation.rules.vocabulary.Property;
import org.cotation.rules.vocabulary.Unit;

/** What rules compare with: the numbers by unit, and the codes. */
final class Thresholds {

    private final Map<Unit, Set<Long>> whole = new EnumMap<>(Unit.class);
    private final Set<BigDecimal> numbers = new TreeSet<>();
    private final Set<String> codes = new TreeSet<>();

    /** What all the tests compare with. */
    Thresholds(Collection<Rule> rules) {
        this(rules, property -> true);
    }

    private Thresholds(Collection<Rule> rules, Predicate<Property> read) {
        for (Rule rule : rules) {
            for (Pattern pattern : rule.patterns()) {
                pattern.leaves().stream().filter(leaf -> reads(leaf, read)).forEach(this::gather);
            }
        }
    }

    /** What the tests compare with that the answer at a path counts in. */
    static Thresholds of(Collection<Rule> rules, String path) {
        String any = Footprints.any(path);
        return new Thresholds(rules, property -> Footprints.reads(property, any));
    }

    private static boolean reads(Test.Leaf leaf, Predicate<Property> read) {
        return leaf.properties().stream().anyMatch(read)
                || leaf.variables().stream().map(Variable::property).anyMatch(read);
    }

    private void gather(Test.Leaf leaf) {
        Set<Unit> units = new TreeSet<>();
        leaf.properties().forEach(property -> units.add(property.unit()));
        leaf.variables().forEach(variable -> units.add(variable.property().unit()));
        gather(leaf.left(), units);
        leaf.right().forEach(operand -> gather(operand, units));
    }

    private void gather(Operand operand, Set<Unit> units) {
        if (operand instanceof Operand.Code code) {
            codes.add(code.value());
        } else if (operand instanceof Operand.Numeral number) {
            numbers.add(number.value());
            if (number.type() == Property.Type.INTEGER) {
                long value = number.value().setScale(0, RoundingMode.FLOOR).longValue();
                units.forEach(unit ->
                        whole.computeIfAbsent(unit, key -> new TreeSet<>()).addAll(List.of(value, value + 1)));
            }
        } else if (operand instanceof Operand.Arithmetic arithmetic) {
            gather(arithmetic.left(), units);
            gather(arithmetic.right(), units);
        }
    }

    /** The whole numbers at which a number counted in this unit passes from one side of a bound to the other. */
    Set<Long> in(Unit unit) {
        return whole.getOrDefault(unit, Set.of());
    }

    /** Every number that a rule writes. */
    Set<BigDecimal> numbers() {
        return numbers;
    }

    /** Whether a rule names this code. */
    boolean names(String code) {
        return codes.contains(code);
    }
}
