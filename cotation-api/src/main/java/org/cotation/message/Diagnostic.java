package org.cotation.message;

import java.util.Comparator;
import java.util.Objects;

/**
 * One thing wrong in a file of a grid, for its author.
 *
 * @param file the file, as a path inside the grid's folder
 * @param line the line, from 1
 * @param column the column in characters, from 1
 * @param code the stable code of the finding, such as {@code COT-201}
 * @param message what is wrong, with the value, what was expected and what to write instead
 */
public record Diagnostic(String file, int line, int column, String code, Wording message)
        implements Comparable<Diagnostic> {

    private static final Comparator<Diagnostic> ORDER = Comparator.comparing(Diagnostic::file)
            .thenComparingInt(Diagnostic::line)
            .thenComparingInt(Diagnostic::column)
            .thenComparing(Diagnostic::code)
            .thenComparing(diagnostic -> diagnostic.message().fr());

    /** Checks that everything is there. */
    public Diagnostic {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(message, "message");
    }

    /** The finding on one line, as {@code FILE:LINE:COLUMN: CODE message}. */
    public String in(Language language) {
        return file + ":" + line + ":" + column + ": " + code + " " + message.in(language);
    }

    /** By file, line and column. */
    @Override
    public int compareTo(Diagnostic other) {
        return ORDER.compare(this, other);
    }
}
