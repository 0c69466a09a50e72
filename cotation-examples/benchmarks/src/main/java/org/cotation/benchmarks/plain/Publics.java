package org.cotation.benchmarks.plain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.cotation.profile.Answer;
import org.cotation.profile.ApplicantProfile;
import org.cotation.profile.Assessment;
import org.cotation.profile.Holder;
import org.cotation.profile.code.DaloStatus;
import org.cotation.profile.code.ReserverQuota;

/** The publics that a request belongs to: by a favourable assessment or by a rule. For one request. */
final class Publics {

    private final ApplicantProfile profile;
    private final Household household;
    private final Rules rules;

    /** Recognised by a competent body, whatever the rules say. */
    private final Set<PublicCode> assessed;

    private final Set<PublicCode> recognised = EnumSet.noneOf(PublicCode.class);

    Publics(ApplicantProfile profile, Household household, Rules rules, BigDecimal firstQuartile) {
        this.profile = profile;
        this.household = household;
        this.rules = rules;
        assessed = assessed(profile);
        recognised.addAll(assessed);
        national(firstQuartile);
        local();
    }

    boolean recognised(PublicCode code) {
        return recognised.contains(code);
    }

    Set<PublicCode> assessed() {
        return assessed;
    }

    List<String> codes() {
        List<String> codes = new ArrayList<>(recognised.size());
        for (PublicCode code : recognised) {
            codes.add(code.code());
        }
        return codes;
    }

    static Set<PublicCode> assessed(ApplicantProfile profile) {
        Set<PublicCode> assessed = EnumSet.noneOf(PublicCode.class);
        List<Answer<Assessment>> assessments = Known.value(profile.assessments());
        if (assessments != null) {
            for (Answer<Assessment> answer : assessments) {
                Assessment assessment = Known.value(answer);
                if (assessment != null && Known.yes(assessment.favourable())) {
                    String named = Known.value(assessment.publicCode());
                    PublicCode code = named == null ? null : PublicCode.of(named);
                    if (code != null) {
                        assessed.add(code);
                    }
                }
            }
        }
        return assessed;
    }

    private void when(boolean holds, PublicCode code) {
        if (holds) {
            recognised.add(code);
        }
    }

    private void national(BigDecimal firstQuartile) {
        when(Known.value(profile.dalo().status()) == DaloStatus.ACTIF, PublicCode.DALO);
        when(rules.handicapOfHolder() || rules.handicappedDependant() >= 0, PublicCode.HANDICAP);
        when(Known.yes(profile.therapeuticFlat().leaving()), PublicCode.THERAPEUTIC_FLAT);
        when(rules.temporarilyHoused(), PublicCode.TEMPORARY_HOUSING);
        when(anyHolder(rules::backToWork), PublicCode.BACK_TO_WORK);
        when(Known.yes(profile.currentHousing().unfit()), PublicCode.UNFIT_HOUSING);
        when(
                rules.violence()
                        && (rules.proofAmong(Rules.JUDICIAL) >= 0 || rules.proofAmong(Rules.SOCIAL_WORKER) >= 0),
                PublicCode.VIOLENCE);
        when(rules.rapeAtHome(), PublicCode.RAPE_AT_HOME);
        when(Known.yes(profile.prostitutionExit().prefectAuthorisation()), PublicCode.PROSTITUTION_EXIT);
        when(Known.yes(profile.trafficking().victim()), PublicCode.TRAFFICKING);
        when(rules.minorBadlyHoused(), PublicCode.MINOR_BADLY_HOUSED);
        when(rules.withoutHousing(), PublicCode.WITHOUT_HOUSING);
        when(rules.evicted(), PublicCode.EVICTION);
        when(rules.careOfAdult() || rules.careOfEmancipatedMinor(), PublicCode.CHILD_PROTECTION);
        when(rules.firstQuartile(firstQuartile), PublicCode.FIRST_QUARTILE);
        when(rules.transfer(), PublicCode.TRANSFER);
        when(Known.yes(profile.volunteerFirefighter()), PublicCode.VOLUNTEER_FIREFIGHTER);
        int age = household.applicantAge;
        when(
                age != Household.UNKNOWN && age < 25 && rules.withoutHousing() && rules.withoutIncome(),
                PublicCode.ENVAUL);
    }

    private void local() {
        when(Known.yes(profile.labels().pdalhpd().recognised()), PublicCode.PDALHPD);
        when(
                Known.yes(profile.labels().prefecturalQuota().recognised())
                        || Known.value(profile.application().reserverQuota()) == ReserverQuota.PPRIOR,
                PublicCode.PREFECTURAL_QUOTA);
        when(anyHolder(rules::young), PublicCode.YOUNG);
        when(rules.renewal(), PublicCode.URBAN_RENEWAL);
        when(rules.lossOfAutonomy(), PublicCode.LOSS_OF_AUTONOMY);
        when(anyHolder(Rules::employed), PublicCode.WORKING);
    }

    private boolean anyHolder(Predicate<Holder> test) {
        return test.test(profile.applicant()) || (household.coApplicant != null && test.test(household.coApplicant));
    }
}
