package org.cotation.text;

import org.cotation.explain.Addressee;

/** What an explanation says to its addressee beside the result: what it shows, and what rights there are. */
final class AddresseeWords {

    private final Speech speech;
    private final Addressee addressee;

    AddresseeWords(Speech speech, Addressee addressee) {
        this.speech = speech;
        this.addressee = addressee;
    }

    /** Whom the explanation is for, and what it leaves out. */
    void writeNotice(Page page) {
        page.paragraph(
                switch (addressee) {
                    case APPLICANT ->
                        speech.say(
                                "Cette explication est établie pour vous, demandeur : elle dit ce qui a été compté, ce qui"
                                        + " ne l'a pas été et pourquoi. Elle ne dit rien d'autres personnes que celles de"
                                        + " votre ménage.",
                                "This explanation is made for you, the applicant: it says what was counted, what was not,"
                                        + " and why. It says nothing of persons outside your household.");
                    case AGENT ->
                        speech.say(
                                "Explication complète, pour l'agent qui instruit la demande. Elle contient des données"
                                        + " personnelles sensibles : à ne pas transmettre telle quelle.",
                                "Complete explanation, for the agent who handles the request. It holds sensitive personal"
                                        + " data: not to be passed on as it is.");
                    case COMMISSION ->
                        speech.say(
                                "Explication pour la commission d'attribution : les points et les statuts, sans le détail"
                                        + " des situations protégées (santé, violences, protection de l'enfance,"
                                        + " prostitution).",
                                "Explanation for the allocation commission: points and statuses, without the detail of"
                                        + " protected situations (health, violence, child protection, prostitution).");
                    case AUDIT ->
                        speech.say(
                                "Explication pour le contrôle de la cotation : les règles et leur effet, sans les valeurs"
                                        + " personnelles, qui figurent dans le dossier.",
                                "Explanation for the audit of the scoring: the rules and their effect, without personal"
                                        + " values, which stand in the file.");
                });
    }

    /** The right to know how the result came about. */
    void writeMention(Page page) {
        if (addressee != Addressee.APPLICANT && addressee != Addressee.AGENT) {
            return;
        }
        page.section(speech.say("Vos droits", "Your rights"));
        page.paragraph(speech.say(
                "Ce résultat vient d'un traitement algorithmique qui aide à classer les demandes de logement social. La"
                        + " commission d'attribution décide ; le traitement ne décide pas. Vous avez le droit d'obtenir"
                        + " les règles de ce traitement et la façon dont elles ont été appliquées à votre situation"
                        + " (Code des relations entre le public et l'administration, art. L.311-3-1 et R.311-3-1-1 et"
                        + " suivants). Demandez-les au guichet qui suit votre demande ; en cas de refus ou sans réponse"
                        + " pendant un mois, vous pouvez saisir la Commission d'accès aux documents administratifs"
                        + " (CADA).",
                "This result comes from algorithmic processing that helps to rank requests for social housing. The"
                        + " allocation commission decides; the processing does not. You have the right to obtain the rules"
                        + " of this processing and how they were applied to your situation (Code des relations entre le"
                        + " public et l'administration, art. L.311-3-1 and R.311-3-1-1 and following). Ask for them at the"
                        + " desk that follows your request; if it refuses, or does not answer within a month, you may turn"
                        + " to the commission for access to administrative documents (CADA)."));
        page.paragraph(speech.say(
                "Une donnée est fausse ou a changé ? Demandez sa correction au guichet : le résultat sera recalculé.",
                "Is a piece of data wrong, or has it changed? Ask the desk to correct it: the result will be computed"
                        + " again."));
    }
}
