package org.cotation.rules.vocabulary;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.cotation.profile.LongTermUnemployment;
import org.cotation.profile.Sensitivity;
import org.cotation.profile.code.ContractNature;
import org.cotation.profile.code.ContractSuspension;
import org.cotation.profile.code.ContractType;
import org.cotation.profile.code.InsertionFollowUp;
import org.cotation.profile.code.ProfessionalSituation;
import org.jspecify.annotations.Nullable;

/** A holder of the application (<em>titulaire</em>): the applicant and the co-applicant, each in turn. */
public class Holder extends Fact {

    private final org.cotation.profile.Holder holder;
    private final Source source;

    Holder(Derived<Boolean> presence, org.cotation.profile.Holder holder, Source source) {
        super(presence);
        this.holder = holder;
        this.source = source;
    }

    @Override
    Derived<?> derive(String property) {
        return switch (property) {
            case "age" -> source.age(source.value("birthDate", holder.birthDate()));
            case "contractType" -> source.code("contractType", holder.contractType());
            case "contractNature" -> source.code("contractNature", holder.contractNature());
            case "contractSuspension" -> source.code("contractSuspended", holder.contractSuspended());
            case "professionalSituation" -> source.code("professionalSituation", holder.professionalSituation());
            case "insertionFollowUp" -> source.code("insertionFollowUp", holder.insertionFollowUp());
            case "inInsertion" -> this.<String>state("insertionFollowUp").test(code -> true);
            case "employed" -> deriveEmployed();
            case "unemployedMoreThanAYear" -> endedSpell(true);
            case "unemployedAYearOrMore" -> endedSpell(false);
            case "essentialWorker" -> essentialWorker();
            default -> throw unknownProperty(property);
        };
    }

    private Derived<Boolean> deriveEmployed() {
        Derived<Boolean> contract = source.truth("employedOn", holder.employedOn());
        Derived<Boolean> internship =
                this.<String>state("contractNature").test(ContractNature.INTERNSHIP.code()::equals);
        Derived<Boolean> suspended = this.<String>state("contractSuspension").test(code -> true);
        return source.readings().suspendedContractCounts()
                ? Derived.all(List.of(contract, Derived.not(internship)))
                : Derived.all(List.of(contract, Derived.not(internship), Derived.not(suspended)));
    }

    private Derived<Boolean> endedSpell(boolean strictly) {
        LongTermUnemployment unemployment = holder.longTermUnemployment();
        Derived<LocalDate> start = source.value("longTermUnemployment.startDate", unemployment.startDate());
        Derived<LocalDate> end = source.value("longTermUnemployment.endDate", unemployment.endDate());
        Derived<Boolean> box = source.truth("longTermUnemployment.over12Months", unemployment.over12Months());
        LocalDate asOf = source.asOf();
        Derived<Boolean> ended = end.test(last -> !last.isAfter(asOf));
        Derived<Boolean> longEnough =
                start.none() ? box : start.with(end, (first, last) -> lasts(first, last, strictly));
        // A spell that would be too short if it ended today is too short, whenever it ended.
        Derived<Boolean> longEnoughToday = start.map(first -> lasts(first, asOf, strictly));
        return Derived.all(List.of(ended, longEnough.orElse(false), longEnoughToday.orElse(true)));
    }

    private static boolean lasts(LocalDate first, LocalDate last, boolean strictly) {
        LocalDate dayAfter = last.plusDays(1);
        LocalDate year = first.plusYears(1);
        return strictly ? dayAfter.isAfter(year) : !dayAfter.isBefore(year);
    }

    private Derived<Boolean> essentialWorker() {
        Derived<String> sector = source.value("essentialSector", holder.essentialSector());
        Derived<Set<String>> sectors = source.parameters().sectors();
        Derived<Boolean> listed = sector.none()
                ? sector.test(name -> true)
                : sector.<Set<String>, Boolean>with(sectors, (name, list) -> list.contains(name))
                        .orElse(false);
        Derived<Boolean> anyListed = sectors.map(list -> !list.isEmpty());
        Derived<Boolean> teleworkable = source.truth("teleworkable", holder.teleworkable());
        return Derived.all(List.of(listed, Derived.not(teleworkable), anyListed));
    }

