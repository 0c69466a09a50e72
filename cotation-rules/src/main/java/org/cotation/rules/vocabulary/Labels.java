package org.cotation.rules.vocabulary;

import org.cotation.profile.ApplicantProfile;
import org.cotation.profile.Sensitivity;
import org.cotation.profile.code.HousingFirstMeasure;
import org.jspecify.annotations.Nullable;

/** What other bodies recognised: facts that the engine takes as they are and never computes. */
public final class Labels extends Fact {

    private final ApplicantProfile profile;
    private final Source source;

    Labels(ApplicantProfile profile, Source source) {
        super(People.PRESENT);
        this.profile = profile;
        this.source = source;
    }

    @Override
    Derived<?> derive(String property) {
        return switch (property) {
            case "pdalhpd" ->
                source.truth(
                        "labels.pdalhpd.recognised", profile.labels().pdalhpd().recognised());
            case "prefecturalQuota" ->
                source.truth(
                        "labels.prefecturalQuota.recognised",
                        profile.labels().prefecturalQuota().recognised());
            case "housingFirst" ->
                source.code("labels.housingFirst", profile.labels().housingFirst())
                        .orElse(HousingFirstMeasure.NONE.code());
            case "qpv" -> source.truth("labels.qpv", profile.labels().qpv());
            default -> throw unknownProperty(property);
        };
    }

    /** Whether the local body of the PDALHPD recognised the household (loi 90-449). */
    @Term(
            fr = "public du PDALHPD reconnu par l'instance locale",
            en = "PDALHPD public recognised by the local body",
            proposal = Proposal.DOCUMENT)
    public boolean isPdalhpd() {
        return this.<Boolean>state("pdalhpd").or(false);
    }

    /** Whether the household was labelled eligible for the prefect's quota. */
    @Term(
            fr = "labellisation au contingent préfectoral",
            en = "labelled for the prefect's quota",
            proposal = Proposal.NEVER)
    public boolean isPrefecturalQuota() {
        return this.<Boolean>state("prefecturalQuota").or(false);
    }

    /** The <em>Logement d'abord</em> measure granted, NONE where there is none. */
    @Term(
            fr = "mesure Logement d'abord",
            en = "Logement d'abord measure",
            codes = HousingFirstMeasure.class,
            sensitive = Sensitivity.HEALTH,
            proposal = Proposal.DOCUMENT)
    public @Nullable String getHousingFirst() {
        return this.<String>state("housingFirst").orNull();
    }

    /** Whether the current dwelling lies in a priority district (QPV). */
    @Term(
            fr = "logement actuel en quartier prioritaire (QPV)",
            en = "current dwelling in a priority district (QPV)",
            proposal = Proposal.ANSWER)
    public boolean isQpv() {
        return this.<Boolean>state("qpv").or(false);
    }
}
