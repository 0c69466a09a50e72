package org.cotation.rules.internal.syntax;

import java.util.function.UnaryOperator;

/**
 * The rules of a file as DRL, and where each place of the DRL comes from in the file that its author wrote.
 *
 * @param file the name of the file
 * @param drl the rules
 * @param origin the place in the file of a place in the DRL
 */
public record RuleSource(String file, String drl, UnaryOperator<Position> origin) {

    /** A file that holds DRL already. */
    public static RuleSource asWritten(String file, String drl) {
        return new RuleSource(file, drl, UnaryOperator.identity());
    }
}