    /**
     * Completed years at the date of the evaluation ({@code birthDate}). Whoever is born on 29 February: by the
     * interpretation {@code leap-day-birthday}.
     */
    @Term(
            fr = "âge",
            en = "age",
            unit = Unit.YEARS,
            mayBeNone = true,
            reads = "leap-day-birthday",
            proposal = Proposal.ANSWER)
    public @Nullable Integer getAge() {
        return this.<Integer>state("age").orNull();
    }

    /**
     * Whether the person has a job at the date of the evaluation: a contract in progress ({@code employedOn}) that is no
     * internship; one that is suspended by the interpretation {@code suspended-contract}.
     */
    @Term(fr = "emploi en cours", en = "job in progress", reads = "suspended-contract", proposal = Proposal.ANSWER)
    public boolean isEmployed() {
        return this.<Boolean>state("employed").or(false);
    }

    /** Whether the person is followed towards social or professional insertion ({@code insertionFollowUp}). */
    @Term(
            fr = "suivi d'insertion sociale ou professionnelle",
            en = "social or professional insertion follow-up",
            proposal = Proposal.DECLARATION)
    public boolean isInInsertion() {
        return this.<Boolean>state("inInsertion").or(false);
    }

    /**
     * Whether a spell of unemployment of more than a year has ended ({@code longTermUnemployment}, boxes D14-D15): known
     * dates prevail over the box; the end date is the last day of the spell, and belongs to it.
     */
    @Term(
            fr = "chômage de plus d'un an, aujourd'hui terminé",
            en = "ended unemployment of more than a year",
            proposal = Proposal.DECLARATION)
    public boolean isUnemployedMoreThanAYear() {
        return this.<Boolean>state("unemployedMoreThanAYear").or(false);
    }

    /** The same, a spell of exactly a year included. */
    @Term(
            fr = "chômage d'un an ou plus, aujourd'hui terminé",
            en = "ended unemployment of a year or more",
            proposal = Proposal.DECLARATION)
    public boolean isUnemployedAYearOrMore() {
        return this.<Boolean>state("unemployedAYearOrMore").or(false);
    }

    /**
     * Whether the person works in an essential sector of the place, in a job that cannot be done from home (CCH L.441-1,
     * loi 3DS art. 78). The list of sectors is a parameter of the grid.
     */
    @Term(
            fr = "emploi dans un secteur essentiel, impossible en télétravail",
            en = "job in an essential sector, impossible from home",
            needs = "essential-sectors",
            proposal = Proposal.DECLARATION)
    public boolean isEssentialWorker() {
        return this.<Boolean>state("essentialWorker").or(false);
    }

    /** The type of contract, by its SNE code. The code CDD also covers temporary work and internships. */
    @Term(
            fr = "type de contrat",
            en = "type of contract",
            codes = ContractType.class,
            mayBeNone = true,
            proposal = Proposal.ANSWER)
    public @Nullable String getContractType() {
        return this.<String>state("contractType").orNull();
    }

    /** The nature of the contract, finer than its SNE code. */
    @Term(
            fr = "nature du contrat",
            en = "nature of the contract",
            codes = ContractNature.class,
            mayBeNone = true,
            proposal = Proposal.ANSWER)
    public @Nullable String getContractNature() {
        return this.<String>state("contractNature").orNull();
    }

    /** Why the contract is suspended, if it is. */
    @Term(
            fr = "suspension du contrat",
            en = "suspension of the contract",
            codes = ContractSuspension.class,
            mayBeNone = true,
            sensitive = Sensitivity.HEALTH,
            proposal = Proposal.ANSWER)
    public @Nullable String getContractSuspension() {
        return this.<String>state("contractSuspension").orNull();
    }

    /** The professional situation (boxes D2 to D11, D17 to D26). */
    @Term(
            fr = "situation professionnelle",
            en = "professional situation",
            codes = ProfessionalSituation.class,
            mayBeNone = true,
            proposal = Proposal.ANSWER)
    public @Nullable String getProfessionalSituation() {
        return this.<String>state("professionalSituation").orNull();
    }

    /** Who follows the person towards insertion, if anyone does. */
    @Term(
            fr = "organisme du suivi d'insertion",
            en = "body of the insertion follow-up",
            codes = InsertionFollowUp.class,
            mayBeNone = true,
            proposal = Proposal.DECLARATION)
    public @Nullable String getInsertionFollowUp() {
        return this.<String>state("insertionFollowUp").orNull();
    }

    Derived<Integer> age() {
        return state("age");
    }

    Derived<Boolean> employed() {
        return state("employed");
    }
}
