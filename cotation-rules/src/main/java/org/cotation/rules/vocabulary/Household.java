package org.cotation.rules.vocabulary;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.cotation.profile.ApplicantProfile;
import org.cotation.profile.Sensitivity;
import org.cotation.profile.code.DisabilityProof;
import org.jspecify.annotations.Nullable;

/** The household (<em>ménage</em>) as a whole. */
public final class Household extends Fact {

    private static final BigDecimal FIRST_ADULT = BigDecimal.ONE;
    private static final BigDecimal FOURTEEN_OR_MORE = new BigDecimal("0.5");
    private static final BigDecimal UNDER_FOURTEEN = new BigDecimal("0.3");

    /** The groups of dependence (GIR). */
    private static final Range GROUPS = Range.between(1, 6);

    private final ApplicantProfile profile;
    private final People people;
    private final Source source;

    Household(ApplicantProfile profile, People people, Source source) {
        super(People.PRESENT);
        this.profile = profile;
        this.people = people;
        this.source = source;
    }

    @Override
    Derived<?> derive(String property) {
        return switch (property) {
            case "dependants" -> people.count(people.dependants(), people.dependantsList());
            case "persons" -> people.persons();
            case "unbornChildren" ->
                source.value("unbornChildren.count", profile.unbornChildren().count())
                        .orElse(0);
            case "minorInCharge" -> Derived.any(minors());
            case "minorsInCharge" -> numberOfMinors();
            case "loneParent" ->
                Derived.all(List.of(Derived.not(people.coApplicantPresent()), this.<Boolean>state("minorInCharge")));
            case "consumptionUnits" -> units();
            case "handicapDeclared" -> handicapDeclared();
            case "handicapProof" ->
                source.code("disability.proof", profile.disability().proof());
            case "equipmentNeeded" ->
                source.value("disability.equipment", profile.disability().equipment())
                        .test(items -> !items.isEmpty());
            case "gir" -> source.value("autonomy.gir", profile.autonomy().gir()).within(GROUPS);
            default -> throw unknownProperty(property);
        };
    }

    private Derived<Boolean> handicapDeclared() {
        Derived<Integer> count = source.value(
                        "disability.personsCount", profile.disability().personsCount())
                .orElse(0);
        return Derived.any(List.of(
                count.test(number -> number > 0),
                this.<String>state("handicapProof").test(proof -> true)));
    }

    private List<Derived<Boolean>> minors() {
        List<Derived<Boolean>> minors = new ArrayList<>();
        people.dependants()
                .forEach(
                        dependant -> minors.add(Derived.all(List.of(dependant.presence(), dependant.minorInCharge()))));
        if (people.dependants().isEmpty()) {
            minors.add(Derived.not(people.dependantsList()));
        }
        if (source.readings().visitingChildInCharge()) {
            people.visitingChildren()
                    .forEach(child -> minors.add(
                            Derived.all(List.of(child.presence(), child.age().test(age -> age < 18)))));
        }
        if (source.readings().unbornChildInCharge()) {
            minors.add(this.<Integer>state("unbornChildren").test(count -> count > 0));
        }
        return minors;
    }

    /** Counts what makes {@link #isMinorInCharge()} true, one by one. */
    private Derived<Integer> numberOfMinors() {
        List<Derived<Boolean>> minors = new ArrayList<>();
        people.dependants()
                .forEach(
                        dependant -> minors.add(Derived.all(List.of(dependant.presence(), dependant.minorInCharge()))));
        Derived<Integer> number = People.counted(minors, people.dependantsList());
        if (source.readings().visitingChildInCharge()) {
            List<Derived<Boolean>> visiting = new ArrayList<>();
            people.visitingChildren()
                    .forEach(child -> visiting.add(
                            Derived.all(List.of(child.presence(), child.age().test(age -> age < 18)))));
            Derived<Boolean> list = source.list("visitingChildren", profile.visitingChildren());
            number = number.with(People.counted(visiting, list), Integer::sum, Range::plus);
        }
        return source.readings().unbornChildInCharge()
                ? number.with(this.<Integer>state("unbornChildren"), Integer::sum, Range::plus)
                : number;
    }

    private Derived<BigDecimal> units() {
        Derived<BigDecimal> units = Derived.known(FIRST_ADULT, List.of());
        for (Holder holder : people.coApplicants()) {
            units = units.with(share(holder.presence(), holder.age()), BigDecimal::add, Range::plus);
        }
        for (Dependant dependant : people.dependants()) {
            Derived<BigDecimal> share = share(dependant.presence(), dependant.age());
            // Nobody knows how many there are: the one fact that stands for them bounds nothing.
            Derived<BigDecimal> shares = people.dependantsList().unknown() ? share.within(Range.ANY) : share;
            units = units.with(shares, BigDecimal::add, Range::plus);
        }
        return units;
    }

