package org.cotation.text;

import org.cotation.message.Numerals;
import org.cotation.score.CriterionStatus;
import org.cotation.score.Exclusion;
import org.cotation.score.Figure;
import org.cotation.score.Outcome;
import org.cotation.score.PriorityScore;
import org.cotation.score.PublicStatus;
import org.cotation.score.Totals;

/** The head of the page: which grid, which day, how many points, and what they are worth in the decision. */
final class SummarySection {

    private final Speech speech;
    private final PriorityScore score;
    private final Page page;

    SummarySection(Speech speech, PriorityScore score, Page page) {
        this.speech = speech;
        this.score = score;
        this.page = page;
    }

    void write() {
        page.title(speech.say("Cotation de la demande de logement social", "Score of the request for social housing"));
        page.paragraph(speech.french(score.grid().title()));
        if (!score.grid().legalBasis().isEmpty()) {
            page.paragraph(speech.labelled(
                    speech.say("Référence", "Reference"),
                    speech.french(score.grid().legalBasis())));
        }
        page.paragraph(speech.labelled(
                speech.say("Validité de la grille", "Validity of the grid"),
                speech.of(Numerals.period(score.grid().from(), score.grid().to()))));
        String day = speech.date(score.asOf());
        page.paragraph(speech.say("Situation évaluée au " + day + ".", "Situation evaluated on " + day + "."));
        if (!score.grid().inForce()) {
            page.paragraph(speech.say(
                    "Attention : cette grille n'est pas en vigueur à cette date. Le résultat est donné à titre"
                            + " indicatif.",
                    "Caution: this grid is not in force on that date. The result is an indication only."));
        }
        page.gap();
        if (score.outcome() instanceof Outcome.Scored scored) {
            writeTotals(scored);
        } else {
            writeOutside();
        }
        page.gap();
        page.paragraph(speech.say(
                "La cotation est une aide à la décision : c'est la commission d'attribution (CALEOL) qui décide (CCH,"
                        + " art. R.441-2-10, 11°). Le caractère prioritaire est donné sous réserve de vérification lors"
                        + " de l'instruction de la demande (CCH, art. R.441-2-17).",
                "The score is an aid to decision: the allocation commission (CALEOL) decides (CCH, art. R.441-2-10,"
                        + " 11°). The priority character is given subject to verification when the request is examined"
                        + " (CCH, art. R.441-2-17)."));
    }

    private void writeTotals(Outcome.Scored scored) {
        Totals totals = scored.totals();
        page.result(speech.labelled("Total", speech.points(totals.total())));
        writeIllustrative();
        if (totals.floored()) {
            page.paragraph(speech.say(
                    "La grille fixe un minimum : le total y a été porté.",
                    "The grid sets a minimum: the total was raised to it."));
        }
        page.paragraph(confirmed(totals));
        page.paragraph(range(totals));
        if (awaitsExclusion()) {
            page.paragraph(speech.say(
                    "Une réponse manquante peut aussi placer la demande hors cotation : voir plus bas.",
                    "A missing answer may also put the request outside the scoring: see below."));
        }
    }

    /** A grid says it in French: the English text says what it means before quoting it. */
    private void writeIllustrative() {
        String sentence = score.grid().illustrative();
        if (!sentence.isEmpty()) {
            page.paragraph(
                    speech.say(sentence, "Illustrative, in the words of the grid: “" + speech.french(sentence) + "”"));
        }
    }

    private String confirmed(Totals totals) {
        String points = speech.points(totals.confirmed());
        String sentence = speech.say(
                "Avec les seuls faits déjà vérifiés par des pièces : " + points,
                "With only the facts already verified by documents: " + points);
        return totals.confirmed() > totals.total()
                ? sentence
                        + speech.say(
                                ", soit plus que le total, car une pénalité n'est pas encore vérifiée.",
                                ", more than the total, as a penalty is not yet verified.")
                : sentence + ".";
    }

    /** The range holds the total, so that its two ends are equal only where the missing answers change nothing. */
    private String range(Totals totals) {
        if (totals.possible() instanceof Figure.Of most && totals.lowestPossible() instanceof Figure.Of least) {
            return most.value() == least.value() ? settled() : between(least.value(), most.value());
        }
        if (totals.lowestPossible() instanceof Figure.Of least) {
            String points = speech.points(least.value());
            return speech.say(
                    "Selon les réponses manquantes, " + points + " au moins ; aucun maximum ne peut être donné.",
                    "Depending on the missing answers, at least " + points + "; no maximum can be given.");
        }
        if (totals.possible() instanceof Figure.Of most) {
            String points = speech.points(most.value());
            return speech.say(
                    "Selon les réponses manquantes, " + points + " au plus ; aucun minimum ne peut être donné.",
                    "Depending on the missing answers, at most " + points + "; no minimum can be given.");
        }
        return speech.say(
                "Selon les réponses manquantes, le total peut changer sans minimum ni maximum connus.",
                "Depending on the missing answers, the total may change, with no known minimum or maximum.");
    }

    private String between(long least, long most) {
        return speech.say(
                "Selon les réponses manquantes, entre " + speech.number(least) + " et " + speech.points(most) + ".",
                "Depending on the missing answers, between " + speech.number(least) + " and " + speech.points(most)
                        + ".");
    }

    private String settled() {
        boolean open = score.criteria().stream().anyMatch(one -> one.status() == CriterionStatus.UNDETERMINED);
        return open
                ? speech.say(
                        "Les réponses manquantes ne changeraient pas ce total.",
                        "The missing answers would not change this total.")
                : speech.say(
                        "Aucune réponse ne manque pour calculer ce total.",
                        "No answer is missing to calculate this total.");
    }

    private boolean awaitsExclusion() {
        return score.outside().stream().anyMatch(one -> one.status() == PublicStatus.UNDETERMINED);
    }

    private void writeOutside() {
        page.result(speech.say(
                "Demande hors cotation : elle n'a pas de total de points. Ce n'est pas un total de 0 point.",
                "Request outside the scoring: it has no total of points. This is not a total of 0 points."));
        for (Exclusion exclusion : score.outside()) {
            if (exclusion.status() == PublicStatus.RECOGNISED) {
                page.paragraph(speech.labelled(speech.say("Motif", "Reason"), speech.own(exclusion.label())));
            }
        }
        writeIllustrative();
    }
}
