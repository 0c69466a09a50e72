package org.cotation.engine;

import java.io.Serial;
import java.util.List;
import org.cotation.message.Diagnostic;
import org.cotation.message.Language;

/** A grid that cannot be loaded. Carries everything that was found wrong in it, at once. */
public final class GridException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient List<Diagnostic> diagnostics;

    /**
     * An exception for these findings.
     *
     * @param grid the grid, as the caller named it
     * @param diagnostics what is wrong, at least one
     */
    public GridException(String grid, List<Diagnostic> diagnostics) {
        super(message(grid, diagnostics));
        this.diagnostics = List.copyOf(diagnostics);
    }

    private static String message(String grid, List<Diagnostic> diagnostics) {
        StringBuilder text = new StringBuilder("The grid (" + grid + ") cannot be loaded:");
        diagnostics.forEach(diagnostic -> text.append('\n').append("  ").append(diagnostic.in(Language.EN)));
        return text.toString();
    }

    /** What is wrong, in the order of the files. */
    public List<Diagnostic> diagnostics() {
        return diagnostics;
    }
}
