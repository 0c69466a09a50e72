package org.cotation.rules.internal.syntax;

import java.util.ArrayList;
import java.util.List;
import org.cotation.message.Diagnostic;

/** Gathers what is wrong in one file. For one thread. */
public final class Findings {

    private final String file;
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    /** Findings in the file of this name. */
    public Findings(String file) {
        this.file = file;
    }

    /** Adds one finding; the same one twice counts once. */
    public void add(Position position, RuleFault fault, String fr, String en) {
        Diagnostic diagnostic = new Diagnostic(
                file, position.line(), position.column(), fault.code(), CellName.message(file, position, fr, en));
        if (!diagnostics.contains(diagnostic)) {
            diagnostics.add(diagnostic);
        }
    }

    /** Adds what was found in a part of the same file. */
    void addAll(Findings others) {
        others.diagnostics.stream()
                .filter(diagnostic -> !diagnostics.contains(diagnostic))
                .forEach(diagnostics::add);
    }

    /** The findings in the order of the file. */
    public List<Diagnostic> all() {
        return diagnostics.stream().sorted().toList();
    }

    /** The name of the file. */
    public String file() {
        return file;
    }
}
