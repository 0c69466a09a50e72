package org.cotation.rules.internal.rule;

import java.math.BigDecimal;
import org.cotation.rules.vocabulary.Property;
import org.jspecify.annotations.Nullable;

/** A value in a single test. */
public sealed interface Operand {

    /** Its type. */
    Property.Type type();

    /**
     * A property of the fact.
     *
     * @param property the property
     */
    record Own(Property property) implements Operand {
        @Override
        public Property.Type type() {
            return property.type();
        }

        // As a record's own, which costs more to link than all that it ever does.
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Own own && property.equals(own.property);
        }

        @Override
        public int hashCode() {
            return property.hashCode();
        }
    }

    /**
     * A value bound on another fact.
     *
     * @param variable the variable
     */
    record Bound(Variable variable) implements Operand {
        @Override
        public Property.Type type() {
            return variable.property().type();
        }
    }

    /**
     * A number.
     *
     * @param value its value
     * @param type whole or decimal
     */
    record Numeral(BigDecimal value, Property.Type type) implements Operand {}

    /**
     * A code.
     *
     * @param value the code
     */
    record Code(String value) implements Operand {
        @Override
        public Property.Type type() {
            return Property.Type.CODE;
        }
    }

    /**
     * Yes or no.
     *
     * @param value the answer
     */
    record Truth(boolean value) implements Operand {
        @Override
        public Property.Type type() {
            return Property.Type.BOOLEAN;
        }
    }

    /**
     * A sum, a difference or a product within one type.
     *
     * @param operator {@code + - *}
     * @param left the left side
     * @param right the right side
     */
    record Arithmetic(String operator, Operand left, Operand right) implements Operand {
        @Override
        public Property.Type type() {
            return left.type() == Property.Type.DECIMAL ? left.type() : right.type();
        }
    }
}
