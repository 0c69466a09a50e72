package org.cotation.benchmarks.plain;

import java.time.LocalDate;
import org.cotation.benchmarks.peers.Award;
import org.cotation.profile.Answer;
import org.cotation.profile.ApplicantProfile;
import org.cotation.profile.CoApplicant;
import org.cotation.profile.Coded;
import org.jspecify.annotations.Nullable;

/**
 * A request flattened into one fact, as engines of rules like it best: all that takes more than a comparison is already
 * done, by the code of the plain Java, and counted in their time as it is in its own. Rules award criteria to it.
 */
public final class FlatRequest {

    private final @Nullable String daloStatus;
    private final boolean pdalhpd;
    private final boolean quotaLabel;
    private final @Nullable String reserverQuota;
    private final boolean handicapOfHolder;
    private final boolean handicapOfDependant;
    private final boolean leavingTherapeuticFlat;
    private final @Nullable String housingStatus;
    private final boolean backToWork;
    private final boolean unfit;
    private final boolean notDecent;
    private final boolean minorInCharge;
    private final boolean overcrowded;
    private final @Nullable String violenceKind;
    private final boolean judicialProof;
    private final boolean socialWorkerProof;
    private final boolean authorMeasure;
    private final boolean prostitutionExit;
    private final boolean trafficking;
    private final @Nullable String evictionStage;
    private final boolean rehousingOpen;
    private final int applicantAge;
    private final int coApplicantAge;
    private final boolean childProtection;
    private final boolean renewal;
    private final int gir;
    private final boolean applicantEmployed;
    private final boolean coApplicantEmployed;
    private final int effortPercent;
    private final int fullYears;
    private final int refusals;
    private final Award award = new Award();

    /** Flattens a request at a date. */
    public FlatRequest(ApplicantProfile profile, LocalDate asOf) {
        Household household = new Household(profile, asOf);
        Rules rules = new Rules(profile, household, asOf);
        CoApplicant second = household.coApplicant;
        daloStatus = code(profile.dalo().status());
        pdalhpd = Known.yes(profile.labels().pdalhpd().recognised());
        quotaLabel = Known.yes(profile.labels().prefecturalQuota().recognised());
        reserverQuota = code(profile.application().reserverQuota());
        handicapOfHolder = rules.handicapOfHolder();
        handicapOfDependant = rules.handicappedDependant() >= 0;
        leavingTherapeuticFlat = Known.yes(profile.therapeuticFlat().leaving());
        housingStatus = code(profile.currentHousing().status());
        backToWork = rules.backToWork(profile.applicant()) || (second != null && rules.backToWork(second));
        unfit = Known.yes(profile.currentHousing().unfit());
        notDecent = Known.yes(profile.currentHousing().notDecent());
        minorInCharge = household.firstMinor >= 0;
        overcrowded = rules.overcrowded();
        violenceKind = code(profile.violence().kind());
        judicialProof = rules.proofAmong(Rules.JUDICIAL) >= 0;
        socialWorkerProof = rules.proofAmong(Rules.SOCIAL_WORKER) >= 0;
        authorMeasure = rules.proofAmong(Rules.AUTHOR_MEASURE) >= 0;
        prostitutionExit = Known.yes(profile.prostitutionExit().prefectAuthorisation());
        trafficking = Known.yes(profile.trafficking().victim());
        evictionStage = code(profile.currentHousing().evictionStage());
        rehousingOpen = !Known.no(profile.currentHousing().rehousingSecured());
        applicantAge = household.applicantAge;
        coApplicantAge = second == null ? Household.UNKNOWN : household.age(second.birthDate());
        childProtection = rules.careOfAdult() || rules.careOfEmancipatedMinor();
        renewal = rules.renewal();
        gir = orZero(Known.value(profile.autonomy().gir()));
        applicantEmployed = Rules.employed(profile.applicant());
        coApplicantEmployed = second != null && Rules.employed(second);
        effortPercent = Effort.percent(profile, household);
        fullYears = fullYears(profile, asOf);
        refusals = new Refusals(profile.application().offers(), asOf).count();
        Publics.assessed(profile).forEach(code -> award.assessed(code.code()));
    }

    private static @Nullable String code(Answer<? extends Coded> answer) {
        Coded coded = Known.value(answer);
        return coded == null ? null : coded.code();
    }

    private static int orZero(@Nullable Integer number) {
        return number == null ? 0 : number;
    }

    private static int fullYears(ApplicantProfile profile, LocalDate asOf) {
        LocalDate filed = Known.value(profile.application().initialFilingDate());
        return filed == null ? 0 : Dates.fullMonths(filed, asOf) / 12;
    }

    /** The criteria met so far. */
    public Award getAward() {
        return award;
    }

    /** Called by a rule that holds. */
    public void award(int criterion) {
        award.add(criterion);
    }

    public @Nullable String getDaloStatus() {
        return daloStatus;
    }

    public boolean isPdalhpd() {
        return pdalhpd;
    }

    public boolean isQuotaLabel() {
        return quotaLabel;
    }

    public @Nullable String getReserverQuota() {
        return reserverQuota;
    }

    public boolean isHandicapOfHolder() {
        return handicapOfHolder;
    }

    public boolean isHandicapOfDependant() {
        return handicapOfDependant;
    }

    public boolean isLeavingTherapeuticFlat() {
        return leavingTherapeuticFlat;
    }

    public @Nullable String getHousingStatus() {
        return housingStatus;
    }

    public boolean isBackToWork() {
        return backToWork;
    }

    public boolean isUnfit() {
        return unfit;
    }

    public boolean isNotDecent() {
        return notDecent;
    }

    public boolean isMinorInCharge() {
        return minorInCharge;
    }

    public boolean isOvercrowded() {
        return overcrowded;
    }

    public @Nullable String getViolenceKind() {
        return violenceKind;
    }

    public boolean isJudicialProof() {
        return judicialProof;
    }

    public boolean isSocialWorkerProof() {
        return socialWorkerProof;
    }

    public boolean isAuthorMeasure() {
        return authorMeasure;
    }

    public boolean isProstitutionExit() {
        return prostitutionExit;
    }

    public boolean isTrafficking() {
        return trafficking;
    }

    public @Nullable String getEvictionStage() {
        return evictionStage;
    }

    public boolean isRehousingOpen() {
        return rehousingOpen;
    }

    public int getApplicantAge() {
        return applicantAge;
    }

    public int getCoApplicantAge() {
        return coApplicantAge;
    }

    public boolean isChildProtection() {
        return childProtection;
    }

    public boolean isRenewal() {
        return renewal;
    }

    public int getGir() {
        return gir;
    }

    public boolean isApplicantEmployed() {
        return applicantEmployed;
    }

    public boolean isCoApplicantEmployed() {
        return coApplicantEmployed;
    }

    public int getEffortPercent() {
        return effortPercent;
    }

    public int getFullYears() {
        return fullYears;
    }

    public int getRefusals() {
        return refusals;
    }
}
