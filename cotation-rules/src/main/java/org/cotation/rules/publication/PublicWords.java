package org.cotation.rules.publication;

import org.cotation.message.Wording;
import org.cotation.score.PublicKind;

/** Says what kind of public one is, and what belonging to it means. */
final class PublicWords {

    private PublicWords() {}

    static Wording kind(PublicKind kind) {
        return switch (kind) {
            case PRIORITY -> new Wording("Publics prioritaires", "Priority publics");
            case OBJECTIVE -> new Wording("Objectifs d'attribution", "Allocation objectives");
            case FLAG -> new Wording("Signalements", "Flags");
        };
    }

    static Wording effect(PublicKind kind) {
        return switch (kind) {
            case PRIORITY ->
                new Wording(
                        "Priorités de la loi ou du plan local, sous réserve de vérification à l'instruction.",
                        "Priorities of the law or of the local plan, subject to verification.");
            case OBJECTIVE ->
                new Wording(
                        "Comptés dans un objectif d'attribution ; ce ne sont pas des priorités.",
                        "Counted in an allocation objective; these are no priorities.");
            case FLAG ->
                new Wording(
                        "Utiles à connaître à l'examen de la demande ; ce ne sont pas des priorités.",
                        "Worth knowing when the request is examined; these are no priorities.");
        };
    }
}
