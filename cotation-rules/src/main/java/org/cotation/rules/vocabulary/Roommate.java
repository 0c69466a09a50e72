package org.cotation.rules.vocabulary;

import org.cotation.profile.Sensitivity;
import org.cotation.profile.code.DisabilityProof;
import org.jspecify.annotations.Nullable;

/** A roommate (<em>colocataire</em>), who files an application of his own. */
public final class Roommate extends Fact {

    private final Derived<Integer> age;
    private final Derived<Boolean> employed;
    private final Derived<Boolean> disabled;
    private final Derived<String> disabilityProof;

    Roommate(Derived<Boolean> presence, org.cotation.profile.Roommate roommate, Source source) {
        super(presence);
        age = source.age(source.value("birthDate", roommate.birthDate()));
        employed = source.truth("employedOn", roommate.employedOn());
        disabled = source.truth("disabled", roommate.disabled());
        disabilityProof = source.code("disabilityProof", roommate.disabilityProof());
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

    /** Whether the person has a job. */
    @Term(fr = "emploi en cours", en = "job in progress", proposal = Proposal.ANSWER)
    public boolean isEmployed() {
        return employed.or(false);
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

    Derived<Boolean> employed() {
        return employed;
    }
}
