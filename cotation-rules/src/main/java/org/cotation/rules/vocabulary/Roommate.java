package org.cotation.rules.vocabulary;

import org.cotation.profile.Sensitivity;
import org.cotation.profile.code.DisabilityProof;
import org.jspecify.annotations.Nullable;

/** A roommate (<em>colocataire</em>), who files an application of his own. */
public final class Roommate extends Fact {

    private final org.cotation.profile.Roommate roommate;
    private final Source source;

    Roommate(Derived<Boolean> presence, org.cotation.profile.Roommate roommate, Source source) {
        super(presence);
        this.roommate = roommate;
        this.source = source;
    }

    @Override
    Derived<?> derive(String property) {
        return switch (property) {
            case "age" -> source.age(source.value("birthDate", roommate.birthDate()));
            case "employed" -> source.truth("employedOn", roommate.employedOn());
            case "disabled" -> source.truth("disabled", roommate.disabled());
            case "disabilityProof" -> source.code("disabilityProof", roommate.disabilityProof());
            default -> throw unknownProperty(property);
        };
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

    /** Whether the person has a job. */
    @Term(fr = "emploi en cours", en = "job in progress", proposal = Proposal.ANSWER)
    public boolean isEmployed() {
        return this.<Boolean>state("employed").or(false);
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

    Derived<Boolean> employed() {
        return state("employed");
    }
}
