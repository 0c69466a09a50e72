package org.cotation.text;

import org.cotation.explain.Addressee;
import org.cotation.explain.Explanation;
import org.cotation.message.Language;
import org.cotation.score.Outcome;
import org.cotation.score.PriorityScore;

/**
 * The whole explanation of a score (CRPA R.311-3-1-2, CCH R.441-2-17): what {@link ScoreText} says and, for each public
 * and criterion that is not met or not decided, every condition of its rules beside what the request says, the nearest to
 * being met first; of what is not decided, the answers that would decide it too. It says what its addressee may read, and nothing more.
 *
 * <p>The same explanation gives the same text on any machine. Thread-safe.
 */
public final class ExplanationText {

    private ExplanationText() {}

    /**
     * The explanation as plain text, in lines of about 100 characters that end with {@code \n}.
     *
     * @param explanation the whole explanation
     * @param addressee whom the text is for
     * @param language the language of the text
     * @return the text, with a final end of line
     */
    public static String render(Explanation explanation, Addressee addressee, Language language) {
        TextPage page = new TextPage();
        write(explanation, addressee, new Speech(language), page);
        return page.text();
    }

    /**
     * The same words with their structure, for other renderings. What exists in French only is told apart.
     *
     * @param explanation the whole explanation
     * @param addressee whom the document is for
     * @param language the language of the document
     */
    public static Document document(Explanation explanation, Addressee addressee, Language language) {
        DocumentPage page = new DocumentPage(language);
        write(explanation, addressee, new Speech(language, true), page);
        return page.document();
    }

    private static void write(Explanation explanation, Addressee addressee, Speech speech, Page page) {
        Explanation shown = addressee.view(explanation);
        PriorityScore score = shown.score();
        Why why = new ReasonTree(shown, speech, new ReasonWords(speech, score));
        AddresseeWords words = new AddresseeWords(speech, addressee);
        new SummarySection(speech, score, page).write();
        words.writeNotice(page);
        new PublicSection(speech, score, page, why).write();
        if (score.outcome() instanceof Outcome.Scored scored) {
            new PointSection(speech, score, page, why).write(scored);
        }
        new NextStepsSection(speech, score, page, why).write();
        words.writeMention(page);
    }
}
