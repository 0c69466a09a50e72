package org.cotation.record;

import java.util.List;
import java.util.regex.Pattern;
import org.cotation.message.Wording;

/** Where the answers of a request come from. */
public enum Source {
    /** The form, as the applicant filled it in. */
    FORM(
            "formulaire de demande (Cerfa 14069), rempli par le demandeur",
            "request form (Cerfa 14069), as the applicant filled it in"),
    /** The registration of the request and its life since. */
    FILE("enregistrement et suivi de la demande (SNE)", "registration and follow-up of the request (SNE)"),
    /** Documents and annexes, entered when the request is examined. */
    DOCUMENTS(
            "pièces et annexes de la demande, saisies lors de l'instruction",
            "documents and annexes of the request, entered when it is examined"),
    /** The mediation commission. */
    MEDIATION(
            "commission de médiation, enregistrée dans la demande", "mediation commission, registered in the request"),
    /** Another body that recognises or assesses. */
    COMPETENT_BODY(
            "décision ou évaluation de l'instance compétente, enregistrée dans la demande",
            "decision or assessment of the competent body, registered in the request");

    private static final Pattern INDEX = Pattern.compile("\\[[0-9]+]");

    /** Besides the form, by the beginnings of their paths. */
    private static final List<String> IN_DOCUMENTS = List.of(
            "autonomy",
            "violence",
            "disability.proof",
            "disability.state",
            "disability.motor",
            "disability.sensory",
            "disability.stairs",
            "disability.aids",
            "disability.equipment",
            "disability.housingUnsuitable",
            "currentHousing.structureEntryDate",
            "currentHousing.rehousingSecured",
            "currentHousing.renewalOperation",
            "currentHousing.leaseHeldByCouple",
            "currentHousing.unfitProof",
            "dependants[].employedOn",
            "dependants[].disabilityProof",
            "dependants[].custody",
            "prostitutionExit.associationFollowUp",
            "trafficking.proof");

    private static final List<String> OF_HOLDERS_IN_DOCUMENTS =
            List.of("employedOn", "essentialSector", "contractNature", "contractSuspended", "insertionFollowUp");

    private final String fr;
    private final String en;

    Source(String fr, String en) {
        this.fr = fr;
        this.en = en;
    }

    /** The source in words; begins with a small letter and has no final period. */
    public Wording wording() {
        return new Wording(fr, en);
    }

    /** Where the answer at a path comes from. */
    static Source of(String path) {
        String any = INDEX.matcher(path).replaceAll("[]");
        if (isIn(any, "application")) {
            return FILE;
        }
        if (isIn(any, "dalo")) {
            return MEDIATION;
        }
        if (isIn(any, "labels") || isIn(any, "assessments")) {
            return COMPETENT_BODY;
        }
        boolean holder = isIn(any, "applicant") || isIn(any, "coApplicant");
        return IN_DOCUMENTS.stream().anyMatch(start -> isIn(any, start))
                        || (holder && OF_HOLDERS_IN_DOCUMENTS.contains(any.substring(any.indexOf('.') + 1)))
                ? DOCUMENTS
                : FORM;
    }

    private static boolean isIn(String path, String start) {
        return path.equals(start) || path.startsWith(start + ".") || path.startsWith(start + "[");
    }
}
