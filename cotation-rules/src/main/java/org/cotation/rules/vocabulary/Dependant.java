package org.cotation.rules.vocabulary;

import java.util.List;
import org.cotation.profile.Sensitivity;
import org.cotation.profile.code.Custody;
import org.cotation.profile.code.DisabilityProof;
import org.cotation.profile.code.Kinship;
import org.jspecify.annotations.Nullable;

/** A person in charge of the household (<em>personne à charge</em>), to be housed with it. */
public final class Dependant extends Fact {

    private final org.cotation.profile.Dependant dependant;
    private final Source source;

    Dependant(Derived<Boolean> presence, org.cotation.profile.Dependant dependant, Source source) {
        super(presence);
        this.dependant = dependant;
        this.source = source;
    }

    @Override
    Derived<?> derive(String property) {
        return switch (property) {
            case "age" -> source.age(source.value("birthDate", dependant.birthDate()));
            case "kinship" -> source.code("kinship", dependant.kinship());
            case "custody" -> source.code("custody", dependant.custody());
            case "disabled" -> source.truth("disabled", dependant.disabled());
            case "disabilityProof" -> source.code("disabilityProof", dependant.disabilityProof());
            case "employed" -> source.truth("employedOn", dependant.employedOn());
            case "fiscallyAttached" -> source.truth("fiscallyAttached", dependant.fiscallyAttached());
            case "toBeHoused" -> Derived.not(this.<String>state("custody").test(Custody.VISITING.code()::equals));
            case "minorInCharge" -> deriveMinorInCharge();
            default -> throw unknownProperty(property);
        };
    }

    private Derived<Boolean> deriveMinorInCharge() {
        Derived<Boolean> minor = age().test(years -> years < 18);
        return source.readings().visitingChildInCharge()
                ? minor
                : Derived.all(List.of(minor, this.<Boolean>state("toBeHoused")));
    }

    /** Completed years at the date of the evaluation. */
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
     * Whether this is a child under 18 in charge (CCH L.441-1 j): every dependant under 18, except one received for
     * visits only, who counts by the interpretation {@code visiting-child-in-charge}.
     */
    @Term(
            fr = "enfant mineur à charge",
            en = "dependent minor child",
            reads = {"visiting-child-in-charge", "leap-day-birthday"},
            proposal = Proposal.ANSWER)
    public boolean isMinorInCharge() {
        return this.<Boolean>state("minorInCharge").or(false);
    }

    /** Whether the person is to be housed: everyone but a child received for visits only (custody D). */
    @Term(fr = "à loger avec le ménage", en = "to be housed with the household", proposal = Proposal.ANSWER)
    public boolean isToBeHoused() {
        return this.<Boolean>state("toBeHoused").or(false);
    }

    /** Whether the person has a handicap. */
    @Term(
            fr = "situation de handicap",
            en = "disability",
            sensitive = Sensitivity.HEALTH,
            proposal = Proposal.DECLARATION)
    public boolean isDisabled() {
        return this.<Boolean>state("disabled").or(false);
    }

    /** The document that shows the handicap, if there is one. */
    @Term(
            fr = "justificatif de handicap",
            en = "proof of the disability",
            codes = DisabilityProof.class,
            mayBeNone = true,
            sensitive = Sensitivity.HEALTH,
            proposal = Proposal.DOCUMENT)
    public @Nullable String getDisabilityProof() {
        return this.<String>state("disabilityProof").orNull();
    }

    /** Whether the person has a job. */
    @Term(fr = "emploi en cours", en = "job in progress", proposal = Proposal.ANSWER)
    public boolean isEmployed() {
        return this.<Boolean>state("employed").or(false);
    }

    /** Whether the person is attached to the tax household. */
    @Term(fr = "rattachement fiscal au ménage", en = "attached to the tax household", proposal = Proposal.ANSWER)
    public boolean isFiscallyAttached() {
        return this.<Boolean>state("fiscallyAttached").or(false);
    }

    /** The kinship: child, parent, other. */
    @Term(fr = "lien de parenté", en = "kinship", codes = Kinship.class, mayBeNone = true, proposal = Proposal.ANSWER)
    public @Nullable String getKinship() {
        return this.<String>state("kinship").orNull();
    }

    /** How custody is shared, if it is. */
    @Term(fr = "mode de garde", en = "custody", codes = Custody.class, mayBeNone = true, proposal = Proposal.ANSWER)
    public @Nullable String getCustody() {
        return this.<String>state("custody").orNull();
    }

    Derived<Integer> age() {
        return state("age");
    }

    Derived<Boolean> minorInCharge() {
        return state("minorInCharge");
    }

    Derived<Boolean> employed() {
        return state("employed");
    }
}
