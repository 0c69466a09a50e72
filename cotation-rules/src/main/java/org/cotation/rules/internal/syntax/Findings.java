package org.cotation.rules.internal.syntax;

import java.util.ArrayList;
import java.util.List;
import org.cotation.message.Diagnostic;
import org.cotation.rules.check.FindingCode;

/** Gathers what is wrong in one file. For one thread. */
public final class Findings {

    private static final List<String> SHAPES = List.of(
            FindingCode.TEXT_EXPECTED.code(), FindingCode.LIST_EXPECTED.code(), FindingCode.KEYS_EXPECTED.code());

    private final String file;
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    /** Findings in the file of this name. */
    public Findings(String file) {
        this.file = file;
    }

    /**
     * Adds one finding; the same one twice counts once, and so does all that is wrong where something else than a text, a
     * list or keys was expected.
     */
    public void add(Position position, FindingCode code, String fr, String en) {
        Diagnostic diagnostic = new Diagnostic(
                file, position.line(), position.column(), code.code(), CellName.message(file, position, fr, en));
        if (!diagnostics.contains(diagnostic) && !shapeless(position)) {
            diagnostics.add(diagnostic);
        }
    }

    /** Adds what was found in a part of the same file. */
    void addAll(Findings others) {
        others.diagnostics.stream()
                .filter(diagnostic -> !diagnostics.contains(diagnostic))
                .forEach(diagnostics::add);
    }

    private boolean shapeless(Position position) {
        return diagnostics.stream()
                .anyMatch(diagnostic -> SHAPES.contains(diagnostic.code())
                        && diagnostic.line() == position.line()
                        && diagnostic.column() == position.column());
    }

    /** Whether one of these is among the findings. */
    public boolean has(FindingCode... codes) {
        List<String> wanted = List.of(codes).stream().map(FindingCode::code).toList();
        return diagnostics.stream().anyMatch(diagnostic -> wanted.contains(diagnostic.code()));
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
