package org.cotation.rules.vocabulary;

import org.cotation.profile.ApplicantProfile;
import org.cotation.profile.Sensitivity;
import org.cotation.profile.code.TraffickingProof;
import org.jspecify.annotations.Nullable;

/** Situations that the form has no box for, or a single one: set by an agent from evidence. */
public final class Situation extends Fact {

    private final Derived<Boolean> leavingTherapeuticFlat;
    private final Derived<Boolean> prostitutionExitAuthorised;
    private final Derived<Boolean> prostitutionExitFollowUp;
    private final Derived<Boolean> traffickingVictim;
    private final Derived<String> traffickingProof;
    private final Derived<Boolean> volunteerFirefighter;

    Situation(ApplicantProfile profile, Source source) {
        super(People.PRESENT);
        leavingTherapeuticFlat = source.truth(
                "therapeuticFlat.leaving", profile.therapeuticFlat().leaving());
        prostitutionExitAuthorised = source.truth(
                "prostitutionExit.prefectAuthorisation",
                profile.prostitutionExit().prefectAuthorisation());
        prostitutionExitFollowUp = source.truth(
                "prostitutionExit.associationFollowUp",
                profile.prostitutionExit().associationFollowUp());
        traffickingVictim =
                source.truth("trafficking.victim", profile.trafficking().victim());
        traffickingProof =
                source.code("trafficking.proof", profile.trafficking().proof());
        volunteerFirefighter = source.truth("volunteerFirefighter", profile.volunteerFirefighter());
    }

    /** Whether the person leaves a therapeutic coordination flat (CASF L.312-1 I 9°). */
    @Term(
            fr = "sortie d'appartement de coordination thérapeutique",
            en = "leaving a therapeutic coordination flat",
            sensitive = Sensitivity.HEALTH,
            proposal = Proposal.DECLARATION)
    public boolean isLeavingTherapeuticFlat() {
        return leavingTherapeuticFlat.or(false);
    }

    /** Whether the prefect authorised an exit path from prostitution (CASF L.121-9). */
    @Term(
            fr = "parcours de sortie de la prostitution autorisé par le préfet",
            en = "exit path from prostitution authorised by the prefect",
            sensitive = Sensitivity.PROSTITUTION,
            proposal = Proposal.DOCUMENT)
    public boolean isProstitutionExitAuthorised() {
        return prostitutionExitAuthorised.or(false);
    }

    /** Whether an association supports the person on the way out, without authorisation. */
    @Term(
            fr = "accompagnement par une association, sans autorisation",
            en = "support by an association, without authorisation",
            sensitive = Sensitivity.PROSTITUTION,
            proposal = Proposal.DECLARATION)
    public boolean isProstitutionExitFollowUp() {
        return prostitutionExitFollowUp.or(false);
    }

    /** Whether the person is a victim of trafficking or procuring (Code pénal 225-4-1 to 225-4-6, 225-5 to 225-10). */
    @Term(
            fr = "victime de traite ou de proxénétisme",
            en = "victim of trafficking or procuring",
            sensitive = Sensitivity.PROSTITUTION,
            proposal = Proposal.DECLARATION)
    public boolean isTraffickingVictim() {
        return traffickingVictim.or(false);
    }

    /** The document that shows it, if there is one. */
    @Term(
            fr = "justificatif de traite ou de proxénétisme",
            en = "proof of trafficking or procuring",
            codes = TraffickingProof.class,
            mayBeNone = true,
            sensitive = Sensitivity.PROSTITUTION,
            proposal = Proposal.DOCUMENT)
    public @Nullable String getTraffickingProof() {
        return traffickingProof.orNull();
    }

    /** Whether the applicant is a volunteer firefighter (box F47; loi 2021-1520, art. 37). */
    @Term(fr = "sapeur-pompier volontaire", en = "volunteer firefighter", proposal = Proposal.DECLARATION)
    public boolean isVolunteerFirefighter() {
        return volunteerFirefighter.or(false);
    }
}
