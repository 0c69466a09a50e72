package org.cotation.json;

import org.cotation.explain.Timeline;

/**
 * Tells when a score will change as JSON, for programs to read. The keys stand in a fixed order: the same question gives the same bytes on any
 * machine. Nothing is left out: what has no value is null, and a list may be empty. Texts are in French, with the English
 * text under the same key followed by {@code _en}. The document holds personal facts.
 *
 * <p>Beside the first day, the grid and the totals as {@link ScoreJson} writes them: the last day ({@code to}) and the {@code
 * steps}, each with its {@code date}, the {@code grid} from that day, {@code totalBefore}, {@code total}, {@code gain}, {@code
 * confirmedBefore}, {@code confirmedTotal}, the {@code publics}, {@code criteria} and exclusions ({@code outside}) that stand
 * otherwise, and its {@code causes}: the path of the date, what happens in {@code words}, the {@code codes} of what rests on
 * it.
 *
 * <p>Thread-safe.
 */
public final class TimelineJson {

    private TimelineJson() {}

    /**
     * Writes it on one line, as one record of newline-delimited JSON.
     *
     * @param timeline when a score will change
     * @return the document, without an end of line
     */
    public static String write(Timeline timeline) {
        return JsonText.onOneLine(ShiftTree.of(timeline));
    }

    /**
     * Writes it for people to look at.
     *
     * @param timeline when a score will change
     * @return the document, indented by two spaces, with a final newline
     */
    public static String writeIndented(Timeline timeline) {
        return JsonText.of(ShiftTree.of(timeline));
    }
}
