package org.cotation.rules.vocabulary;

import java.util.List;
import java.util.Map;

/**
 * The readings adopted where a text has more than one that can be defended. One property for each interpretation; a grid
 * says which reading it adopts, and every result shows it.
 */
public final class Reading extends Fact {

    private final Derived<String> youthUpperBound;
    private final Derived<String> youthInsertion;
    private final Derived<String> youthHolder;
    private final Derived<String> leapDayBirthday;
    private final Derived<String> dahoCountsAsDalo;
    private final Derived<String> renewalConcerned;
    private final Derived<String> renewalProgramme;
    private final Derived<String> employedMember;
    private final Derived<String> suspendedContract;
    private final Derived<String> longTermUnemployment;
    private final Derived<String> hostedByParents;
    private final Derived<String> hostelIsEstablishment;
    private final Derived<String> evictionThreatFrom;
    private final Derived<String> overcrowdingThreshold;
    private final Derived<String> visitingChildInCharge;
    private final Derived<String> unbornChildInCharge;
    private final Derived<String> rqthProvesHandicap;
    private final Derived<String> handicapIsLossOfAutonomy;
    private final Derived<String> violenceSocialWorkerProof;
    private final Derived<String> violenceMainCourante;
    private final Derived<String> childProtectionAge;
    private final Derived<String> prefecturalQuotaAgents;
    private final Derived<String> firstQuartileEquality;

    /**
     * The readings adopted.
     *
     * @param adopted the reading of every interpretation, by its name
     */
    public Reading(Map<String, String> adopted) {
        super(People.PRESENT);
        youthUpperBound = reading(adopted, "youth-upper-bound");
        youthInsertion = reading(adopted, "youth-insertion");
        youthHolder = reading(adopted, "youth-holder");
        leapDayBirthday = reading(adopted, "leap-day-birthday");
        dahoCountsAsDalo = reading(adopted, "daho-counts-as-dalo");
        renewalConcerned = reading(adopted, "renewal-concerned");
        renewalProgramme = reading(adopted, "renewal-programme");
        employedMember = reading(adopted, "employed-member");
        suspendedContract = reading(adopted, "suspended-contract");
        longTermUnemployment = reading(adopted, "long-term-unemployment");
        hostedByParents = reading(adopted, "hosted-by-parents");
        hostelIsEstablishment = reading(adopted, "hostel-is-establishment");
        evictionThreatFrom = reading(adopted, "eviction-threat-from");
        overcrowdingThreshold = reading(adopted, "overcrowding-threshold");
        visitingChildInCharge = reading(adopted, "visiting-child-in-charge");
        unbornChildInCharge = reading(adopted, "unborn-child-in-charge");
        rqthProvesHandicap = reading(adopted, "rqth-proves-handicap");
        handicapIsLossOfAutonomy = reading(adopted, "handicap-is-loss-of-autonomy");
        violenceSocialWorkerProof = reading(adopted, "violence-social-worker-proof");
        violenceMainCourante = reading(adopted, "violence-main-courante");
        childProtectionAge = reading(adopted, "child-protection-age");
        prefecturalQuotaAgents = reading(adopted, "prefectural-quota-agents");
        firstQuartileEquality = reading(adopted, "first-quartile-equality");
    }

    private static Derived<String> reading(Map<String, String> adopted, String name) {
        String value = adopted.get(name);
        if (value == null) {
            throw new IllegalStateException("No reading was adopted for the interpretation (" + name + ").");
        }
        return Derived.known(value, List.of());
    }

    /** Whether age 30 is inside « 18-30 ans »: {@code age-30-included}, {@code under-30}. */
    @Term(fr = "lecture « youth-upper-bound »", en = "reading of youth-upper-bound", proposal = Proposal.NEVER)
    public String getYouthUpperBound() {
        return youthUpperBound.or("");
    }

    /** Whether « notamment en insertion sociale et professionnelle » restricts the public: {@code illustrative}, {@code required}. */
    @Term(fr = "lecture « youth-insertion »", en = "reading of youth-insertion", proposal = Proposal.NEVER)
    public String getYouthInsertion() {
        return youthInsertion.or("");
    }

    /** Whose age counts for « publics jeunes »: {@code any-holder}, {@code applicant-only}. */
    @Term(fr = "lecture « youth-holder »", en = "reading of youth-holder", proposal = Proposal.NEVER)
    public String getYouthHolder() {
        return youthHolder.or("");
    }

    /** When a person born on 29 February completes a year in a common year: {@code march-1}, {@code february-28}. */
    @Term(fr = "lecture « leap-day-birthday »", en = "reading of leap-day-birthday", proposal = Proposal.NEVER)
    public String getLeapDayBirthday() {
        return leapDayBirthday.or("");
    }

    /** Whether a favourable decision for accommodation (DAHO, L.441-2-3 III) ranks as DALO: {@code no}, {@code yes}. */
    @Term(fr = "lecture « daho-counts-as-dalo »", en = "reading of daho-counts-as-dalo", proposal = Proposal.NEVER)
    public String getDahoCountsAsDalo() {
        return dahoCountsAsDalo.or("");
    }

    /** Who is « impacté » by an urban-renewal operation: {@code to-be-rehoused}, {@code perimeter}. */
    @Term(fr = "lecture « renewal-concerned »", en = "reading of renewal-concerned", proposal = Proposal.NEVER)
    public String getRenewalConcerned() {
        return renewalConcerned.or("");
    }

    /** Whether a demolition decided outside a contractual programme (ANRU) counts: {@code contractual-programme}, {@code any-demolition}. */
    @Term(fr = "lecture « renewal-programme »", en = "reading of renewal-programme", proposal = Proposal.NEVER)
    public String getRenewalProgramme() {
        return renewalProgramme.or("");
    }

