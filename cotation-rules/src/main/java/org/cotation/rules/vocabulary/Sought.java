package org.cotation.rules.vocabulary;

import org.cotation.profile.ApplicantProfile;

/** The dwelling asked for (<em>logement recherché</em>; form, page 9), in what is no wish about the dwelling itself. */
public final class Sought extends Fact {

    private final ApplicantProfile profile;
    private final Source source;

    Sought(ApplicantProfile profile, Source source) {
        super(People.PRESENT);
        this.profile = profile;
        this.source = source;
    }

    @Override
    Derived<?> derive(String property) {
        return switch (property) {
            case "ownershipInfo" ->
                source.truth("sought.ownershipInfo", profile.sought().ownershipInfo());
            default -> throw unknownProperty(property);
        };
    }

    /** Whether the household wishes to be told about buying a home. */
    @Term(
            fr = "souhait d'information sur l'accession à la propriété",
            en = "wish for information on home ownership",
            proposal = Proposal.NEVER)
    public boolean isOwnershipInfo() {
        return this.<Boolean>state("ownershipInfo").or(false);
    }
}
