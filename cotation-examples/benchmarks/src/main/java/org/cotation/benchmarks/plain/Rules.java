package org.cotation.benchmarks.plain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.cotation.profile.Answer;
import org.cotation.profile.ApplicantProfile;
import org.cotation.profile.ChildProtection;
import org.cotation.profile.CurrentHousing;
import org.cotation.profile.Dependant;
import org.cotation.profile.Holder;
import org.cotation.profile.LongTermUnemployment;
import org.cotation.profile.RenewalOperation;
import org.cotation.profile.code.ContractNature;
import org.cotation.profile.code.Custody;
import org.cotation.profile.code.DisabilityProof;
import org.cotation.profile.code.EvictionStage;
import org.cotation.profile.code.HousingStatus;
import org.cotation.profile.code.RenewalType;
import org.cotation.profile.code.ViolenceKind;
import org.cotation.profile.code.ViolenceProof;

/** Whether a situation that rules ask for is there for sure. For one request. */
final class Rules {

    private static final Set<HousingStatus> WITHOUT_HOUSING = Collections.unmodifiableSet(EnumSet.of(
            HousingStatus.SD, HousingStatus.SQUAT, HousingStatus.CAMCAR, HousingStatus.HOT, HousingStatus.CP));
    private static final Set<HousingStatus> TEMPORARY = Collections.unmodifiableSet(EnumSet.of(
            HousingStatus.SH, HousingStatus.SLHT, HousingStatus.RHVS, HousingStatus.CDEFCM, HousingStatus.RS));
    private static final Set<EvictionStage> EVICTED = Collections.unmodifiableSet(
            EnumSet.of(EvictionStage.JUDGMENT, EvictionStage.QUIT_ORDER, EvictionStage.FORCE));
    private static final Set<RenewalType> RENEWAL =
            Collections.unmodifiableSet(EnumSet.of(RenewalType.ANRU, RenewalType.OTHER_RENEWAL));
    private static final Set<ViolenceKind> COUPLE_OR_FAMILY = Collections.unmodifiableSet(
            EnumSet.of(ViolenceKind.COUPLE, ViolenceKind.FAMILY, ViolenceKind.FORCED_MARRIAGE));
    static final Set<ViolenceProof> JUDICIAL = Collections.unmodifiableSet(EnumSet.of(
            ViolenceProof.PROTECTION_ORDER,
            ViolenceProof.JUDGE_DECISION,
            ViolenceProof.PROSECUTOR,
            ViolenceProof.COMPLAINT));
    static final Set<ViolenceProof> SOCIAL_WORKER =
            Collections.unmodifiableSet(EnumSet.of(ViolenceProof.SOCIAL_WORKER));
    static final Set<ViolenceProof> AUTHOR_MEASURE =
            Collections.unmodifiableSet(EnumSet.of(ViolenceProof.AUTHOR_MEASURE));

    private final ApplicantProfile profile;
    private final Household household;
    private final LocalDate asOf;

    Rules(ApplicantProfile profile, Household household, LocalDate asOf) {
        this.profile = profile;
        this.household = household;
        this.asOf = asOf;
    }

    private CurrentHousing housing() {
        return profile.currentHousing();
    }

    boolean withoutHousing() {
        HousingStatus status = Known.value(housing().status());
        return status != null && WITHOUT_HOUSING.contains(status);
    }

    boolean temporarilyHoused() {
        HousingStatus status = Known.value(housing().status());
        return status != null && TEMPORARY.contains(status);
    }

    boolean transfer() {
        return Known.value(housing().status()) == HousingStatus.HLM;
    }

    boolean evicted() {
        EvictionStage stage = Known.value(housing().evictionStage());
        return stage != null && EVICTED.contains(stage) && Known.no(housing().rehousingSecured());
    }

    /** Surface thresholds of R.441-14-1, where there is a minor in the household. */
    boolean overcrowded() {
        BigDecimal surface = Known.value(housing().surface());
        if (surface == null || household.firstMinor < 0) {
            return false;
        }
        return surface.compareTo(BigDecimal.valueOf(threshold(fewestOccupants()))) < 0;
    }

    private int fewestOccupants() {
        Integer given = Known.value(housing().occupants());
        if (given != null) {
            return given;
        }
        return Known.none(housing().occupants()) ? household.fewestPersons() : 0;
    }

    private static int threshold(int occupants) {
        return occupants <= 1 ? 9 : Math.min(16 + 9 * (occupants - 2), 70);
    }

    boolean minorBadlyHoused() {
        return household.firstMinor >= 0 && (Known.yes(housing().notDecent()) || overcrowded());
    }

    boolean handicapOfHolder() {
        return handicapDeclared()
                && Known.not(DisabilityProof.RQTH, profile.disability().proof());
    }

