package org.cotation.rules.internal.syntax;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.cotation.message.Diagnostic;
import org.cotation.rules.check.FindingCode;
import org.cotation.rules.internal.Limits;

/** Gathers what is wrong in one file. For one thread. */
public final class Findings {

    private static final Set<FindingCode> SHAPES =
            Set.of(FindingCode.TEXT_EXPECTED, FindingCode.LIST_EXPECTED, FindingCode.KEYS_EXPECTED);

    private final String file;
    private final Set<Diagnostic> diagnostics = new LinkedHashSet<>();
    private final Set<Position> shapeless = new HashSet<>();

    /** Findings in the file of this name. */
    public Findings(String file) {
        this.file = file;
    }

    /**
     * Adds one finding; the same one twice counts once, and so does all that is wrong where something else than a text, a
     * list or keys was expected; nothing is added to a file that has too many of them.
     */
    public void add(Position position, FindingCode code, String fr, String en) {
        if (shapeless.contains(position)) {
            return;
        }
        if (diagnostics.size() < Limits.FINDINGS) {
            put(position, code, fr, en);
        } else if (diagnostics.size() == Limits.FINDINGS) {
            put(
                    position,
                    FindingCode.MORE_MISTAKES,
                    "d'autres erreurs suivent dans ce fichier. Corrigez d'abord celles qui précèdent.",
                    "more mistakes follow in this file. Mend those before first.");
        }
    }

    private void put(Position position, FindingCode code, String fr, String en) {
        diagnostics.add(new Diagnostic(
                file,
                position.line(),
                position.column(),
                code.code(),
                CellName.message(file, position, onOneLine(fr), onOneLine(en))));
        if (SHAPES.contains(code)) {
            shapeless.add(position);
        }
    }

    /** A name that is quoted may hold an end of line: in YAML, between quotes in a table. */
    private static String onOneLine(String message) {
        StringBuilder line = new StringBuilder(message);
        for (int i = 0; i < message.length(); i++) {
            if (Character.isISOControl(message.charAt(i))) {
                line.setCharAt(i, ' ');
            }
        }
        return line.toString();
    }

    /** Adds what was found in a part of the same file. */
    void addAll(Findings others) {
        diagnostics.addAll(others.diagnostics);
        shapeless.addAll(others.shapeless);
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
