package org.cotation.text;

import org.cotation.engine.TerritoryScores;
import org.cotation.message.Language;
import org.cotation.score.Outcome;
import org.cotation.score.PriorityScore;

/**
 * The explanation of a score as plain text, for a desk agent to read aloud to the applicant: the total and what it is
 * worth in the decision, the publics, each criterion with its points, its facts and its legal reference, then what to
 * bring and what is missing (CCH R.441-2-17; CRPA R.311-3-1-2).
 *
 * <p>Lines have about 100 characters and end with {@code \n}. The same score gives the same text on any machine. What a
 * grid says in French alone (its title, its references, the documents it asks for) stays in French in the English text.
 * The text shows personal facts: it is meant for the applicant and for who handles the request, never for a log.
 *
 * <p>Thread-safe.
 */
public final class ScoreText {

    private ScoreText() {}

    /**
     * Explains the score of a request under one grid.
     *
     * @param score the score
     * @param language the language of the text
     * @return the text, with a final end of line
     */
    public static String render(PriorityScore score, Language language) {
        TextPage page = new TextPage();
        write(score, new Speech(language), page);
        return page.text();
    }

    /**
     * Explains the scores of a request, one after the other, with the communes that have none.
     *
     * @param scores the scores, one for each territory that the request names
     * @param language the language of the text
     * @return the text, with a final end of line
     */
    public static String render(TerritoryScores scores, Language language) {
        TextPage page = new TextPage();
        Speech speech = new Speech(language);
        new TerritorySection(speech, scores, page).write(score -> write(score, speech, page));
        return page.text();
    }

    private static void write(PriorityScore score, Speech speech, TextPage page) {
        Why why = new Why.InShort(new ReasonWords(speech, score));
        new SummarySection(speech, score, page).write();
        new PublicSection(speech, score, page, why).write();
        if (score.outcome() instanceof Outcome.Scored scored) {
            new PointSection(speech, score, page, why).write(scored);
        }
        new NextStepsSection(speech, score, page, why).write();
    }
}
