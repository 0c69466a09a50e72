package org.cotation.rules.internal.syntax;

import java.util.List;
import org.cotation.rules.check.FindingCode;

/**
 * A word of a rule file.
 *
 * @param kind what it is
 * @param text its text; for a string, what stands between the quotes
 * @param start where it starts
 * @param after the place right after it
 * @param first whether it is the first on its line
 * @param offset the index of its first character in the file
 * @param end the index after its last character
 * @param flaws what is wrong with its own writing
 */
public record Token(
        Kind kind, String text, Position start, Position after, boolean first, int offset, int end, List<Flaw> flaws) {

    /** What a word is. */
    public enum Kind {
        /** A name, or a word of the language. */
        NAME,
        /** A name that starts with {@code $}. */
        VARIABLE,
        /** A whole number. */
        INTEGER,
        /** A number with a decimal point. */
        DECIMAL,
        /** A text between quotes, or the value of a metadata. */
        STRING,
        /** An operator, a parenthesis, a comma... */
        SYMBOL,
        /** The end of the file. */
        END
    }

    /**
     * Something wrong with the writing of a word.
     *
     * @param code the kind of mistake
     * @param fr what is wrong, in French
     * @param en the same in English
     */
    public record Flaw(FindingCode code, String fr, String en) {}

    /** Copies the list. */
    public Token {
        flaws = List.copyOf(flaws);
    }

    /** Whether it is this symbol or name. */
    public boolean is(String symbolOrWord) {
        return (kind == Kind.SYMBOL || kind == Kind.NAME) && text.equals(symbolOrWord);
    }

    /** Whether it follows the other without a blank. */
    boolean touches(Token before) {
        return before.end == offset;
    }

    /** The token as it is quoted in a message. */
    String quoted() {
        return quoted("la fin du fichier", "un texte vide");
    }

    /** The token as it is quoted in an English message. */
    String quotedEn() {
        return quoted("the end of the file", "an empty text");
    }

    private String quoted(String end, String empty) {
        if (kind == Kind.END) {
            return end;
        }
        return text.isBlank() ? empty : "`" + text + "`";
    }
}
