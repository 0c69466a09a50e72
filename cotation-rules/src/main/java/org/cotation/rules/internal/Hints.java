package org.cotation.rules.internal;

import java.util.Collection;
import java.util.List;
import org.cotation.message.Nearest;

/** Sentences that propose the known name that an author probably meant. */
public final class Hints {

    private Hints() {}

    /** « Peut-être : `age` ? », after a space, or nothing. */
    public static String hint(String name, Collection<String> known) {
        return sentence(" Peut-être : ", Nearest.of(name, known), " ou ", " ?");
    }

    /** “Perhaps: `age`?”, after a space, or nothing. */
    public static String hintEn(String name, Collection<String> known) {
        return sentence(" Perhaps: ", Nearest.of(name, known), " or ", "?");
    }

    /** The same, then every known name under a title: « Valeurs : SD, CP. » */
    public static String among(String name, Collection<String> known, String title) {
        return hint(name, known) + " " + title + " : " + String.join(", ", known) + ".";
    }

    /** The same, then every known name under a title: “Values: SD, CP.” */
    public static String amongEn(String name, Collection<String> known, String title) {
        return hintEn(name, known) + " " + title + ": " + String.join(", ", known) + ".";
    }

    private static String sentence(String start, List<String> near, String or, String end) {
        return near.isEmpty() ? "" : start + "`" + String.join("`" + or + "`", near) + "`" + end;
    }
}
