package org.cotation.rules.kit;

import java.time.LocalDate;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.cotation.profile.Answer;
import org.cotation.profile.ApplicantProfile;
import org.cotation.profile.internal.Rewriting;
import org.cotation.profile.internal.Rewriting.Place;
import org.cotation.profile.internal.Shape;

/**
 * What a request says that no rule of a grid shipped may count, recognise or exclude anything on: who the person is beyond what the law counts, what is
 * sought, and what serves the follow-up of the file. Sex, nationality, family situation and place of residence are
 * prohibited grounds (Code pénal, art. 225-1).
 */
public final class Background {

    private static final Set<String> PROHIBITED = Set.of(
            "applicant.title",
            "applicant.nationality",
            "applicant.maritalStatus",
            "coApplicant.title",
            "coApplicant.nationality",
            "coApplicant.maritalStatus",
            "currentHousing.commune");

    private static final Set<String> PATHS = Set.of(
            "freeText",
            "reasons",
            "application.uniqueNumber",
            "application.type",
            "application.fileType",
            "application.lastRenewalDate",
            "application.registrationDesk",
            "application.removalReason",
            "application.inadmissibilityReason",
            "application.firstReception",
            "application.collectiveAgreement",
            "application.documents",
            "application.offers[].date",
            "applicant.residencePermitValid",
            "applicant.profession",
            "applicant.professionalSituation",
            "applicant.contractType",
            "applicant.employerSiret",
            "applicant.workplaceCommune",
            "coApplicant.residencePermitValid",
            "coApplicant.relation",
            "coApplicant.profession",
            "coApplicant.professionalSituation",
            "coApplicant.contractType",
            "coApplicant.employerSiret",
            "coApplicant.workplaceCommune",
            "roommates[].birthDate",
            "roommates[].disabled",
            "roommates[].disabilityProof",
            "dependants[].kinship",
            "dependants[].fiscallyAttached",
            "unbornChildren.dueDate",
            "disability.state",
            "disability.motor",
            "disability.sensory",
            "disability.stairs",
            "disability.aids",
            "disability.equipment",
            "disability.housingUnsuitable",
            "resources.taxIncomeN2",
            "resources.taxIncomeN1",
            "resources.alimonyPaid",
            "resources.individualised",
            "resources.monthly[].code",
            "resources.monthly[].person",
            "currentHousing.structureType",
            "currentHousing.structureEntryDate",
            "currentHousing.rooms",
            "currentHousing.category",
            "currentHousing.farFromServices",
            "currentHousing.farFromFamily",
            "currentHousing.ownsOther",
            "currentHousing.leaseHeldByCouple",
            "currentHousing.unfitProof",
            "currentHousing.renewalOperation.name",
            "dalo.decisionDate",
            "dalo.appealFiled",
            "prostitutionExit.associationFollowUp",
            "trafficking.proof",
            "labels.housingFirst",
            "labels.qpv",
            "labels.pdalhpd.body",
            "labels.pdalhpd.date",
            "labels.prefecturalQuota.date",
            "assessments[].body",
            "assessments[].date",
            "visitingChildren[].custody");

    private Background() {}

    /** Every path of the background, {@code []} standing for any element of a list. */
    public static Set<String> paths() {
        Set<String> paths = new TreeSet<>(PATHS);
        paths.addAll(PROHIBITED);
        paths.add("sought");
        return paths;
    }

    /** The same request, with any other answers, or none, to all that stands in the background. */
    public static ApplicantProfile redrawn(ApplicantProfile profile, SplittableRandom random) {
        return rewritten(profile, random, false);
    }

    /** The same request, with any other answers to the prohibited grounds alone. */
    public static ApplicantProfile ofAnotherPerson(ApplicantProfile profile, SplittableRandom random) {
        return rewritten(profile, random, true);
    }

    /**
     * The same request, with other answers, or none, to about half of the single facts that are not read.
     *
     * @param read the paths that are read, {@code []} standing for any element of a list; with one goes all that it holds
     */
    public static ApplicantProfile except(Set<String> read, ApplicantProfile profile, SplittableRandom random) {
        Draw draw = new Draw(random, LocalDate.EPOCH);
        return Rewriting.of(profile, (place, before) -> {
            boolean single = place.shape() instanceof Shape.Value || place.shape() instanceof Shape.Code;
            boolean unread = read.stream().noneMatch(path -> within(path, place.anyPath()));
            return single && unread && !isElement(place) && draw.chance(50) ? another(place, draw) : before;
        });
    }

    private static boolean within(String outer, String path) {
        return path.equals(outer) || path.startsWith(outer + ".") || path.startsWith(outer + "[");
    }

    private static ApplicantProfile rewritten(
            ApplicantProfile profile, SplittableRandom random, boolean prohibitedOnly) {
        Draw draw = new Draw(random, LocalDate.EPOCH);
        return Rewriting.of(profile, (place, before) -> {
            boolean here = PROHIBITED.contains(place.anyPath()) || (!prohibitedOnly && stands(place));
            return here && !isElement(place) ? another(place, draw) : before;
        });
    }

    private static Answer<?> another(Place place, Draw draw) {
        int dice = draw.between(0, 9);
        if (dice < 2) {
            return Answer.notAsked();
        }
        if (dice < 4) {
            return Answer.unknown();
        }
        Object value = AnyValue.of(place.shape(), draw);
        return dice < 7 ? Answer.declared(value) : dice < 9 ? Answer.verified(value) : Answer.refuted(value);
    }

    /** Whether a place is in the background, with all that it holds. */
    static boolean stands(Place place) {
        String path = place.anyPath();
        return PATHS.contains(path) || PROHIBITED.contains(path) || path.startsWith("sought.");
    }

    private static boolean isElement(Place place) {
        return place.path().endsWith("]");
    }
}
