package org.cotation.record;

import org.cotation.message.Wording;

/** What the score is for in the decision (CRPA R.311-3-1-2, 1°), and the mention that the decision carries. */
public final class Contribution {

    /** How much the processing contributes to the decision. */
    public static final Wording DEGREE = new Wording(
            "Aide à la décision : le traitement ne décide de rien. La décision appartient à la commission d'attribution"
                    + " (CALEOL), qui examine chaque demande et n'est pas liée par les points (CCH, art. L.441-2 et"
                    + " R.441-2-10, 11°).",
            "Aid to decision: the processing decides nothing. The decision belongs to the allocation commission (CALEOL),"
                    + " which examines each request and is not bound by the points (CCH, art. L.441-2 and R.441-2-10,"
                    + " 11°).");

    /** How it contributes. */
    public static final Wording MODE = new Wording(
            "Les règles publiées de la grille sont appliquées, sans apprentissage, aux réponses de la demande. Elles"
                    + " donnent les publics prioritaires reconnus, sous réserve de vérification (CCH, art. R.441-2-17), et"
                    + " un nombre de points qui aide à désigner les candidats à un logement et à comparer leurs demandes.",
            "The published rules of the grid are applied, without any learning, to the answers of the request. They give"
                    + " the priority publics recognised, subject to verification (CCH, art. R.441-2-17), and a number of"
                    + " points that helps to designate the candidates for a dwelling and to compare their requests.");

    /** The mention of CRPA R.311-3-1-1: the purpose, and the right to have the rules communicated. */
    public static final Wording MENTION = new Wording(
            "Cette cotation est le fruit d'un traitement algorithmique dont la finalité est d'éclairer l'attribution des"
                    + " logements sociaux. Vous pouvez obtenir communication des règles de ce traitement et des principales"
                    + " caractéristiques de sa mise en œuvre auprès de l'administration qui gère votre demande ; en cas de"
                    + " refus ou sans réponse d'elle pendant un mois, vous pouvez saisir la Commission d'accès aux documents"
                    + " administratifs (CADA) (CRPA, art. L.311-3-1 et R.311-3-1-1).",
            "This score comes from an algorithmic processing whose purpose is to inform the allocation of social housing."
                    + " You may have its rules and the main features of their application communicated to you by the"
                    + " administration that handles your request; if it refuses or does not answer within a month, you may"
                    + " refer to the Commission d'accès aux documents administratifs (CADA) (CRPA, art. L.311-3-1 and"
                    + " R.311-3-1-1).");

    private Contribution() {}
}
