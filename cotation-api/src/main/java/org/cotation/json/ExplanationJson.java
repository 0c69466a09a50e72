package org.cotation.json;

import org.cotation.explain.Addressee;
import org.cotation.explain.Explanation;

/**
 * The explanation of a score as JSON, for programs to read: the score as {@link ScoreJson} writes it, then every rule with
 * its conditions. The keys stand in a fixed order: equal explanations give the same bytes on any machine.
 *
 * <p>The document is {@code {"addressee", "score", "rules", "open"}}. A rule has {@code concern}, {@code code}, {@code label},
 * {@code holds} ({@code yes}, {@code no} or {@code unknown}), {@code legalBasis}, {@code proof} and {@code reasons}. A
 * reason has {@code holds} and either a {@code condition} with the {@code actual} state of the request, its
 * {@code evidence} and what is {@code missing}; or the reasons of {@code allOf} or {@code anyOf}; or what is looked for,
 * {@code someOf} or {@code noneOf}, with the {@code candidates} of the request. What is {@code open}, a public, a criterion or
 * an exclusion that is undetermined, has {@code concern}, {@code code}, the {@code decisions}, each with what is
 * {@code found} then and the {@code facts} (path, label and the {@code choices} that decide, as {@link WhatIfJson} writes
 * them; several facts must be answered together), and whether they are {@code complete}: every answer to a single fact that
 * decides. Texts are in French, with the English one
 * under the same key followed by {@code _en}.
 *
 * <p>Thread-safe.
 */
public final class ExplanationJson {

    private ExplanationJson() {}

    /**
     * Writes an explanation on one line, as one record of newline-delimited JSON.
     *
     * @param explanation the whole explanation
     * @param addressee whom the document is for; it holds what this addressee may read
     * @return the document, without an end of line
     */
    public static String write(Explanation explanation, Addressee addressee) {
        return JsonText.onOneLine(ExplanationTree.of(explanation, addressee));
    }

    /**
     * Writes an explanation for people to look at.
     *
     * @param explanation the whole explanation
     * @param addressee whom the document is for; it holds what this addressee may read
     * @return the document, indented by two spaces, with a final newline
     */
    public static String writeIndented(Explanation explanation, Addressee addressee) {
        return JsonText.of(ExplanationTree.of(explanation, addressee));
    }
}
