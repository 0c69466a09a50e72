package org.cotation.text;

import java.util.List;
import org.cotation.explain.Change;
import org.cotation.message.Language;
import org.cotation.record.Discrepancy;
import org.cotation.record.Replay;
import org.cotation.score.Figure;
import org.cotation.score.PriorityScore;

/**
 * What came of calculating a record again as plain text: whether it holds, and what differs. Lines have about 100 characters
 * and end with {@code \n}. The same replay gives the same text on any machine.
 *
 * <p>Thread-safe.
 */
public final class ReplayText {

    private final Speech speech;
    private final Replay replay;
    private final TextPage page = new TextPage();
    private final ChangeWords changes;
    private final EffectWords effects;

    private ReplayText(Speech speech, Replay replay) {
        this.speech = speech;
        this.replay = replay;
        this.changes =
                new ChangeWords(speech, new FactWords(speech, replay.recorded().score()));
        this.effects = new EffectWords(speech, recorded(), recomputed());
    }

    /**
     * Says whether a record holds.
     *
     * @param replay the replay
     * @param language the language of the text
     * @return the text, with a final end of line
     */
    public static String render(Replay replay, Language language) {
        return new ReplayText(new Speech(language), replay).text();
    }

    private String recorded() {
        return speech.say("dans le document", "in the document");
    }

    private String recomputed() {
        return speech.say("recalculé", "recalculated");
    }

    private String text() {
        PriorityScore score = replay.recorded().score();
        page.title(speech.say("Contrôle d'un document de cotation", "Check of the record of a score"));
        page.paragraph(score.grid().title());
        page.paragraph(speech.say(
                "Situation évaluée au " + speech.date(score.asOf()) + " ; total du document : " + total(score) + ".",
                "Situation evaluated on " + speech.date(score.asOf()) + "; total of the document: " + total(score)
                        + "."));
        page.gap();
        page.paragraph(
                replay.holds()
                        ? speech.say(
                                "Le document tient : avec les faits qu'il contient et la même grille, chaque public, chaque"
                                        + " critère et chaque total ressort à l'identique.",
                                "The document holds: with the facts in it and the same grid, every public, criterion and"
                                        + " total comes out again.")
                        : speech.say("Le document ne tient plus.", "The document no longer holds."));
        if (!replay.sameLibrary()) {
            String one = replay.recorded().libraryVersion();
            String other = replay.libraryVersion();
            page.paragraph(speech.say(
                    "Il a été calculé par la version " + one + " du logiciel, et recalculé par la version " + other
                            + ".",
                    "Version " + one + " of the software calculated it, and version " + other + " again."));
        }
        if (!replay.holds()) {
            page.section(speech.say("Ce qui diffère", "What differs"));
            replay.discrepancies().forEach(this::write);
        }
        page.gap();
        page.paragraph(speech.say(
                "L'empreinte du document décèle une modification ; ce n'est pas une signature.",
                "The digest of the document tells a change; it is no signature."));
        return page.text();
    }

    private String total(PriorityScore score) {
        return score.totals()
                .map(totals -> speech.points(totals.total()))
                .orElse(speech.say("aucun, demande hors cotation", "none, request outside the scoring"));
    }

    private void write(Discrepancy discrepancy) {
        if (discrepancy instanceof Discrepancy.OfDocument) {
            page.item(speech.say(
                    "Le document a été modifié depuis qu'il a été écrit : son empreinte ne correspond plus à son contenu.",
                    "The document was changed since it was written: its digest no longer matches its content."));
        } else if (discrepancy instanceof Discrepancy.OfGrid other) {
            writeGrid(other.grid());
        } else if (discrepancy instanceof Discrepancy.OfReading reading) {
            page.item(speech.labelled(
                    speech.say(
                            "Le document suit une lecture des textes que ce logiciel ne connaît pas",
                            "The document follows a reading of the texts that this software does not know"),
                    speech.of(reading.point()) + " — " + speech.of(reading.meaning())));
        } else if (discrepancy instanceof Discrepancy.OfTotal total) {
            page.item(total(total));
        } else if (discrepancy instanceof Discrepancy.OfResult result) {
            page.item(Speech.capital(effects.of(result.effect())));
        } else if (discrepancy instanceof Discrepancy.OfGrounds grounds) {
            List<String> labels = grounds.labels().stream()
                    .map(label -> speech.quoted(speech.of(label)))
                    .toList();
            page.item(speech.labelled(
                    speech.say("Même conclusion, mais sur d'autres faits", "The same conclusion, but on other facts"),
                    speech.list(labels)));
        }
    }

    private void writeGrid(Change.OfGrid grid) {
        page.item(speech.labelled(
                speech.say(
                        "Ce n'est pas la grille du document, ou pas la même version",
                        "This is not the grid of the document, or not the same version"),
                changes.of(grid)));
        changes.weights(grid).forEach(page::subitem);
    }

    private String total(Discrepancy.OfTotal total) {
        String name =
                switch (total.kind()) {
                    case TOTAL -> "Total";
                    case CONFIRMED -> speech.say("Total sur les seuls faits vérifiés", "Total on verified facts alone");
                    case POSSIBLE ->
                        speech.say(
                                "Total le plus haut, selon les réponses manquantes",
                                "Greatest total that missing answers can give");
                    case LOWEST_POSSIBLE ->
                        speech.say(
                                "Total le plus bas, selon les réponses manquantes",
                                "Least total that missing answers can give");
                };
        return name + " — " + speech.labelled(recorded(), figure(total.recorded())) + speech.say(" ; ", "; ")
                + speech.labelled(recomputed(), figure(total.recomputed()));
    }

    private String figure(Figure figure) {
        return figure instanceof Figure.Of points ? speech.points(points.value()) : speech.say("aucun", "none");
    }
}
