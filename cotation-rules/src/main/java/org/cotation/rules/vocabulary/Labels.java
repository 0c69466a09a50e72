package org.cotation.rules.vocabulary;

import org.cotation.profile.ApplicantProfile;
import org.cotation.profile.Sensitivity;
import org.cotation.profile.code.HousingFirstMeasure;
import org.jspecify.annotations.Nullable;

/** What other bodies recognised: facts that the engine takes as they are and never computes. */
public final class Labels extends Fact {

    private final Derived<Boolean> pdalhpd;
    private final Derived<Boolean> prefecturalQuota;
    private final Derived<String> housingFirst;
    private final Derived<Boolean> qpv;

    Labels(ApplicantProfile profile, Source source) {
        super(People.PRESENT);
        pdalhpd = source.truth(
                "labels.pdalhpd.recognised", profile.labels().pdalhpd().recognised());
        prefecturalQuota = source.truth(
                "labels.prefecturalQuota.recognised",
                profile.labels().prefecturalQuota().recognised());
        housingFirst = source.code("labels.housingFirst", profile.labels().housingFirst())
                .orElse(HousingFirstMeasure.NONE.code());
        qpv = source.truth("labels.qpv", profile.labels().qpv());
    }

    /** Whether the local body of the PDALHPD recognised the household (loi 90-449). */
    @Term(
            fr = "public du PDALHPD reconnu par l'instance locale",
            en = "PDALHPD public recognised by the local body",
            proposal = Proposal.DOCUMENT)
    public boolean isPdalhpd() {
        return pdalhpd.or(false);
    }

    /** Whether the household was labelled eligible for the prefect's quota. */
    @Term(
            fr = "labellisation au contingent préfectoral",
            en = "labelled for the prefect's quota",
            proposal = Proposal.NEVER)
    public boolean isPrefecturalQuota() {
        return prefecturalQuota.or(false);
    }

    /** The <em>Logement d'abord</em> measure granted, NONE where there is none. */
    @Term(
            fr = "mesure Logement d'abord",
            en = "Logement d'abord measure",
            codes = HousingFirstMeasure.class,
            sensitive = Sensitivity.HEALTH,
            proposal = Proposal.DOCUMENT)
    public @Nullable String getHousingFirst() {
        return housingFirst.orNull();
    }

    /** Whether the current dwelling lies in a priority district (QPV). */
    @Term(
            fr = "logement actuel en quartier prioritaire (QPV)",
            en = "current dwelling in a priority district (QPV)",
            proposal = Proposal.ANSWER)
    public boolean isQpv() {
        return qpv.or(false);
    }
}
