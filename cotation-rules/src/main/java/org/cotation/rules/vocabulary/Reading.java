package org.cotation.rules.vocabulary;

import java.util.List;
import java.util.Map;

/**
 * The readings adopted where a text has more than one that can be defended. One property for each interpretation; a grid
 * says which reading it adopts, and every result shows it.
 */
public final class Reading extends Fact {

    private final Map<String, String> adopted;

    /**
     * The readings adopted.
     *
     * @param adopted the reading of every interpretation, by its name
     */
    public Reading(Map<String, String> adopted) {
        super(People.PRESENT);
        this.adopted = Map.copyOf(adopted);
    }

    @Override
    Derived<?> derive(String property) {
        return switch (property) {
            case "youthUpperBound" -> reading(adopted, "youth-upper-bound");
            case "youthInsertion" -> reading(adopted, "youth-insertion");
            case "youthHolder" -> reading(adopted, "youth-holder");
            case "leapDayBirthday" -> reading(adopted, "leap-day-birthday");
            case "dahoCountsAsDalo" -> reading(adopted, "daho-counts-as-dalo");
            case "renewalConcerned" -> reading(adopted, "renewal-concerned");
            case "renewalProgramme" -> reading(adopted, "renewal-programme");
            case "employedMember" -> reading(adopted, "employed-member");
            case "suspendedContract" -> reading(adopted, "suspended-contract");
            case "longTermUnemployment" -> reading(adopted, "long-term-unemployment");
            case "hostedByParents" -> reading(adopted, "hosted-by-parents");
            case "hostelIsEstablishment" -> reading(adopted, "hostel-is-establishment");
            case "evictionThreatFrom" -> reading(adopted, "eviction-threat-from");
            case "overcrowdingThreshold" -> reading(adopted, "overcrowding-threshold");
            case "visitingChildInCharge" -> reading(adopted, "visiting-child-in-charge");
            case "unbornChildInCharge" -> reading(adopted, "unborn-child-in-charge");
            case "rqthProvesHandicap" -> reading(adopted, "rqth-proves-handicap");
            case "handicapIsLossOfAutonomy" -> reading(adopted, "handicap-is-loss-of-autonomy");
            case "violenceSocialWorkerProof" -> reading(adopted, "violence-social-worker-proof");
            case "violenceMainCourante" -> reading(adopted, "violence-main-courante");
            case "childProtectionAge" -> reading(adopted, "child-protection-age");
            case "prefecturalQuotaAgents" -> reading(adopted, "prefectural-quota-agents");
            case "firstQuartileEquality" -> reading(adopted, "first-quartile-equality");
            default -> throw unknownProperty(property);
        };
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
        return this.<String>state("youthUpperBound").or("");
    }

    /** Whether « notamment en insertion sociale et professionnelle » restricts the public: {@code illustrative}, {@code required}. */
    @Term(fr = "lecture « youth-insertion »", en = "reading of youth-insertion", proposal = Proposal.NEVER)
    public String getYouthInsertion() {
        return this.<String>state("youthInsertion").or("");
    }

    /** Whose age counts for « publics jeunes »: {@code any-holder}, {@code applicant-only}. */
    @Term(fr = "lecture « youth-holder »", en = "reading of youth-holder", proposal = Proposal.NEVER)
    public String getYouthHolder() {
        return this.<String>state("youthHolder").or("");
    }

    /** When a person born on 29 February completes a year in a common year: {@code march-1}, {@code february-28}. */
    @Term(fr = "lecture « leap-day-birthday »", en = "reading of leap-day-birthday", proposal = Proposal.NEVER)
    public String getLeapDayBirthday() {
        return this.<String>state("leapDayBirthday").or("");
    }

    /** Whether a favourable decision for accommodation (DAHO, L.441-2-3 III) ranks as DALO: {@code no}, {@code yes}. */
    @Term(fr = "lecture « daho-counts-as-dalo »", en = "reading of daho-counts-as-dalo", proposal = Proposal.NEVER)
    public String getDahoCountsAsDalo() {
        return this.<String>state("dahoCountsAsDalo").or("");
    }

    /** Who is « impacté » by an urban-renewal operation: {@code to-be-rehoused}, {@code perimeter}. */
    @Term(fr = "lecture « renewal-concerned »", en = "reading of renewal-concerned", proposal = Proposal.NEVER)
    public String getRenewalConcerned() {
        return this.<String>state("renewalConcerned").or("");
    }

    /** Whether a demolition decided outside a contractual programme (ANRU) counts: {@code contractual-programme}, {@code any-demolition}. */
    @Term(fr = "lecture « renewal-programme »", en = "reading of renewal-programme", proposal = Proposal.NEVER)
    public String getRenewalProgramme() {
        return this.<String>state("renewalProgramme").or("");
    }

    /** Whose job makes a « ménage actif ayant un emploi »: {@code holder}, {@code any-member}. */
    @Term(fr = "lecture « employed-member »", en = "reading of employed-member", proposal = Proposal.NEVER)
    public String getEmployedMember() {
        return this.<String>state("employedMember").or("");
    }

    /** Whether a suspended work contract (parental leave) is a job: {@code counts}, {@code does-not-count}. */
    @Term(fr = "lecture « suspended-contract »", en = "reading of suspended-contract", proposal = Proposal.NEVER)
    public String getSuspendedContract() {
        return this.<String>state("suspendedContract").or("");
    }

