package org.cotation.rules.vocabulary;

import java.util.List;
import org.cotation.profile.Sensitivity;
import org.cotation.profile.code.Custody;
import org.cotation.profile.code.DisabilityProof;
import org.cotation.profile.code.Kinship;
import org.jspecify.annotations.Nullable;

/** A person in charge of the household (<em>personne à charge</em>), to be housed with it. */
public final class Dependant extends Fact {

    private final Derived<Integer> age;
    private final Derived<Boolean> minorInCharge;
    private final Derived<Boolean> toBeHoused;
    private final Derived<Boolean> disabled;
    private final Derived<Boolean> employed;
    private final Derived<Boolean> fiscallyAttached;
    private final Derived<String> kinship;
    private final Derived<String> custody;
    private final Derived<String> disabilityProof;

    Dependant(Derived<Boolean> presence, org.cotation.profile.Dependant dependant, Source source) {
        super(presence);
        age = source.age(source.value("birthDate", dependant.birthDate()));
        kinship = source.code("kinship", dependant.kinship());
        custody = source.code("custody", dependant.custody());
        disabled = source.truth("disabled", dependant.disabled());
        disabilityProof = source.code("disabilityProof", dependant.disabilityProof());
        employed = source.truth("employedOn", dependant.employedOn());
        fiscallyAttached = source.truth("fiscallyAttached", dependant.fiscallyAttached());
        toBeHoused = Derived.not(custody.test(Custody.VISITING.code()::equals));
        Derived<Boolean> minor = age.test(years -> years < 18);
        minorInCharge = source.readings().visitingChildInCharge() ? minor : Derived.all(List.of(minor, toBeHoused));
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
        return age.orNull();
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
        return minorInCharge.or(false);
    }

    /** Whether the person is to be housed: everyone but a child received for visits only (custody D). */
    @Term(fr = "à loger avec le ménage", en = "to be housed with the household", proposal = Proposal.ANSWER)
    public boolean isToBeHoused() {
        return toBeHoused.or(false);
    }

    /** Whether the person has a handicap. */
    @Term(
            fr = "situation de handicap",
            en = "disability",
            sensitive = Sensitivity.HEALTH,
            proposal = Proposal.DECLARATION)
    public boolean isDisabled() {
        return disabled.or(false);
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
        return disabilityProof.orNull();
    }

    /** Whether the person has a job. */
    @Term(fr = "emploi en cours", en = "job in progress", proposal = Proposal.ANSWER)
    public boolean isEmployed() {
        return employed.or(false);
    }

    /** Whether the person is attached to the tax household. */
    @Term(fr = "rattachement fiscal au ménage", en = "attached to the tax household", proposal = Proposal.ANSWER)
    public boolean isFiscallyAttached() {
        return fiscallyAttached.or(false);
    }

    /** The kinship: child, parent, other. */
    @Term(fr = "lien de parenté", en = "kinship", codes = Kinship.class, mayBeNone = true, proposal = Proposal.ANSWER)
    public @Nullable String getKinship() {
        return kinship.orNull();
    }

    /** How custody is shared, if it is. */
    @Term(fr = "mode de garde", en = "custody", codes = Custody.class, mayBeNone = true, proposal = Proposal.ANSWER)
    public @Nullable String getCustody() {
        return custody.orNull();
    }

    Derived<Integer> age() {
        return age;
    }

    Derived<Boolean> minorInCharge() {
        return minorInCharge;
    }

    Derived<Boolean> employed() {
        return employed;
    }
}
