package org.cotation.rules.vocabulary;

import org.cotation.profile.ApplicantProfile;
import org.cotation.profile.code.DaloStatus;
import org.jspecify.annotations.Nullable;

/** The decision of the mediation commission (<em>droit au logement opposable</em>, CCH L.441-2-3). */
public final class Dalo extends Fact {

    private final ApplicantProfile profile;
    private final Source source;

    Dalo(ApplicantProfile profile, Source source) {
        super(People.PRESENT);
        this.profile = profile;
        this.source = source;
    }

    @Override
    Derived<?> derive(String property) {
        return switch (property) {
            case "status" -> source.code("dalo.status", profile.dalo().status()).orElse(DaloStatus.NON.code());
            case "daho" -> source.truth("dalo.daho", profile.dalo().daho());
            default -> throw unknownProperty(property);
        };
    }

    /** The SNE status: only ACTIF gives the priority; a pending appeal is NON. */
    @Term(fr = "statut DALO", en = "DALO status", codes = DaloStatus.class, proposal = Proposal.DOCUMENT)
    public @Nullable String getStatus() {
        return this.<String>state("status").orNull();
    }

    /** Whether there is a favourable decision for accommodation only (DAHO, CCH L.441-2-3 III and IV). */
    @Term(
            fr = "décision favorable d'hébergement (DAHO)",
            en = "favourable decision for accommodation (DAHO)",
            proposal = Proposal.DOCUMENT)
    public boolean isDaho() {
        return this.<Boolean>state("daho").or(false);
    }
}
