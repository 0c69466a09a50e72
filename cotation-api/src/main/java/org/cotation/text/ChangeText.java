package org.cotation.text;

import java.util.ArrayList;
import java.util.List;
import org.cotation.explain.Cause;
import org.cotation.explain.Change;
import org.cotation.explain.Effect;
import org.cotation.explain.ScoreChange;
import org.cotation.message.Language;
import org.cotation.score.Figure;
import org.cotation.score.PriorityScore;

/**
 * What changed between two evaluations as plain text: the points that each change accounts for and how they add up, then
 * what changed without any effect. Lines have about 100 characters and end with {@code \n}. The same change gives the same
 * text on any machine. The text shows personal facts: it is meant for the applicant and for who handles the request, never
 * for a log.
 *
 * <p>Thread-safe.
 */
public final class ChangeText {

    private final Speech speech;
    private final ScoreChange change;
    private final TextPage page = new TextPage();
    private final ChangeWords words;
    private final EffectWords effects;

    private ChangeText(Speech speech, ScoreChange change) {
        this.speech = speech;
        this.change = change;
        PriorityScore named = change.after().totals().isPresent() ? change.after() : change.before();
        this.words = new ChangeWords(speech, new FactWords(speech, named));
        this.effects = new EffectWords(speech, speech.say("avant", "before"), speech.say("après", "after"));
    }

    /**
     * Explains what changed.
     *
     * @param change the change
     * @param language the language of the text
     * @return the text, with a final end of line
     */
    public static String render(ScoreChange change, Language language) {
        return new ChangeText(new Speech(language), change).text();
    }

    private String text() {
        page.title(speech.say("Ce qui change entre deux évaluations", "What changes between two evaluations"));
        page.paragraph(side(speech.say("Avant", "Before"), change.before()));
        page.paragraph(side(speech.say("Après", "After"), change.after()));
        page.paragraph(difference());
        String illustrative = change.after().grid().illustrative();
        if (!illustrative.isEmpty()) {
            page.paragraph(speech.say(illustrative, "Illustrative, in the words of the grid: “" + illustrative + "”"));
        }
        List<Cause> acting = change.acting();
        if (!acting.isEmpty()) {
            page.section(speech.say("Ce qui explique la différence", "What explains the difference"));
            acting.forEach(this::write);
            writeSum(acting);
        }
        writeWithoutEffect();
        return page.text();
    }

    private String side(String name, PriorityScore score) {
        String total = score.totals()
                .map(totals -> speech.points(totals.total()))
                .orElse(speech.say("hors cotation, sans total", "outside the scoring, without a total"));
        return speech.labelled(name, total) + speech.say(", au ", ", on ") + speech.date(score.asOf()) + " ("
                + score.grid().title() + ")";
    }

    private String difference() {
        if (change.causes().isEmpty()) {
            return speech.say(
                    "Rien n'a changé : ni la date, ni la lecture des textes, ni la grille, ni les faits.",
                    "Nothing has changed: neither the date, nor the readings, nor the grid, nor the facts.");
        }
        if (!(change.points() instanceof Figure.Of points)) {
            return speech.say(
                    "La différence ne se compte pas en points : une des deux évaluations est hors cotation.",
                    "The difference is no number of points: one of the two evaluations is outside the scoring.");
        }
        return speech.labelled(speech.say("Différence", "Difference"), moved(points.value())) + ".";
    }

    /** « 20 points de plus », « 5 points de moins », « aucun point ». */
    private String moved(long points) {
        if (points == 0) {
            return speech.say("aucun point", "no point");
        }
        String number = speech.points(Math.abs(points));
        return points > 0 ? number + speech.say(" de plus", " more") : number + speech.say(" de moins", " less");
    }

    private void write(Cause cause) {
        if (cause.changes().size() == 1) {
            page.item(Speech.capital(words.of(cause.changes().get(0))));
        } else {
            page.item(speech.say(
                    "Ensemble, car ces changements n'agissent pas l'un sans l'autre :",
                    "Together, as these changes do not act one without the other:"));
            cause.changes().forEach(one -> page.subitem(words.of(one)));
        }
        page.detail(speech.labelled(speech.say("Compte pour", "Accounts for"), points(cause)));
        for (Change one : cause.changes()) {
            if (one instanceof Change.OfGrid grid) {
                words.weights(grid).forEach(page::subitem);
            }
        }
        for (Effect effect : cause.effects()) {
            page.subitem(effects.of(effect));
        }
    }

    private String points(Cause cause) {
        if (!(cause.points() instanceof Figure.Of points)) {
            return speech.say(
                    "aucun nombre de points, la demande étant hors cotation avant ou après",
                    "no number of points, the request being outside the scoring before or after");
        }
        String moved = moved(points.value());
        return cause.confirmed() instanceof Figure.Of confirmed && confirmed.value() != points.value()
                ? moved
                        + speech.say(
                                " ; sur les seuls faits vérifiés, " + moved(confirmed.value()),
                                "; on verified facts alone, " + moved(confirmed.value()))
                : moved;
    }

    private void writeSum(List<Cause> acting) {
        List<Long> parts = new ArrayList<>();
        for (Cause cause : acting) {
            if (cause.points() instanceof Figure.Of points && points.value() != 0) {
                parts.add(points.value());
            }
        }
        if (change.points() instanceof Figure.Of total && parts.size() > 1) {
            StringBuilder sum = new StringBuilder(speech.number(parts.get(0)));
            parts.stream().skip(1).forEach(part -> sum.append(part < 0 ? " - " : " + ")
                    .append(speech.number(Math.abs(part))));
            page.gap();
            page.paragraph(
                    speech.labelled(speech.say("En tout", "In all"), sum + " = " + speech.points(total.value())) + ".");
        }
    }

    private void writeWithoutEffect() {
        List<Cause> silent =
                change.causes().stream().filter(cause -> !cause.acts()).toList();
        if (silent.isEmpty()) {
            return;
        }
        page.section(
                speech.say("Ce qui change sans effet sur le résultat", "What changes without effect on the result"));
        silent.forEach(cause -> cause.changes().forEach(one -> page.item(Speech.capital(words.of(one)))));
    }
}