    /** Whose job makes a « ménage actif ayant un emploi »: {@code holder}, {@code any-member}. */
    @Term(fr = "lecture « employed-member »", en = "reading of employed-member", proposal = Proposal.NEVER)
    public String getEmployedMember() {
        return employedMember.or("");
    }

    /** Whether a suspended work contract (parental leave) is a job: {@code counts}, {@code does-not-count}. */
    @Term(fr = "lecture « suspended-contract »", en = "reading of suspended-contract", proposal = Proposal.NEVER)
    public String getSuspendedContract() {
        return suspendedContract.or("");
    }

    /** Length of « chômage de longue durée » in L.441-1 e: {@code more-than-a-year}, {@code a-year-or-more}. */
    @Term(
            fr = "lecture « long-term-unemployment »",
            en = "reading of long-term-unemployment",
            proposal = Proposal.NEVER)
    public String getLongTermUnemployment() {
        return longTermUnemployment.or("");
    }

    /** Whether hosting by parents is « hébergé par des tiers » (L.441-1 k); assessed means UNDETERMINED until a social assessment: {@code assessed}, {@code included}, {@code excluded}. */
    @Term(fr = "lecture « hosted-by-parents »", en = "reading of hosted-by-parents", proposal = Proposal.NEVER)
    public String getHostedByParents() {
        return hostedByParents.or("");
    }

    /** Whether a residence or young workers' hostel is a temporary establishment (L.441-1 d): {@code yes}, {@code no}. */
    @Term(
            fr = "lecture « hostel-is-establishment »",
            en = "reading of hostel-is-establishment",
            proposal = Proposal.NEVER)
    public String getHostelIsEstablishment() {
        return hostelIsEstablishment.or("");
    }

    /** Stage from which a household is « menacé d'expulsion » (L.441-1 l): {@code judgment}, {@code payment-order}. */
    @Term(fr = "lecture « eviction-threat-from »", en = "reading of eviction-threat-from", proposal = Proposal.NEVER)
    public String getEvictionThreatFrom() {
        return evictionThreatFrom.or("");
    }

    /** Equality with the surface threshold in L.441-1 j: {@code strictly-below}, {@code at-or-below}. */
    @Term(
            fr = "lecture « overcrowding-threshold »",
            en = "reading of overcrowding-threshold",
            proposal = Proposal.NEVER)
    public String getOvercrowdingThreshold() {
        return overcrowdingThreshold.or("");
    }

    /** Whether a child with visiting right only is « à charge » (L.441-1 j): {@code no}, {@code yes}. */
    @Term(
            fr = "lecture « visiting-child-in-charge »",
            en = "reading of visiting-child-in-charge",
            proposal = Proposal.NEVER)
    public String getVisitingChildInCharge() {
        return visitingChildInCharge.or("");
    }

    /** Whether an expected child is « à charge » (L.441-1 j): {@code no}, {@code yes}. */
    @Term(
            fr = "lecture « unborn-child-in-charge »",
            en = "reading of unborn-child-in-charge",
            proposal = Proposal.NEVER)
    public String getUnbornChildInCharge() {
        return unbornChildInCharge.or("");
    }

    /** Whether RQTH alone shows a handicap in the sense of L.114 CASF (L.441-1 a): {@code assessed}, {@code yes}. */
    @Term(fr = "lecture « rqth-proves-handicap »", en = "reading of rqth-proves-disability", proposal = Proposal.NEVER)
    public String getRqthProvesHandicap() {
        return rqthProvesHandicap.or("");
    }

    /** Whether any handicap is a « perte d'autonomie » for the CAHC public: {@code no}, {@code yes}. */
    @Term(
            fr = "lecture « handicap-is-loss-of-autonomy »",
            en = "reading of disability-is-loss-of-autonomy",
            proposal = Proposal.NEVER)
    public String getHandicapIsLossOfAutonomy() {
        return handicapIsLossOfAutonomy.or("");
    }

    /** Whether a social worker's document alone proves L.441-1 g (arrêté of 20/04/2023); judicial-only means UNDETERMINED: {@code accepted}, {@code judicial-only}. */
    @Term(
            fr = "lecture « violence-social-worker-proof »",
            en = "reading of violence-social-worker-proof",
            proposal = Proposal.NEVER)
    public String getViolenceSocialWorkerProof() {
        return violenceSocialWorkerProof.or("");
    }

    /** Whether a main courante alone proves L.441-1 g; insufficient means UNDETERMINED: {@code insufficient}, {@code accepted}. */
    @Term(
            fr = "lecture « violence-main-courante »",
            en = "reading of violence-main-courante",
            proposal = Proposal.NEVER)
    public String getViolenceMainCourante() {
        return violenceMainCourante.or("");
    }

    /** What the bound of 21 applies to in L.441-1 m: {@code care-before-21}, {@code under-21-today}. */
    @Term(fr = "lecture « child-protection-age »", en = "reading of child-protection-age", proposal = Proposal.NEVER)
    public String getChildProtectionAge() {
        return childProtectionAge.or("");
    }

    /** Whether the State-agents part of the prefect's quota counts: {@code excluded}, {@code included}. */
    @Term(
            fr = "lecture « prefectural-quota-agents »",
            en = "reading of prefectural-quota-agents",
            proposal = Proposal.NEVER)
    public String getPrefecturalQuotaAgents() {
        return prefecturalQuotaAgents.or("");
    }

    /** Equality with the first-quartile threshold: {@code strictly-below}, {@code at-or-below}. */
    @Term(
            fr = "lecture « first-quartile-equality »",
            en = "reading of first-quartile-equality",
            proposal = Proposal.NEVER)
    public String getFirstQuartileEquality() {
        return firstQuartileEquality.or("");
    }
}