    private static Derived<BigDecimal> share(Derived<Boolean> presence, Derived<Integer> age) {
        Derived<BigDecimal> share = age.map(years -> years < 14 ? UNDER_FOURTEEN : FOURTEEN_OR_MORE)
                .orElse(FOURTEEN_OR_MORE)
                .within(Range.between(UNDER_FOURTEEN, FOURTEEN_OR_MORE));
        return presence.unknown()
                ? presence.<BigDecimal, BigDecimal>with(share, (there, part) -> part)
                        .within(Range.between(BigDecimal.ZERO, FOURTEEN_OR_MORE))
                : share;
    }

    /** The persons to be housed: holders, dependants and roommates. */
    @Term(
            fr = "nombre de personnes à loger",
            en = "number of persons to be housed",
            unit = Unit.PERSONS,
            proposal = Proposal.NEVER)
    public @Nullable Integer getPersons() {
        return this.<Integer>state("persons").orNull();
    }

    /** The dependants. */
    @Term(
            fr = "nombre de personnes à charge",
            en = "number of dependants",
            unit = Unit.PERSONS,
            proposal = Proposal.NEVER)
    public @Nullable Integer getDependants() {
        return this.<Integer>state("dependants").orNull();
    }

    /** The children expected. */
    @Term(
            fr = "nombre d'enfants à naître",
            en = "number of children expected",
            unit = Unit.CHILDREN,
            proposal = Proposal.NEVER)
    public @Nullable Integer getUnbornChildren() {
        return this.<Integer>state("unbornChildren").orNull();
    }

    /**
     * Whether a minor child is in charge (CCH L.441-1 j): a dependant under 18. A child received for visits only and a
     * child expected count by the interpretations {@code visiting-child-in-charge} and {@code unborn-child-in-charge}.
     */
    @Term(
            fr = "enfant mineur à charge",
            en = "dependent minor child",
            reads = {"visiting-child-in-charge", "unborn-child-in-charge", "leap-day-birthday"},
            proposal = Proposal.NEVER)
    public boolean isMinorInCharge() {
        return this.<Boolean>state("minorInCharge").or(false);
    }

    /** The minor children in charge; see {@link #isMinorInCharge()}. */
    @Term(
            fr = "nombre d'enfants mineurs à charge",
            en = "number of dependent minor children",
            unit = Unit.CHILDREN,
            reads = {"visiting-child-in-charge", "unborn-child-in-charge", "leap-day-birthday"},
            proposal = Proposal.NEVER)
    public @Nullable Integer getMinorsInCharge() {
        return this.<Integer>state("minorsInCharge").orNull();
    }

    /** Whether a single holder has a minor child in charge (<em>parent isolé</em>). */
    @Term(
            fr = "parent isolé avec enfant mineur à charge",
            en = "lone parent with a dependent minor child",
            reads = {"visiting-child-in-charge", "unborn-child-in-charge", "leap-day-birthday"},
            proposal = Proposal.NEVER)
    public boolean isLoneParent() {
        return this.<Boolean>state("loneParent").or(false);
    }

    /**
     * The consumption units of holders and dependants: 1 for the first adult, 0.5 for every other person of 14 or more,
     * 0.3 under 14.
     */
    @Term(
            fr = "unités de consommation",
            en = "consumption units",
            unit = Unit.CONSUMPTION_UNITS,
            reads = "leap-day-birthday",
            proposal = Proposal.NEVER)
    public @Nullable BigDecimal getConsumptionUnits() {
        return this.<BigDecimal>state("consumptionUnits").orNull();
    }

    /** Whether a handicap is declared in the household: a count in box C1, or a proof of it. */
    @Term(
            fr = "handicap déclaré dans le ménage",
            en = "disability declared in the household",
            sensitive = Sensitivity.HEALTH,
            proposal = Proposal.DECLARATION)
    public boolean isHandicapDeclared() {
        return this.<Boolean>state("handicapDeclared").or(false);
    }

    /** The document that shows the handicap, if there is one. */
    @Term(
            fr = "justificatif de handicap",
            en = "proof of the disability",
            codes = DisabilityProof.class,
            mayBeNone = true,
            sensitive = Sensitivity.HEALTH,
            proposal = Proposal.DOCUMENT)
    public @Nullable String getHandicapProof() {
        return this.<String>state("handicapProof").orNull();
    }

    /** Whether the household needs a dwelling with equipment for a handicap (annex of the form). */
    @Term(
            fr = "équipement du logement nécessaire au handicap",
            en = "equipment of the dwelling needed for a disability",
            sensitive = Sensitivity.HEALTH,
            proposal = Proposal.DECLARATION)
    public boolean isEquipmentNeeded() {
        return this.<Boolean>state("equipmentNeeded").or(false);
    }

    /** The group of dependence (<em>groupe iso-ressources, GIR</em>), from 1, the most dependent, to 6. */
    @Term(
            fr = "GIR",
            en = "group of dependence (GIR)",
            mayBeNone = true,
            least = 1,
            sensitive = Sensitivity.HEALTH,
            proposal = Proposal.DOCUMENT)
    public @Nullable Integer getGir() {
        return this.<Integer>state("gir").orNull();
    }

    Derived<BigDecimal> consumptionUnits() {
        return state("consumptionUnits");
    }
}
