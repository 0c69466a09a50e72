package org.cotation.profile;

import java.util.Objects;
import java.util.function.Consumer;
import org.cotation.profile.code.HousingFirstMeasure;

/**
 * What other bodies have recognised (<em>labellisations</em>): outside facts, not computed here.
 *
 * <p>Immutable and thread-safe. No value shows in {@code toString}.
 *
 * @param pdalhpd recognition under the PDALHPD (<em>Public PDALHPD reconnu (instance locale)</em>); gestion
 *     partagée; Loi 31/05/1990; CD62 délibération 2023-326: PDALHPD 2022-2027 adopted 12/12/2022. Recognition is an
 *     external fact, not computed by the library
 * @param prefecturalQuota label of the prefectural quota (<em>Eligibilité au contingent préfectoral
 *     (labellisation)</em>); gestion partagée. External fact
 * @param housingFirst Housing First measure (<em>Mesure Logement d'abord</em>); plateforme LDA. CD62 délibération
 *     2023-326: not in itself a CAHC priority; granted by the coordinator
 * @param qpv present housing in a priority district (QPV) (<em>Logement actuel situé en QPV</em>); geocoding.
 *     Legacy SNE list ListeZUS: ZUSOUI / ZUSNON / ZUSNSP
 */
public record Labels(
        @Field(fr = "reconnaissance au titre du PDALHPD", en = "recognition under the PDALHPD")
        PdalhpdLabel pdalhpd,

        @Field(fr = "labellisation au contingent préfectoral", en = "label of the prefectural quota")
        PrefecturalQuotaLabel prefecturalQuota,

        @Field(fr = "mesure Logement d'abord", en = "Housing First measure")
        Answer<HousingFirstMeasure> housingFirst,

        @Field(
                fr = "logement actuel situé en quartier prioritaire (QPV)",
                en = "present housing in a priority district (QPV)")
        Answer<Boolean> qpv) {

    /** Checks that every member is there. */
    public Labels {
        Objects.requireNonNull(pdalhpd, "pdalhpd");
        Objects.requireNonNull(prefecturalQuota, "prefecturalQuota");
        Objects.requireNonNull(housingFirst, "housingFirst");
        Objects.requireNonNull(qpv, "qpv");
    }

    /** A builder in which every member is absent. */
    public static Builder builder() {
        return new Builder();
    }

    /** Every member unknown, including whether it exists: what an explicit {@code null} says. */
    public static Labels unknown() {
        return new Labels(PdalhpdLabel.unknown(), PrefecturalQuotaLabel.unknown(), Answer.unknown(), Answer.unknown());
    }

    /** A builder that starts from these members. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.pdalhpd = pdalhpd;
        builder.prefecturalQuota = prefecturalQuota;
        builder.housingFirst = housingFirst;
        builder.qpv = qpv;
        return builder;
    }

    @Override
    public String toString() {
        return "Labels[…]";
    }

    /** Builds a {@link Labels} from what the caller knows. Not thread-safe; reusable after {@link #build()}. */
    public static final class Builder {

        private PdalhpdLabel pdalhpd = PdalhpdLabel.builder().build();
        private PrefecturalQuotaLabel prefecturalQuota =
                PrefecturalQuotaLabel.builder().build();
        private Answer<HousingFirstMeasure> housingFirst = Answer.notAsked();
        private Answer<Boolean> qpv = Answer.notAsked();

        private Builder() {}

        /** Sets {@link Labels#pdalhpd()}. */
        public Builder pdalhpd(PdalhpdLabel value) {
            this.pdalhpd = value;
            return this;
        }

        /** Edits {@link Labels#pdalhpd()}, starting from what it holds. */
        public Builder pdalhpd(Consumer<PdalhpdLabel.Builder> edits) {
            PdalhpdLabel.Builder builder = pdalhpd.toBuilder();
            edits.accept(builder);
            this.pdalhpd = builder.build();
            return this;
        }

        /** Sets {@link Labels#prefecturalQuota()}. */
        public Builder prefecturalQuota(PrefecturalQuotaLabel value) {
            this.prefecturalQuota = value;
            return this;
        }

        /** Edits {@link Labels#prefecturalQuota()}, starting from what it holds. */
        public Builder prefecturalQuota(Consumer<PrefecturalQuotaLabel.Builder> edits) {
            PrefecturalQuotaLabel.Builder builder = prefecturalQuota.toBuilder();
            edits.accept(builder);
            this.prefecturalQuota = builder.build();
            return this;
        }

        /** Sets {@link Labels#housingFirst()}, as declared. */
        public Builder housingFirst(HousingFirstMeasure value) {
            this.housingFirst = Answer.declared(value);
            return this;
        }

        /** Sets {@link Labels#housingFirst()}, in any of its states. */
        public Builder housingFirst(Answer<HousingFirstMeasure> answer) {
            this.housingFirst = answer;
            return this;
        }

        /** Sets {@link Labels#qpv()}, as declared. */
        public Builder qpv(boolean value) {
            this.qpv = Answer.declared(value);
            return this;
        }

        /** Sets {@link Labels#qpv()}, in any of its states. */
        public Builder qpv(Answer<Boolean> answer) {
            this.qpv = answer;
            return this;
        }

        /** The record. */
        public Labels build() {
            return new Labels(pdalhpd, prefecturalQuota, housingFirst, qpv);
        }
    }
}
