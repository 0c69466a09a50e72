package org.cotation.text;

import org.cotation.score.PriorityScore;
import org.cotation.score.Totals;

/** The head of a page about a score: its title, the grid, the day, the total and whether its points are the voted ones. */
final class HeadSection {

    private final Speech speech;
    private final PriorityScore score;
    private final TextPage page;

    HeadSection(Speech speech, PriorityScore score, TextPage page) {
        this.speech = speech;
        this.score = score;
        this.page = page;
    }

    void write(String title) {
        page.title(title);
        page.paragraph(score.grid().title());
        String day = speech.date(score.asOf());
        page.paragraph(speech.say("Situation évaluée au " + day + ".", "Situation evaluated on " + day + "."));
        page.gap();
        page.paragraph(score.totals()
                .map(Totals::total)
                .map(total -> speech.labelled("Total", speech.points(total)))
                .orElseGet(() -> speech.say(
                        "Demande hors cotation : elle n'a pas de total de points.",
                        "Request outside the scoring: it has no total of points.")));
        String sentence = score.grid().illustrative();
        if (!sentence.isEmpty()) {
            page.paragraph(speech.say(sentence, "Illustrative, in the words of the grid: “" + sentence + "”"));
        }
    }
}
