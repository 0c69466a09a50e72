package org.cotation.text;

import java.time.LocalDate;
import java.util.List;
import org.cotation.message.Language;
import org.cotation.message.Numerals;
import org.cotation.message.Wording;

/**
 * The small change of a language: numbers of points, dates, quotation marks, lists.
 *
 * @param language the language
 * @param marking whether what exists in French only is marked, for a rendering that says so
 */
record Speech(Language language, boolean marking) {

    Speech(Language language) {
        this(language, false);
    }

    String say(String fr, String en) {
        return language == Language.FR ? fr : en;
    }

    String of(Wording wording) {
        return wording.in(language);
    }

    /** A text that the grid gives: one that is the same in both languages was given in French alone. */
    String own(Wording wording) {
        return wording.fr().equals(wording.en()) ? french(wording.fr()) : of(wording);
    }

    /** A text that exists in French only. */
    String french(String text) {
        return marking && language != Language.FR ? FrenchParts.marked(text) : text;
    }

    /** A number of points: « 0 point », « -1 point », « 2 points ». */
    String points(long number) {
        return number(number) + " " + word(number);
    }

    /** What a line brings: « 20 points », or « 10 points en moins » for a penalty. */
    String gain(long number) {
        return number < 0 ? pointsTakenAway(number) + say(" en moins", " taken away") : points(number);
    }

    /** A number of points without its sign, for a penalty that the sentence calls one. */
    String pointsTakenAway(long number) {
        return number(-number) + " " + word(number);
    }

    /** The word that goes with a number: French counts 0 and 1 in the singular, English 1 alone. */
    private String word(long number) {
        boolean singular = language == Language.FR ? number > -2 && number < 2 : number == 1 || number == -1;
        return singular ? "point" : "points";
    }

    String number(long number) {
        return of(Numerals.number(number));
    }

    String date(LocalDate day) {
        return of(Numerals.date(day));
    }

    String quoted(String text) {
        return say("« " + text + " »", "“" + text + "”");
    }

    /** A name and what is said of it. */
    String labelled(String label, String text) {
        return label + say(" : ", ": ") + text;
    }

    String list(List<String> texts) {
        return String.join(say(" ; ", "; "), texts);
    }

    /** The same words at the head of a line. */
    static String capital(String text) {
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
