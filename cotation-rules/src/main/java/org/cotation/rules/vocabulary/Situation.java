package org.cotation.rules.vocabulary;

import org.cotation.profile.ApplicantProfile;
import org.cotation.profile.Sensitivity;
import org.cotation.profile.code.TraffickingProof;
import org.jspecify.annotations.Nullable;

/** Situations that the form has no box for, or a single one: set by an agent from evidence. */
public final class Situation extends Fact {

    private final ApplicantProfile profile;
    private final Source source;

    Situation(ApplicantProfile profile, Source source) {
        super(People.PRESENT);
        this.profile = profile;
        this.source = source;
    }

    @Override
    Derived<?> derive(String property) {
        return switch (property) {
            case "leavingTherapeuticFlat" ->
                source.truth(
                        "therapeuticFlat.leaving", profile.therapeuticFlat().leaving());
            case "prostitutionExitAuthorised" ->
                source.truth(
                        "prostitutionExit.prefectAuthorisation",
                        profile.prostitutionExit().prefectAuthorisation());
            case "prostitutionExitFollowUp" ->
                source.truth(
                        "prostitutionExit.associationFollowUp",
                        profile.prostitutionExit().associationFollowUp());
            case "traffickingVictim" ->
                source.truth("trafficking.victim", profile.trafficking().victim());
            case "traffickingProof" ->
                source.code("trafficking.proof", profile.trafficking().proof());
            case "volunteerFirefighter" -> source.truth("volunteerFirefighter", profile.volunteerFirefighter());
            default -> throw unknownProperty(property);
        };
    }

    /** Whether the person leaves a therapeutic coordination flat (CASF L.312-1 I 9°). */
    @Term(
            fr = "sortie d'appartement de coordination thérapeutique",
            en = "leaving a therapeutic coordination flat",
            sensitive = Sensitivity.HEALTH,
            proposal = Proposal.DECLARATION)
    public boolean isLeavingTherapeuticFlat() {
        return this.<Boolean>state("leavingTherapeuticFlat").or(false);
    }

    /** Whether the prefect authorised an exit path from prostitution (CASF L.121-9). */
    @Term(
            fr = "parcours de sortie de la prostitution autorisé par le préfet",
            en = "exit path from prostitution authorised by the prefect",
            sensitive = Sensitivity.PROSTITUTION,
            proposal = Proposal.DOCUMENT)
    public boolean isProstitutionExitAuthorised() {
        return this.<Boolean>state("prostitutionExitAuthorised").or(false);
    }

    /** Whether an association supports the person on the way out, without authorisation. */
    @Term(
            fr = "accompagnement par une association, sans autorisation",
            en = "support by an association, without authorisation",
            sensitive = Sensitivity.PROSTITUTION,
            proposal = Proposal.DECLARATION)
    public boolean isProstitutionExitFollowUp() {
        return this.<Boolean>state("prostitutionExitFollowUp").or(false);
    }

    /** Whether the person is a victim of trafficking or procuring (Code pénal 225-4-1 to 225-4-6, 225-5 to 225-10). */
    @Term(
            fr = "victime de traite ou de proxénétisme",
            en = "victim of trafficking or procuring",
            sensitive = Sensitivity.PROSTITUTION,
            proposal = Proposal.DECLARATION)
    public boolean isTraffickingVictim() {
        return this.<Boolean>state("traffickingVictim").or(false);
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
        return this.<String>state("traffickingProof").orNull();
    }

    /** Whether the applicant is a volunteer firefighter (box F47; loi 2021-1520, art. 37). */
    @Term(fr = "sapeur-pompier volontaire", en = "volunteer firefighter", proposal = Proposal.DECLARATION)
    public boolean isVolunteerFirefighter() {
        return this.<Boolean>state("volunteerFirefighter").or(false);
    }
}
