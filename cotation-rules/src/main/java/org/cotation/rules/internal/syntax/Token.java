package org.cotation.rules.internal.syntax;

/**
 * A word of a rule file.
 *
 * @param kind what it is
 * @param text its text; for a string, what stands between the quotes
 * @param start where it starts
 * @param offset the index of its first character in the file
 * @param end the index after its last character
 */
record Token(Kind kind, String text, Position start, int offset, int end) {

    enum Kind {
        NAME,
        VARIABLE,
        INTEGER,
        DECIMAL,
        STRING,
        SYMBOL,
        END
    }

    boolean is(String symbolOrWord) {
        return (kind == Kind.SYMBOL || kind == Kind.NAME) && text.equals(symbolOrWord);
    }

    /** The token as it is quoted in a message. */
    String quoted() {
        return kind == Kind.END ? "la fin du fichier" : "`" + text + "`";
    }

    /** The token as it is quoted in an English message. */
    String quotedEn() {
        return kind == Kind.END ? "the end of the file" : "`" + text + "`";
    }
}
