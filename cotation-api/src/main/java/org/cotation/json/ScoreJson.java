package org.cotation.json;

import org.cotation.engine.TerritoryScores;
import org.cotation.score.PriorityScore;

/**
 * The score as JSON, for programs to read. The keys stand in a fixed order: equal scores give the same bytes on any
 * machine. Nothing is left out: what has no value is null, and a list may be empty.
 *
 * <p>Labels and conditions are in French, with the English text under the same key followed by {@code _en}. The document
 * holds personal facts.
 *
 * <p>Thread-safe.
 */
public final class ScoreJson {

    private ScoreJson() {}

    /**
     * Writes a score on one line, as one record of newline-delimited JSON.
     *
     * @param score the score
     * @return the document, without an end of line
     */
    public static String write(PriorityScore score) {
        return JsonText.onOneLine(ScoreTree.of(score));
    }

    /**
     * Writes the scores of a request, one for each territory, on one line.
     *
     * @param scores the scores
     * @return the document, without an end of line
     */
    public static String write(TerritoryScores scores) {
        return JsonText.onOneLine(ScoreTree.of(scores));
    }

    /**
     * Writes a score for people to look at.
     *
     * @param score the score
     * @return the document, indented by two spaces, with a final newline
     */
    public static String writeIndented(PriorityScore score) {
        return JsonText.of(ScoreTree.of(score));
    }

    /**
     * Writes the scores of a request, one for each territory, for people to look at.
     *
     * @param scores the scores
     * @return the document, indented by two spaces, with a final newline
     */
    public static String writeIndented(TerritoryScores scores) {
        return JsonText.of(ScoreTree.of(scores));
    }
}
