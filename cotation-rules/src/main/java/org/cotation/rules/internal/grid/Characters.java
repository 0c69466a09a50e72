package org.cotation.rules.internal.grid;

import java.util.Locale;

/** Characters that have no place in a text that people read, and that a machine would obey all the same. */
final class Characters {

    private Characters() {}

    /**
     * Whether it is seen by nobody: controls (tabulations and ends of lines among them), marks that turn the direction of
     * writing, joiners, separators that only some readers take for the end of a line. The no-break spaces of French
     * typography are none of these.
     */
    static boolean invisible(char character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.PRIVATE_USE -> true;
            default -> false;
        };
    }

    /** A name that can be shown on one line, each such character replaced. */
    static String shown(String name) {
        StringBuilder shown = new StringBuilder();
        name.chars().forEach(c -> shown.append(invisible((char) c) ? '\uFFFD' : (char) c));
        return shown.toString();
    }

    /** How such a character is named, since showing it would show nothing: {@code U+202E}. */
    static String name(char character) {
        return String.format(Locale.ROOT, "U+%04X", (int) character);
    }
}
