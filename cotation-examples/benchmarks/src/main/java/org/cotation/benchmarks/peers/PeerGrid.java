package org.cotation.benchmarks.peers;

import static org.cotation.benchmarks.peers.Condition.atLeast;
import static org.cotation.benchmarks.peers.Condition.between;
import static org.cotation.benchmarks.peers.Condition.in;
import static org.cotation.benchmarks.peers.Condition.no;
import static org.cotation.benchmarks.peers.Condition.yes;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.cotation.benchmarks.plain.FlatRequest;

/**
 * The criteria of {@code cahc-2022} on a flat request, each under one or more rules: what every peer is given, in its own
 * form.
 */
final class PeerGrid {

    /** A criterion; where it is counted by unit, the points of one. */
    record Criterion(String code, long points) {}

    /** One rule: the criterion that it awards if all its conditions hold. */
    record PeerRule(int criterion, List<Condition> conditions) {}

    /** Criteria counted together. */
    record Family(int first, int last) {}

    private static final List<Criterion> CRITERIA = new ArrayList<>();
    private static final List<PeerRule> RULES = new ArrayList<>();

    static final Family PRIORITIES;
    static final Family LOCAL;
    static final Family HOUSING;
    static final Family EFFORT;
    static final int ANCIENNETE;
    static final int REFUS;

    private PeerGrid() {}

    static List<Criterion> criteria() {
        return CRITERIA;
    }

    static List<PeerRule> rules() {
        return RULES;
    }

    /** The criterion that counts a public. */
    static OptionalInt criterionOf(String publicCode) {
        String code = publicCode.startsWith("CAHC.") ? publicCode.substring("CAHC.".length()) : publicCode;
        for (int i = 0; i < CRITERIA.size(); i++) {
            if (CRITERIA.get(i).code().equals(code)) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    private static int criterion(String code, long points) {
        CRITERIA.add(new Criterion(code, points));
        return CRITERIA.size() - 1;
    }

    private static void rule(Condition... conditions) {
        RULES.add(new PeerRule(CRITERIA.size() - 1, List.of(conditions)));
    }

    private static Condition withoutHousing() {
        return in("housingStatus", FlatRequest::getHousingStatus, "SD", "SQUAT", "CAMCAR", "HOT", "CP");
    }

    private static Condition evicted() {
        return in("evictionStage", FlatRequest::getEvictionStage, "JUDGMENT", "QUIT_ORDER", "FORCE");
    }

    private static Condition coupleOrFamily() {
        return in("violenceKind", FlatRequest::getViolenceKind, "COUPLE", "FAMILY", "FORCED_MARRIAGE");
    }

    private static Family priorities() {
        int first = criterion("DALO", 50);
        rule(in("daloStatus", FlatRequest::getDaloStatus, "ACTIF"));
        criterion("PDALHPD", 40);
        rule(yes("pdalhpd", FlatRequest::isPdalhpd));
        criterion("CONTINGENT_PREFECTORAL", 30);
        rule(yes("quotaLabel", FlatRequest::isQuotaLabel));
        rule(in("reserverQuota", FlatRequest::getReserverQuota, "PPRIOR"));
        criterion("L441-1.a", 20);
        rule(yes("handicapOfHolder", FlatRequest::isHandicapOfHolder));
        rule(yes("handicapOfDependant", FlatRequest::isHandicapOfDependant));
        criterion("L441-1.b", 20);
        rule(yes("leavingTherapeuticFlat", FlatRequest::isLeavingTherapeuticFlat));
        // No rule recognises the letter c: only a body does.
        criterion("L441-1.c", 20);
        criterion("L441-1.d", 20);
        rule(in("housingStatus", FlatRequest::getHousingStatus, "SH", "SLHT", "RHVS", "CDEFCM", "RS"));
        criterion("L441-1.e", 20);
        rule(yes("backToWork", FlatRequest::isBackToWork));
        criterion("L441-1.f", 20);
        rule(yes("unfit", FlatRequest::isUnfit));
        criterion("L441-1.g", 20);
        rule(coupleOrFamily(), yes("judicialProof", FlatRequest::isJudicialProof));
        rule(coupleOrFamily(), yes("socialWorkerProof", FlatRequest::isSocialWorkerProof));
        criterion("L441-1.g-bis", 20);
        rule(
                in("violenceKind", FlatRequest::getViolenceKind, "RAPE_AT_HOME"),
                yes("authorMeasure", FlatRequest::isAuthorMeasure));
        criterion("L441-1.h", 20);
        rule(yes("prostitutionExit", FlatRequest::isProstitutionExit));
        criterion("L441-1.i", 20);
        rule(yes("trafficking", FlatRequest::isTrafficking));
        criterion("L441-1.j", 20);
        rule(yes("minorInCharge", FlatRequest::isMinorInCharge), yes("notDecent", FlatRequest::isNotDecent));
        rule(yes("minorInCharge", FlatRequest::isMinorInCharge), yes("overcrowded", FlatRequest::isOvercrowded));
        criterion("L441-1.k", 20);
        rule(withoutHousing());
        criterion("L441-1.l", 20);
        rule(evicted(), no("rehousingOpen", FlatRequest::isRehousingOpen));
        int last = criterion("L441-1.m", 20);
        rule(yes("childProtection", FlatRequest::isChildProtection));
        return new Family(first, last);
    }

    private static Family localPublics() {
        int first = criterion("RENOUVELLEMENT_URBAIN", 20);
        rule(yes("renewal", FlatRequest::isRenewal));
        criterion("PERTE_AUTONOMIE", 15);
        rule(between("gir", FlatRequest::getGir, 1, 4));
        criterion("JEUNES_18_30", 10);
        rule(between("applicantAge", FlatRequest::getApplicantAge, 18, 30));
        rule(between("coApplicantAge", FlatRequest::getCoApplicantAge, 18, 30));
        int last = criterion("MENAGES_ACTIFS", 10);
        rule(yes("applicantEmployed", FlatRequest::isApplicantEmployed));
        rule(yes("coApplicantEmployed", FlatRequest::isCoApplicantEmployed));
        return new Family(first, last);
    }

    private static Family housing() {
        int first = criterion("SANS_LOGEMENT", 15);
        rule(withoutHousing());
        criterion("EXPULSION", 15);
        rule(evicted(), no("rehousingOpen", FlatRequest::isRehousingOpen));
        criterion("LOGEMENT_INDIGNE", 12);
        rule(yes("unfit", FlatRequest::isUnfit));
        int last = criterion("SUROCCUPATION", 10);
        rule(yes("minorInCharge", FlatRequest::isMinorInCharge), yes("overcrowded", FlatRequest::isOvercrowded));
        return new Family(first, last);
    }

    private static Family effort() {
        int first = criterion("EFFORT_40", 10);
        rule(atLeast("effortPercent", FlatRequest::getEffortPercent, 40));
        int last = criterion("EFFORT_30", 5);
        rule(atLeast("effortPercent", FlatRequest::getEffortPercent, 30));
        return new Family(first, last);
    }

    static {
        PRIORITIES = priorities();
        LOCAL = localPublics();
        HOUSING = housing();
        EFFORT = effort();
        ANCIENNETE = criterion("ANCIENNETE", 1);
        rule(atLeast("fullYears", FlatRequest::getFullYears, 1));
        REFUS = criterion("REFUS", -10);
        rule(atLeast("refusals", FlatRequest::getRefusals, 1));
    }
}
