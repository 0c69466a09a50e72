package org.cotation.benchmarks.plain;

import java.util.List;
import java.util.Set;
import org.cotation.profile.Answer;
import org.cotation.profile.ApplicantProfile;
import org.cotation.profile.Assessment;
import org.cotation.profile.CoApplicant;
import org.cotation.profile.CurrentHousing;
import org.cotation.profile.Dependant;
import org.cotation.profile.Holder;
import org.cotation.profile.RenewalOperation;
import org.cotation.profile.code.DaloStatus;
import org.cotation.profile.code.ReserverQuota;
import org.cotation.profile.code.ViolenceProof;
import org.cotation.score.Evidence;
import org.jspecify.annotations.Nullable;

/**
 * Why a public is recognised: the first ground, assessments before rules, whose facts are all verified; failing that, the
 * first. Asked only for publics that bring points. For one request and one public.
 */
final class Grounds {

    private static final Paths ASSESSMENT = new Paths("assessments", ".favourable");
    private static final Paths DEPENDANT = new Paths("dependants", "");
    private static final Paths DEPENDANT_DISABLED = new Paths("dependants", ".disabled");
    private static final Paths DEPENDANT_CUSTODY = new Paths("dependants", ".custody");
    private static final Paths DEPENDANT_PROOF = new Paths("dependants", ".disabilityProof");
    private static final Paths VIOLENCE_PROOF = new Paths("violence.proof", "");

    private final ApplicantProfile profile;
    private final Household household;
    private final Rules rules;

    private @Nullable Facts first;
    private @Nullable Facts verified;

    private Grounds(ApplicantProfile profile, Household household, Rules rules) {
        this.profile = profile;
        this.household = household;
        this.rules = rules;
    }

    static List<Evidence> of(
            PublicCode code, Publics publics, ApplicantProfile profile, Household household, Rules rules) {
        Grounds grounds = new Grounds(profile, household, rules);
        if (publics.assessed().contains(code)) {
            grounds.assessments(code);
        }
        grounds.rules(code);
        Facts best = grounds.verified == null ? grounds.first : grounds.verified;
        if (best == null) {
            throw new IllegalStateException("The public (" + code + ") was recognised without a ground.");
        }
        return best.list();
    }

    private void ground(Facts facts) {
        first = first == null ? facts : first;
        verified = verified == null && Facts.verified(facts.list()) ? facts : verified;
    }

    private void assessments(PublicCode code) {
        List<Answer<Assessment>> assessments = Known.value(profile.assessments());
        if (assessments == null) {
            return;
        }
        for (int i = 0; i < assessments.size(); i++) {
            Assessment assessment = Known.value(assessments.get(i));
            if (assessment != null
                    && Known.yes(assessment.favourable())
                    && code.code().equals(Known.value(assessment.publicCode()))) {
                ground(new Facts().add(ASSESSMENT.at(i), assessment.favourable()));
            }
        }
    }

    private void rules(PublicCode code) {
        CurrentHousing housing = profile.currentHousing();
        switch (code) {
            case DALO ->
                when(
                        Known.value(profile.dalo().status()) == DaloStatus.ACTIF,
                        "dalo.status",
                        profile.dalo().status());
            case HANDICAP -> handicap();
            case THERAPEUTIC_FLAT ->
                whenYes("therapeuticFlat.leaving", profile.therapeuticFlat().leaving());
            case TEMPORARY_HOUSING -> when(rules.temporarilyHoused(), "currentHousing.status", housing.status());
            case BACK_TO_WORK -> backToWork();
            case UNFIT_HOUSING -> whenYes("currentHousing.unfit", housing.unfit());
            case VIOLENCE -> {
                if (rules.violence()) {
                    violence(Rules.JUDICIAL);
                    violence(Rules.SOCIAL_WORKER);
                }
            }
            case RAPE_AT_HOME -> {
                if (rules.rapeAtHome()) {
                    violence(Rules.AUTHOR_MEASURE);
                }
            }
            case PROSTITUTION_EXIT ->
                whenYes(
                        "prostitutionExit.prefectAuthorisation",
                        profile.prostitutionExit().prefectAuthorisation());
            case TRAFFICKING ->
                whenYes("trafficking.victim", profile.trafficking().victim());
            case MINOR_BADLY_HOUSED -> minorBadlyHoused(housing);
            case WITHOUT_HOUSING -> when(rules.withoutHousing(), "currentHousing.status", housing.status());
            case EVICTION -> {
                if (rules.evicted()) {
                    ground(Situations.eviction(housing));
                }
            }
            case CHILD_PROTECTION -> childProtection();
            case PDALHPD ->
                whenYes("labels.pdalhpd.recognised", profile.labels().pdalhpd().recognised());
            case PREFECTURAL_QUOTA -> {
                whenYes(
                        "labels.prefecturalQuota.recognised",
                        profile.labels().prefecturalQuota().recognised());
                Answer<ReserverQuota> quota = profile.application().reserverQuota();
                when(Known.value(quota) == ReserverQuota.PPRIOR, "application.reserverQuota", quota);
            }
            case YOUNG -> young();
            case URBAN_RENEWAL -> renewal(housing.renewalOperation());
            case LOSS_OF_AUTONOMY ->
                when(rules.lossOfAutonomy(), "autonomy.gir", profile.autonomy().gir());
            case WORKING -> working();
            case DIFFICULTIES,
                    FIRST_QUARTILE,
                    LONG_DELAY,
                    TRANSFER,
                    ESSENTIAL_WORKER,
                    VOLUNTEER_FIREFIGHTER,
                    ENVAUL -> {
                // No rule recognises them, or they bring no points.
            }
        }
    }

