package org.cotation.rules.internal.syntax;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.cotation.message.Diagnostic;
import org.cotation.rules.internal.Limits;

/** Gathers what is wrong in one file. For one thread. */
public final class Findings {

    private final String file;
    private final Set<Diagnostic> diagnostics = new LinkedHashSet<>();

    /** Findings in the file of this name. */
    public Findings(String file) {
        this.file = file;
    }

    /** Adds one finding; the same one twice counts once, and nothing is added to a file that has too many of them. */
    public void add(Position position, RuleFault fault, String fr, String en) {
        if (diagnostics.size() < Limits.FINDINGS) {
            put(position, fault, fr, en);
        } else if (diagnostics.size() == Limits.FINDINGS) {
            put(
                    position,
                    fault,
                    "d'autres erreurs suivent dans ce fichier. Corrigez d'abord celles qui précèdent.",
                    "more mistakes follow in this file. Mend those before first.");
        }
    }

    private void put(Position position, RuleFault fault, String fr, String en) {
        diagnostics.add(new Diagnostic(
                file, position.line(), position.column(), fault.code(), CellName.message(file, position, fr, en)));
    }

    /** Adds what was found in a part of the same file. */
    void addAll(Findings others) {
        diagnostics.addAll(others.diagnostics);
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
