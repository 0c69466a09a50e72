package org.cotation.score;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.cotation.message.Wording;

/** The value of one piece of information of a profile, in a form that can be shown. Its {@code toString} hides it. */
public sealed interface FactValue {

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
