package org.cotation.json;

import org.cotation.explain.WhatIf;

/**
 * Tells what would change a score as JSON, for programs to read. The keys stand in a fixed order: the same question gives the same bytes on any
 * machine. Nothing is left out: what has no value is null, and a list may be empty. Texts are in French, with the English
 * text under the same key followed by {@code _en}. The document holds personal facts.
 *
 * <p>Beside the day, the grid and the totals as {@link ScoreJson} writes them: {@code changes}, each with its {@code kind}
 * (DOCUMENT, ANSWER, DECLARATION), its {@code facts} (path, label and the {@code choices} that have this effect, from and to
 * being equal for a single answer, null for no bound; no choice for a fact that stays as it is and would be verified), the
 * {@code proof} named by the grid, {@code totalBefore}, {@code total}, {@code gain}, {@code confirmedBefore}, {@code
 * confirmedTotal}, the {@code publics}, {@code criteria} and exclusions ({@code outside}) that stand otherwise, what is
 * {@code absorbed} and why, and what another answer would cost ({@code otherwise}).
 *
 * <p>Thread-safe.
 */
public final class WhatIfJson {

    private WhatIfJson() {}

    /**
     * Writes it on one line, as one record of newline-delimited JSON.
     *
     * @param whatIf what would change a score
     * @return the document, without an end of line
     */
    public static String write(WhatIf whatIf) {
        return JsonText.onOneLine(ShiftTree.of(whatIf));
    }

    /**
     * Writes it for people to look at.
     *
     * @param whatIf what would change a score
     * @return the document, indented by two spaces, with a final newline
     */
    public static String writeIndented(WhatIf whatIf) {
        return JsonText.of(ShiftTree.of(whatIf));
    }
}
