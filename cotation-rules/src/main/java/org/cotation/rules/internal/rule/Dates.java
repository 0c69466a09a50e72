package org.cotation.rules.internal.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import org.cotation.rules.check.FindingCode;
import org.cotation.rules.internal.syntax.Expression;
import org.cotation.rules.vocabulary.FactType;
import org.cotation.rules.vocabulary.Property;
import org.cotation.rules.vocabulary.Unit;

/** Refuses dates written in a rule: a grid must say the same tomorrow, so the vocabulary gives ages and durations. */
final class Dates {

    private static final Pattern WRITTEN =
            Pattern.compile("\\d{4}-\\d{1,2}-\\d{1,2}|\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{4}|\\d{1,2}-\\p{L}{3,9}-\\d{4}");

    private Dates() {}

    /** Whether one of these values is a date, which then is a finding. */
    static boolean refused(List<Expression> values, FactType type, Scope scope) {
        boolean refused = false;
        for (Expression value : values) {
            if (isDate(value)) {
                refused = true;
                List<String> durations = type.properties().stream()
                        .filter(property -> property.unit() == Unit.YEARS || property.unit() == Unit.MONTHS)
                        .map(Property::name)
                        .toList();
                scope.fault(
                        value.position(),
                        FindingCode.DATE_LITERAL,
                        "une date ne s'écrit pas dans une règle : le vocabulaire donne des âges, des durées et des réponses oui ou non."
                                + (durations.isEmpty()
                                        ? ""
                                        : " Pour `" + type.name() + "` : " + String.join(", ", durations) + "."),
                        "a date is not written in a rule: the vocabulary gives ages, durations and yes or no."
                                + (durations.isEmpty()
                                        ? ""
                                        : " For `" + type.name() + "`: " + String.join(", ", durations) + "."));
            }
        }
        return refused;
    }

    private static boolean isDate(Expression value) {
        return value instanceof Expression.Text text
                ? WRITTEN.matcher(text.value().strip()).matches()
                : value instanceof Expression.Arithmetic day
                        && day.operator().equals("-")
                        && day.left() instanceof Expression.Arithmetic month
                        && month.operator().equals("-")
                        && between(month.left(), 1900, 2199)
                        && between(month.right(), 1, 12)
                        && between(day.right(), 1, 31);
    }

    /** An unquoted date reads as a subtraction. */
    private static boolean between(Expression value, int least, int greatest) {
        return value instanceof Expression.Numeral number
                && !number.decimal()
                && number.value().compareTo(BigDecimal.valueOf(least)) >= 0
                && number.value().compareTo(BigDecimal.valueOf(greatest)) <= 0;
    }
}
