package org.cotation.json;

import org.cotation.message.Wording;

/** Shows what someone wrote, on one line and short. */
final class Quote {

    private static final int LENGTH = 40;

    private Quote() {}

    /** A piece of text: control characters as spaces, at most 40 characters. */
    static String of(String text) {
        return of(text, LENGTH);
    }

    /** A piece of text: control characters as spaces, at most so many characters. */
    static String of(String text, int length) {
        StringBuilder shown = new StringBuilder();
        text.codePoints()
                .limit(length + 1L)
                .map(point -> isPlain(point) ? point : ' ')
                .forEach(shown::appendCodePoint);
        return shown.codePointCount(0, shown.length()) <= length
                ? shown.toString()
                : shown.substring(0, shown.offsetByCodePoints(0, length - 1)) + "…";
    }

    /** That a value is refused, as a sentence without its period: « le texte « oui » n'est pas accepté ». */
    static Wording refusal(JsonValue value) {
        if (value instanceof JsonValue.Text text) {
            String quoted = of(text.text());
            return text.text().isEmpty()
                    ? masculine("le texte vide", "the empty text")
                    : masculine("le texte « " + quoted + " »", "the text \"" + quoted + "\"");
        }
        if (value instanceof JsonValue.Digits digits) {
            return masculine("le nombre " + of(digits.text()), "the number " + of(digits.text()));
        }
        if (value instanceof JsonValue.Flag flag) {
            return feminine("la valeur " + flag.value(), "the value " + flag.value());
        }
        if (value instanceof JsonValue.Items) {
            return feminine("une liste [ ]", "a list [ ]");
        }
        if (value instanceof JsonValue.Members) {
            return masculine("un objet { }", "an object { }");
        }
        return feminine("la valeur null", "the value null");
    }

    private static Wording masculine(String fr, String en) {
        return new Wording(fr + " n'est pas accepté", en + " is not accepted");
    }

    private static Wording feminine(String fr, String en) {
        return new Wording(fr + " n'est pas acceptée", en + " is not accepted");
    }

    /** The text with a capital first letter. */
    static String capitalised(String text) {
        int first = text.codePointAt(0);
        return Character.toString(Character.toTitleCase(first)) + text.substring(Character.charCount(first));
    }

    private static boolean isPlain(int point) {
        int type = Character.getType(point);
        return type != Character.CONTROL
                && type != Character.FORMAT
                && type != Character.LINE_SEPARATOR
                && type != Character.PARAGRAPH_SEPARATOR
                && type != Character.SURROGATE;
    }
}
