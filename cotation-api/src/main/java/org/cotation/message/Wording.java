package org.cotation.message;

import java.util.Objects;

/**
 * A text in the two languages of the library.
 *
 * @param fr the French text, which is the reference
 * @param en the English text
 */
public record Wording(String fr, String en) {

    /** Checks that both texts are there. */
    public Wording {
        Objects.requireNonNull(fr, "fr");
        Objects.requireNonNull(en, "en");
    }

    /** The same text in both languages: a code, a number, a name. */
    public static Wording same(String text) {
        return new Wording(text, text);
    }

    /** The text in the given language. */
    public String in(Language language) {
        return language == Language.FR ? fr : en;
    }
}