    private void whenYes(String path, Answer<Boolean> answer) {
        when(Known.yes(answer), path, answer);
    }

    private void when(boolean holds, String path, Answer<?> answer) {
        if (holds) {
            ground(new Facts().add(path, answer));
        }
    }

    private void handicap() {
        if (rules.handicapOfHolder()) {
            Facts facts = new Facts();
            if (rules.handicapCounted()) {
                facts.add("disability.personsCount", profile.disability().personsCount());
            }
            ground(facts.add("disability.proof", profile.disability().proof()));
        }
        int i = rules.handicappedDependant();
        if (i >= 0 && household.dependants.get(i) instanceof Answer.Given<Dependant> dependant) {
            ground(new Facts()
                    .add(DEPENDANT_DISABLED.at(i), dependant.value().disabled())
                    .add(DEPENDANT_CUSTODY.at(i), dependant.value().custody())
                    .add(DEPENDANT_PROOF.at(i), dependant.value().disabilityProof())
                    .there(DEPENDANT.at(i), dependant));
        }
    }

    private void backToWork() {
        Holder applicant = profile.applicant();
        CoApplicant coApplicant = household.coApplicant;
        if (rules.backToWork(applicant)) {
            ground(Situations.backToWork(HolderPaths.APPLICANT, applicant));
        } else if (coApplicant != null && rules.backToWork(coApplicant)) {
            ground(Situations.backToWork(HolderPaths.CO_APPLICANT, coApplicant)
                    .add("coApplicant", profile.coApplicant()));
        }
    }

    private void young() {
        Holder applicant = profile.applicant();
        CoApplicant coApplicant = household.coApplicant;
        if (rules.young(applicant)) {
            ground(Situations.young(HolderPaths.APPLICANT, applicant));
        } else if (coApplicant != null && rules.young(coApplicant)) {
            ground(Situations.young(HolderPaths.CO_APPLICANT, coApplicant).add("coApplicant", profile.coApplicant()));
        }
    }

    private void working() {
        Holder applicant = profile.applicant();
        CoApplicant coApplicant = household.coApplicant;
        if (Rules.employed(applicant)) {
            ground(Situations.employed(HolderPaths.APPLICANT, applicant));
        } else if (coApplicant != null && Rules.employed(coApplicant)) {
            ground(Situations.employed(HolderPaths.CO_APPLICANT, coApplicant)
                    .add("coApplicant", profile.coApplicant()));
        }
    }

    private void violence(Set<ViolenceProof> wanted) {
        int i = rules.proofAmong(wanted);
        List<Answer<ViolenceProof>> proofs = Known.value(profile.violence().proof());
        if (i >= 0 && proofs != null && proofs.get(i) instanceof Answer.Given<ViolenceProof> proof) {
            ground(new Facts().add("violence.kind", profile.violence().kind()).there(VIOLENCE_PROOF.at(i), proof));
        }
    }

    private void minorBadlyHoused(CurrentHousing housing) {
        if (!rules.minorBadlyHoused()) {
            return;
        }
        if (Known.yes(housing.notDecent())) {
            Facts facts = new Facts();
            household.addFirstMinor(facts);
            ground(facts.add("currentHousing.notDecent", housing.notDecent()));
        } else {
            ground(Situations.overcrowding(housing, household));
        }
    }

    private void childProtection() {
        boolean adult = rules.careOfAdult();
        if (adult || rules.careOfEmancipatedMinor()) {
            Facts facts =
                    new Facts().add("applicant.birthDate", profile.applicant().birthDate());
            if (!adult) {
                facts.add(
                        "childProtection.emancipated", profile.childProtection().emancipated());
            }
            ground(facts.add(
                            "childProtection.careStart",
                            profile.childProtection().careStart())
                    .add("childProtection.careEnd", profile.childProtection().careEnd()));
        }
    }

    private void renewal(RenewalOperation operation) {
        if (rules.renewal()) {
            ground(new Facts()
                    .add("currentHousing.renewalOperation.type", operation.type())
                    .add("currentHousing.renewalOperation.buildingConcerned", operation.buildingConcerned())
                    .add("currentHousing.renewalOperation.rehousingRequired", operation.rehousingRequired())
                    .add("currentHousing.renewalOperation.rehousedOn", operation.rehousedOn()));
        }
    }
}
