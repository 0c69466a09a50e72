package org.cotation.score;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.cotation.message.Wording;
import org.cotation.profile.Answer;
import org.cotation.profile.Coded;

/** The value of one piece of information of a profile, in a form that can be shown. Its {@code toString} hides it. */
public sealed interface FactValue {

    /**
     * The value that an answer holds, in a form that can be shown.
     *
     * @param value a value of a profile: of a list of persons or things their number, of one of them that it is there
     */
    static FactValue of(Object value) {
        if (value instanceof Boolean truth) {
            return new Truth(truth);
        }
        if (value instanceof Integer number) {
            return new Quantity(BigDecimal.valueOf(number));
        }
        if (value instanceof BigDecimal number) {
            return new Quantity(number);
        }
        if (value instanceof LocalDate day) {
            return new Day(day);
        }
        if (value instanceof Coded coded) {
            return new Code(coded.code(), coded.label());
        }
        if (value instanceof List<?> list) {
            return ofList(list);
        }
        if (value instanceof Map<?, ?> map) {
            return ofList(List.copyOf(map.values()));
        }
        return value instanceof Record ? new Truth(true) : new Text(value.toString());
    }

    private static FactValue ofList(List<?> list) {
        boolean things = list.stream()
                .anyMatch(element -> element instanceof Answer.Given<?> given && given.value() instanceof Record);
        return things
                ? new Quantity(BigDecimal.valueOf(list.size()))
                : new Several(list.stream()
                        .map(element -> element instanceof Answer.Given<?> given
                                ? of(given.value())
                                : new Code("?", new Wording("inconnu", "unknown")))
                        .toList());
    }

    /**
     * Yes or no.
     *
     * @param value the answer
     */
    record Truth(boolean value) implements FactValue {
        @Override
        public String toString() {
            return "Truth[…]";
        }
    }

    /**
     * A number, in the unit of its field.
     *
     * @param value the exact value
     */
    record Quantity(BigDecimal value) implements FactValue {
        @Override
        public String toString() {
            return "Quantity[…]";
        }
    }

    /**
     * A date.
     *
     * @param value the date
     */
    record Day(LocalDate value) implements FactValue {
        @Override
        public String toString() {
            return "Day[…]";
        }
    }

    /**
     * A text.
     *
     * @param value the text
     */
    record Text(String value) implements FactValue {
        @Override
        public String toString() {
            return "Text[…]";
        }
    }

    /**
     * A code of a closed list.
     *
     * @param code the code
     * @param label what it means
     */
    record Code(String code, Wording label) implements FactValue {
        @Override
        public String toString() {
            return "Code[…]";
        }
    }

    /**
     * Several values.
     *
     * @param values the values, in the order of the profile
     */
    record Several(List<FactValue> values) implements FactValue {

        /** Copies the list. */
        public Several {
            values = List.copyOf(values);
        }

        @Override
        public String toString() {
            return "Several[…]";
        }
    }

    /** There is a value, which is not for the reader of this explanation. */
    record Withheld() implements FactValue {}

    /** Nothing was given: the box is not ticked, the situation does not exist. */
    record Nothing() implements FactValue {}
}
