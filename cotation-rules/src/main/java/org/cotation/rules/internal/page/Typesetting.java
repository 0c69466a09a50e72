package org.cotation.rules.internal.page;

import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What may not be parted at the end of a line: French punctuation and what it marks, the number of an article. */
final class Typesetting {

    private static final String SPACE = "\u00A0";

    private static final Pattern BEFORE = Pattern.compile(" (?=[:;?!»%€])");
    private static final Pattern AFTER = Pattern.compile("(?<=«|\\bart\\.) ");

    /** « L.441-1, g bis », « 2023-40 »: no letter of the hyphens changes, so that a search on the page finds them. */
    private static final Pattern NUMBER =
            Pattern.compile("(?:[DLR]\\.)?\\d+(?:-\\d+)+(?:,? [a-m](?: bis)?(?![\\p{L}\\d']))?");

    private Typesetting() {}

    /** A French text, each sign kept with its word. */
    static String french(String text) {
        return AFTER.matcher(BEFORE.matcher(text).replaceAll(SPACE)).replaceAll(SPACE);
    }

    /** Hands out the parts of a text in their order: numbers that must stay whole, and the rest. */
    static void pieces(String text, Consumer<String> whole, Consumer<String> rest) {
        Matcher number = NUMBER.matcher(text);
        int done = 0;
        while (number.find()) {
            rest.accept(text.substring(done, number.start()));
            whole.accept(number.group());
            done = number.end();
        }
        rest.accept(text.substring(done));
    }
}
