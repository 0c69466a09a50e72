package org.cotation.json;

import org.cotation.explain.ScoreChange;

/**
 * What changed between two evaluations as JSON, for programs to read. The keys stand in a fixed order: equal changes give
 * the same bytes on any machine. Nothing is left out: what has no value is null, and a list may be empty. Words are in
 * French, with the English text under the same key followed by {@code _en}. The document holds personal facts.
 *
 * <p>Thread-safe.
 */
public final class ChangeJson {

    private ChangeJson() {}

    /**
     * Writes a change on one line, as one record of newline-delimited JSON.
     *
     * @param change the change
     * @return the document, without an end of line
     */
    public static String write(ScoreChange change) {
        return JsonText.onOneLine(ChangeTree.of(change));
    }

    /**
     * Writes a change for people to look at.
     *
     * @param change the change
     * @return the document, indented by two spaces, with a final newline
     */
    public static String writeIndented(ScoreChange change) {
        return JsonText.of(ChangeTree.of(change));
    }
}
