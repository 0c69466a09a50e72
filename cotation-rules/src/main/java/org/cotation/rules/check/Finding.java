package org.cotation.rules.check;

import java.util.Objects;
import org.cotation.message.Diagnostic;

/**
 * One finding about a grid.
 *
 * @param severity how serious it is
 * @param diagnostic where it is and what it says
 * @param rule the name of the rule that it is in, empty where it is in none
 * @param excerpt the line that it is on, or the cell of a table, empty where the file could not be read
 */
public record Finding(Severity severity, Diagnostic diagnostic, String rule, String excerpt) {

    /** Checks that everything is there. */
    public Finding {
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(diagnostic, "diagnostic");
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(excerpt, "excerpt");
    }
}
