package org.cotation.text;

import java.util.List;
import java.util.function.Predicate;
import org.cotation.explain.WhatIf;
import org.cotation.explain.WhatIf.Change;
import org.cotation.explain.WhatIf.Kind;
import org.cotation.explain.WhatIf.Otherwise;
import org.cotation.message.Language;
import org.cotation.score.Figure;

/**
 * What would change a score, as plain text, for a desk agent to read aloud to the applicant: what would add points, the
 * greatest gain first, what would be recognised or verified without adding any, and the open questions that can only cost
 * points. The same layout as {@link ScoreText}.
 *
 * <p>The text shows personal facts: it is meant for the applicant and for who handles the request, never for a log.
 *
 * <p>Thread-safe.
 */
public final class WhatIfText {

    private final Speech speech;
    private final TextPage page;
    private final ShiftWords words;
    private final ChoiceWords answers;

    private WhatIfText(Speech speech, TextPage page) {
        this.speech = speech;
        this.page = page;
        this.words = new ShiftWords(speech);
        this.answers = new ChoiceWords(speech);
    }

    /**
     * Tells what would change a score.
     *
     * @param whatIf what would change it
     * @param language the language of the text
     * @return the text, with a final end of line
     */
    public static String render(WhatIf whatIf, Language language) {
        TextPage page = new TextPage();
        new WhatIfText(new Speech(language), page).write(whatIf);
        return page.text();
    }

    private void write(WhatIf whatIf) {
        new HeadSection(speech, whatIf.score(), page)
                .write(speech.say("Ce qui changerait la cotation", "What would change the score"));
        page.gap();
        page.paragraph(
                speech.say(
                        "Chaque proposition ne vaut que si elle correspond à votre situation, et sous réserve de vérification"
                                + " (CCH, art. R.441-2-17). Les totaux tiennent compte des plafonds et des rubriques où un seul"
                                + " critère compte.",
                        "Each of these holds only if it describes your situation, and subject to verification (CCH, art."
                                + " R.441-2-17). The totals take account of caps and of families in which one criterion counts."));
        write(speech.say("Ce qui ajouterait des points", "What would add points"), whatIf, change -> sign(change) > 0);
        write(
                speech.say(
                        "Ce qui serait reconnu ou vérifié, à total égal",
                        "What would be recognised or verified, with the same total"),
                whatIf,
                change -> sign(change) == 0);
        write(
                speech.say(
                        "Réponses encore attendues qui pourraient retirer des points",
                        "Answers still awaited that could take points away"),
                whatIf,
                change -> sign(change) < 0);
        if (whatIf.changes().isEmpty()) {
            page.gap();
            page.paragraph(speech.say(
                    "Aucune pièce, réponse ou déclaration de votre part ne changerait cette cotation.",
                    "No document, answer or declaration of yours would change this score."));
        }
    }

    /** A request that comes into the scoring gains a total; one that leaves it loses its own. */
    private static int sign(Change change) {
        if (change.effect().gain() instanceof Figure.Of gain) {
            return Long.signum(gain.value());
        }
        boolean was = change.effect().totalBefore() instanceof Figure.Of;
        boolean is = change.effect().total() instanceof Figure.Of;
        return was == is ? 0 : is ? 1 : -1;
    }

    private void write(String title, WhatIf whatIf, Predicate<Change> kept) {
        List<Change> changes = whatIf.changes().stream().filter(kept).toList();
        if (changes.isEmpty()) {
            return;
        }
        page.section(title);
        changes.forEach(this::write);
    }

    private void write(Change change) {
        page.item(invitation(change));
        page.detail(speech.labelled("Total", words.total(change.effect())));
        words.confirmed(change.effect()).forEach(page::detail);
        words.shifts(change.effect().shifts()).forEach(page::detail);
        change.absorbed().forEach(absorption -> page.detail(words.absorbed(absorption)));
        change.otherwise().forEach(this::write);
        if (!change.proof().isEmpty()) {
            page.detail(speech.labelled(speech.say("Pièces", "Documents"), change.proof()));
        }
    }

    private void write(Otherwise otherwise) {
        page.detail(speech.labelled(
                speech.say("Une autre réponse peut retirer des points", "Another answer may take points away"),
                answers.facts(otherwise.facts()) + " ; "
                        + speech.labelled(speech.say("total", "total"), words.total(otherwise.effect()))));
    }

    private String invitation(Change change) {
        boolean stays = change.facts().stream().allMatch(fact -> fact.choices().isEmpty());
        if (stays) {
            return speech.labelled(
                    speech.say("Faire vérifier par une pièce", "Have verified by a document"),
                    answers.facts(change.facts()));
        }
        String facts = answers.facts(change.facts());
        if (change.facts().size() > 1) {
            return speech.labelled(
                    change.kind() == Kind.ANSWER
                            ? speech.say("Si ces réponses sont les vôtres", "If these answers are yours")
                            : speech.say("Si c'est votre situation, ensemble", "If it is your situation, together"),
                    facts);
        }
        return switch (change.kind()) {
            case DOCUMENT ->
                speech.labelled(
                        speech.say("Si vous avez une pièce qui l'établit", "If you have a document that shows it"),
                        facts);
            case ANSWER -> speech.labelled(speech.say("Si votre réponse est", "If your answer is"), facts);
            case DECLARATION ->
                speech.labelled(
                        speech.say("Si c'est votre situation, à déclarer", "If it is your situation, to declare"),
                        facts);
        };
    }
}