    /** Length of « chômage de longue durée » in L.441-1 e: {@code more-than-a-year}, {@code a-year-or-more}. */
    @Term(
            fr = "lecture « long-term-unemployment »",
            en = "reading of long-term-unemployment",
            proposal = Proposal.NEVER)
    public String getLongTermUnemployment() {
        return this.<String>state("longTermUnemployment").or("");
    }

    /** Whether hosting by parents is « hébergé par des tiers » (L.441-1 k); assessed means UNDETERMINED until a social assessment: {@code assessed}, {@code included}, {@code excluded}. */
    @Term(fr = "lecture « hosted-by-parents »", en = "reading of hosted-by-parents", proposal = Proposal.NEVER)
    public String getHostedByParents() {
        return this.<String>state("hostedByParents").or("");
    }

    /** Whether a residence or young workers' hostel is a temporary establishment (L.441-1 d): {@code yes}, {@code no}. */
    @Term(
            fr = "lecture « hostel-is-establishment »",
            en = "reading of hostel-is-establishment",
            proposal = Proposal.NEVER)
    public String getHostelIsEstablishment() {
        return this.<String>state("hostelIsEstablishment").or("");
    }

    /** Stage from which a household is « menacé d'expulsion » (L.441-1 l): {@code judgment}, {@code payment-order}. */
    @Term(fr = "lecture « eviction-threat-from »", en = "reading of eviction-threat-from", proposal = Proposal.NEVER)
    public String getEvictionThreatFrom() {
        return this.<String>state("evictionThreatFrom").or("");
    }

    /** Equality with the surface threshold in L.441-1 j: {@code strictly-below}, {@code at-or-below}. */
    @Term(
            fr = "lecture « overcrowding-threshold »",
            en = "reading of overcrowding-threshold",
            proposal = Proposal.NEVER)
    public String getOvercrowdingThreshold() {
        return this.<String>state("overcrowdingThreshold").or("");
    }

    /** Whether a child with visiting right only is « à charge » (L.441-1 j): {@code no}, {@code yes}. */
    @Term(
            fr = "lecture « visiting-child-in-charge »",
            en = "reading of visiting-child-in-charge",
            proposal = Proposal.NEVER)
    public String getVisitingChildInCharge() {
        return this.<String>state("visitingChildInCharge").or("");
    }

    /** Whether an expected child is « à charge » (L.441-1 j): {@code no}, {@code yes}. */
    @Term(
            fr = "lecture « unborn-child-in-charge »",
            en = "reading of unborn-child-in-charge",
            proposal = Proposal.NEVER)
    public String getUnbornChildInCharge() {
        return this.<String>state("unbornChildInCharge").or("");
    }

    /** Whether RQTH alone shows a handicap in the sense of L.114 CASF (L.441-1 a): {@code assessed}, {@code yes}. */
    @Term(fr = "lecture « rqth-proves-handicap »", en = "reading of rqth-proves-disability", proposal = Proposal.NEVER)
    public String getRqthProvesHandicap() {
        return this.<String>state("rqthProvesHandicap").or("");
    }

    /** Whether any handicap is a « perte d'autonomie » for the CAHC public: {@code no}, {@code yes}. */
    @Term(
            fr = "lecture « handicap-is-loss-of-autonomy »",
            en = "reading of disability-is-loss-of-autonomy",
            proposal = Proposal.NEVER)
    public String getHandicapIsLossOfAutonomy() {
        return this.<String>state("handicapIsLossOfAutonomy").or("");
    }

    /** Whether a social worker's document alone proves L.441-1 g (arrêté of 20/04/2023); judicial-only means UNDETERMINED: {@code accepted}, {@code judicial-only}. */
    @Term(
            fr = "lecture « violence-social-worker-proof »",
            en = "reading of violence-social-worker-proof",
            proposal = Proposal.NEVER)
    public String getViolenceSocialWorkerProof() {
        return this.<String>state("violenceSocialWorkerProof").or("");
    }

    /** Whether a main courante alone proves L.441-1 g; insufficient means UNDETERMINED: {@code insufficient}, {@code accepted}. */
    @Term(
            fr = "lecture « violence-main-courante »",
            en = "reading of violence-main-courante",
            proposal = Proposal.NEVER)
    public String getViolenceMainCourante() {
        return this.<String>state("violenceMainCourante").or("");
    }

    /** What the bound of 21 applies to in L.441-1 m: {@code care-before-21}, {@code under-21-today}. */
    @Term(fr = "lecture « child-protection-age »", en = "reading of child-protection-age", proposal = Proposal.NEVER)
    public String getChildProtectionAge() {
        return this.<String>state("childProtectionAge").or("");
    }

    /** Whether the State-agents part of the prefect's quota counts: {@code excluded}, {@code included}. */
    @Term(
            fr = "lecture « prefectural-quota-agents »",
            en = "reading of prefectural-quota-agents",
            proposal = Proposal.NEVER)
    public String getPrefecturalQuotaAgents() {
        return this.<String>state("prefecturalQuotaAgents").or("");
    }

    /** Equality with the first-quartile threshold: {@code strictly-below}, {@code at-or-below}. */
    @Term(
            fr = "lecture « first-quartile-equality »",
            en = "reading of first-quartile-equality",
            proposal = Proposal.NEVER)
    public String getFirstQuartileEquality() {
        return this.<String>state("firstQuartileEquality").or("");
    }
}
