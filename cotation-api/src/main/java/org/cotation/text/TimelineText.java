package org.cotation.text;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.cotation.explain.Shift;
import org.cotation.explain.Timeline;
import org.cotation.explain.Timeline.Cause;
import org.cotation.explain.Timeline.Step;
import org.cotation.message.Language;

/**
 * When a score will change, as plain text, for a desk agent to read aloud to the applicant: each day with the new total,
 * why, and what stands otherwise. The same layout as {@link ScoreText}.
 *
 * <p>The text shows personal facts: it is meant for the applicant and for who handles the request, never for a log.
 *
 * <p>Thread-safe.
 */
public final class TimelineText {

    private final Speech speech;
    private final TextPage page;
    private final ShiftWords words;

    private TimelineText(Speech speech, TextPage page) {
        this.speech = speech;
        this.page = page;
        this.words = new ShiftWords(speech);
    }

    /**
     * Tells when a score will change.
     *
     * @param timeline its steps
     * @param language the language of the text
     * @return the text, with a final end of line
     */
    public static String render(Timeline timeline, Language language) {
        TextPage page = new TextPage();
        new TimelineText(new Speech(language), page).write(timeline);
        return page.text();
    }

    private void write(Timeline timeline) {
        new HeadSection(speech, timeline.start(), page)
                .write(speech.say("Quand la cotation changera", "When the score will change"));
        page.gap();
        String from = speech.date(timeline.from());
        String to = speech.date(timeline.to());
        page.paragraph(speech.say(
                "Du " + from + " au " + to + ", si rien ne change dans la demande ni dans la grille. La date seule fait"
                        + " changer ce qui suit.",
                "From " + from + " to " + to + ", if nothing changes in the request or in the grid. Only the date"
                        + " changes what follows."));
        if (timeline.steps().isEmpty()) {
            page.gap();
            page.paragraph(speech.say(
                    "La cotation ne changera pas pendant cette période.", "The score will not change in that time."));
            return;
        }
        page.section(speech.say("Ce qui changera", "What will change"));
        timeline.steps().forEach(this::write);
    }

    private void write(Step step) {
        page.item(speech.labelled(speech.date(step.date()), words.total(step.effect())));
        Set<Shift> told = new LinkedHashSet<>();
        for (Cause cause : step.causes()) {
            page.detail(Speech.capital(speech.of(cause.words())));
            write(cause.shifts().stream().filter(told::add).toList());
        }
        write(step.effect().shifts().stream().filter(told::add).toList());
    }

    private void write(List<Shift> shifts) {
        words.shifts(shifts).forEach(page::subitem);
    }
}
