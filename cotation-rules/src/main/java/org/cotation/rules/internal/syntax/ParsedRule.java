package org.cotation.rules.internal.syntax;

import java.util.List;

/**
 * A rule as its author wrote it.
 *
 * @param position where the word {@code rule} stands
 * @param name its name
 * @param metadata what stands between its name and {@code when}
 * @param conditions what stands between {@code when} and {@code then}
 */
public record ParsedRule(Position position, String name, List<Metadata> metadata, List<Condition> conditions) {

    /** Copies the lists. */
    public ParsedRule {
        metadata = List.copyOf(metadata);
        conditions = List.copyOf(conditions);
    }

    /**
     * {@code @key( value )}.
     *
     * @param position where the sign {@code @} stands
     * @param key the key
     * @param valuePosition where the value starts
     * @param value the text between the parentheses, without its quotes
     */
    public record Metadata(Position position, String key, Position valuePosition, String value) {}

    /** How a fact is looked for. */
    public enum Quantifier {
        /** There is one, and what is bound on it can be used further on. */
        ONE,
        /** {@code exists}: there is one. */
        EXISTS,
        /** {@code not}: there is none. */
        NOT
    }

    /**
     * A fact that is looked for.
     *
     * @param position where its type stands
     * @param quantifier how it is looked for
     * @param type the name of the fact
     * @param bindings the variables bound on its properties
     * @param tests what it must satisfy, all of it
     */
    public record Condition(
            Position position, Quantifier quantifier, String type, List<Binding> bindings, List<Expression> tests) {

        /** Copies the lists. */
        public Condition {
            bindings = List.copyOf(bindings);
            tests = List.copyOf(tests);
        }
    }

    /**
     * {@code $variable : property}.
     *
     * @param position where the variable stands
     * @param variable the variable, with its {@code $}
     * @param propertyPosition where the property stands
     * @param property the property
     */
    public record Binding(Position position, String variable, Position propertyPosition, String property) {}
}