    private boolean handicapDeclared() {
        return handicapCounted() || Known.value(profile.disability().proof()) != null;
    }

    boolean handicapCounted() {
        Integer count = Known.value(profile.disability().personsCount());
        return count != null && count > 0;
    }

    /** The first dependant with a handicap who lives with the household; -1 if there is none for sure. */
    int handicappedDependant() {
        List<Answer<Dependant>> dependants = household.dependants;
        for (int i = 0; i < dependants.size(); i++) {
            Dependant dependant = Known.value(dependants.get(i));
            if (dependant != null
                    && Known.yes(dependant.disabled())
                    && Known.not(Custody.VISITING, dependant.custody())
                    && Known.not(DisabilityProof.RQTH, dependant.disabilityProof())) {
                return i;
            }
        }
        return -1;
    }

    static boolean employed(Holder holder) {
        return Known.yes(holder.employedOn()) && Known.not(ContractNature.INTERNSHIP, holder.contractNature());
    }

    boolean backToWork(Holder holder) {
        LongTermUnemployment spell = holder.longTermUnemployment();
        LocalDate end = Known.value(spell.endDate());
        if (end == null || end.isAfter(asOf) || !employed(holder)) {
            return false;
        }
        LocalDate start = Known.value(spell.startDate());
        if (start != null) {
            return end.plusDays(1).isAfter(start.plusYears(1));
        }
        return Known.none(spell.startDate()) && Known.yes(spell.over12Months());
    }

    boolean young(Holder holder) {
        int age = household.age(holder.birthDate());
        return age >= 18 && age <= 30;
    }

    boolean violence() {
        ViolenceKind kind = Known.value(profile.violence().kind());
        return kind != null && COUPLE_OR_FAMILY.contains(kind);
    }

    /** The first proof of violence among these; -1 if there is none. */
    int proofAmong(Set<ViolenceProof> wanted) {
        List<Answer<ViolenceProof>> proofs = Known.value(profile.violence().proof());
        if (proofs != null) {
            for (int i = 0; i < proofs.size(); i++) {
                ViolenceProof proof = Known.value(proofs.get(i));
                if (proof != null && wanted.contains(proof)) {
                    return i;
                }
            }
        }
        return -1;
    }

    boolean rapeAtHome() {
        return Known.value(profile.violence().kind()) == ViolenceKind.RAPE_AT_HOME && proofAmong(AUTHOR_MEASURE) >= 0;
    }

    boolean careOfAdult() {
        LocalDate birth = Known.value(profile.applicant().birthDate());
        return birth != null && household.applicantAge >= 18 && recentCare(birth, true);
    }

    boolean careOfEmancipatedMinor() {
        LocalDate birth = Known.value(profile.applicant().birthDate());
        return birth != null
                && household.applicantAge < 18
                && Known.yes(profile.childProtection().emancipated())
                && recentCare(birth, false);
    }

    /** A care that began before majority and ended, if it did, no more than three years ago. */
    private boolean recentCare(LocalDate birth, boolean before21) {
        ChildProtection care = profile.childProtection();
        LocalDate start = Known.value(care.careStart());
        if (start == null || start.isAfter(asOf) || Dates.age(birth, start) >= 18) {
            return false;
        }
        LocalDate end = Known.value(care.careEnd());
        if (end == null && !Known.none(care.careEnd())) {
            return false;
        }
        LocalDate lastDay = end == null || end.isAfter(asOf) ? asOf : end;
        return (!before21 || Dates.ageBegun(birth, lastDay) <= 21) && Dates.yearsBegun(lastDay, asOf) <= 3;
    }

    boolean renewal() {
        RenewalOperation operation = housing().renewalOperation();
        RenewalType type = Known.value(operation.type());
        if (type == null || !RENEWAL.contains(type)) {
            return false;
        }
        LocalDate rehousedOn = Known.value(operation.rehousedOn());
        boolean toRehouse = rehousedOn == null ? Known.none(operation.rehousedOn()) : rehousedOn.isAfter(asOf);
        return toRehouse && Known.yes(operation.buildingConcerned()) && Known.yes(operation.rehousingRequired());
    }

    boolean lossOfAutonomy() {
        Integer gir = Known.value(profile.autonomy().gir());
        return gir != null && gir >= 1 && gir <= 4;
    }

    /** Income of a year and consumption unit below the threshold, however few the units are; without a quotient. */
    boolean firstQuartile(BigDecimal threshold) {
        BigDecimal income = household.monthlyIncome;
        return income != null
                && income.multiply(BigDecimal.valueOf(120))
                                .compareTo(threshold.multiply(BigDecimal.valueOf(household.leastTenthsOfUnits)))
                        < 0;
    }

    boolean withoutIncome() {
        return household.monthlyIncome != null && household.monthlyIncome.signum() == 0;
    }
}
