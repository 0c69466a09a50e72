package org.cotation.rules.internal.table;

import java.util.List;
import org.cotation.rules.internal.syntax.Position;
import org.cotation.rules.internal.syntax.Template;

/** A column of a decision table whose heading was understood. */
sealed interface Column {

    /** Its number, from 1. */
    int index();

    /**
     * The names of the rules.
     *
     * @param index its number
     */
    record Name(int index) implements Column {}

    /**
     * A metadata of the rules.
     *
     * @param index its number
     * @param key the key, without its {@code @}
     * @param place where the key stands
     */
    record Metadata(int index, String key, Position place) implements Column {}

    /**
     * A constraint on a fact.
     *
     * @param index its number
     * @param template the constraint, with holes for the values of a cell
     * @param place where it stands
     */
    record Constraint(int index, Template template, Position place) implements Column {

        /** How many values a cell must hold: none where it is a mark, one for {@code $param}, n for {@code $1} to {@code $n}. */
        int values() {
            return template.holes().stream()
                    .mapToInt(hole -> hole.hole().equals("param") ? 1 : Integer.parseInt(hole.hole()))
                    .max()
                    .orElse(0);
        }
    }

    /**
     * A fact, and the constraints on it in neighbouring columns.
     *
     * @param open the text before the constraints: {@code not Offer( }
     * @param close the text after them
     * @param place where its name stands
     * @param constraints the constraints
     */
    record Fact(String open, String close, Position place, List<Constraint> constraints) {}
}
