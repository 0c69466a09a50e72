package org.cotation.profile;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.cotation.profile.code.ApplicationType;
import org.cotation.profile.code.CollectiveAgreement;
import org.cotation.profile.code.FileType;
import org.cotation.profile.code.InadmissibilityReason;
import org.cotation.profile.code.RemovalReason;
import org.cotation.profile.code.ReserverQuota;
import org.cotation.profile.internal.Checks;
import org.cotation.profile.internal.Noun;
import org.cotation.profile.internal.ValueFormat;

/**
 * The request itself (<em>la demande</em>): its number, its dates, what was offered and filed.
 *
 * <p>Immutable and thread-safe. No value shows in {@code toString}.
 *
 * @param uniqueNumber unique registration number (<em>Numéro unique d'enregistrement (NUR / NUD)</em>); form Page 1
 *     - Votre demande, box A1; R.441-2-3, R.441-2-4 CCH. Layout inferred from two public examples
 *     (1110318016982G1104, 1111023517879GDPUB): territory(3) + month(2) + year(2) + sequence(6) + desk(5). Treat as
 *     opaque; validate length 18 only as a warning. GDPUB = Guichet internet Grand Public
 * @param type kind of filing (<em>Type de dépôt</em>); form Page 1 - Votre demande
 * @param fileType kind of SNE file (<em>Type de fichier SNE</em>); interface SNE only. CRS matters: seniority of
 *     the couple's first application is kept for the partner who takes over (L.441-1 al. 2)
 * @param initialFilingDate date of first filing (<em>Date de dépôt initial</em>); Attestation d'enregistrement;
 *     R.441-2-3 (start of the L.441-1-4 delays), R.441-2-7 (kept on renewal and correction); absent: unknown
 * @param lastRenewalDate date of last renewal (<em>Date du dernier renouvellement</em>); Attestation
 *     d'enregistrement; R.441-2-7: one-year validity
 * @param registrationDesk registration desk (<em>Guichet enregistreur</em>); Attestation d'enregistrement
 * @param removalReason reason for removal (<em>Motif de radiation</em>); SNE only; R.441-2-8
 * @param inadmissibilityReason reason for inadmissibility (<em>Sous-motif d'irrecevabilité</em>); SNE only
 * @param firstReception date of reception by the advice service (<em>Date de réception par le service
 *     d'accueil</em>); gestion partagée. CAHC: at most one month after registration (L.441-2-8; CIL presentation)
 * @param offers offers of a dwelling (<em>Propositions / décisions de CALEOL</em>); gestion partagée; R.441-10
 *     (offer states a reply period of at least 10 days; silence = refusal), R.441-2-10 11°, R.441-2-17; absent:
 *     unknown; underDalo, legitimateReason: boolean, . reply: ACCEPTED | REFUSED | NO_REPLY. The refusal effect
 *     only bites when the dwelling suits needs and capacities
 * @param reserverQuota reservation quota (<em>Contingent (type de réservataire)</em>); gestion partagée
 * @param collectiveAgreement collective agreement (<em>Accord collectif</em>); gestion partagée; L.441-1-1,
 *     L.441-1-2
 * @param documents supporting documents (<em>Pièces justificatives</em>); Liste limitative par arrêté; R.441-2-4-1;
 *     arrêté du 22/12/2020 modifié 20/04/2023. status: ABSENT | FILED | VERIFIED | REJECTED. Priority is announced
 *     'sous réserve de la vérification' (R.441-2-17)
 */
public record Application(
        @Field(fr = "numéro unique d'enregistrement", en = "unique registration number")
        Answer<String> uniqueNumber,

        @Field(fr = "type de dépôt", en = "kind of filing") Answer<ApplicationType> type,

        @Field(fr = "type de fichier SNE", en = "kind of SNE file")
        Answer<FileType> fileType,

        @Field(fr = "date de dépôt initial", en = "date of first filing", whenAbsent = WhenAbsent.UNKNOWN)
        Answer<LocalDate> initialFilingDate,

        @Field(fr = "date du dernier renouvellement", en = "date of last renewal")
        Answer<LocalDate> lastRenewalDate,

        @Field(fr = "guichet enregistreur", en = "registration desk")
        Answer<String> registrationDesk,

        @Field(fr = "motif de radiation", en = "reason for removal")
        Answer<RemovalReason> removalReason,

        @Field(fr = "sous-motif d'irrecevabilité", en = "reason for inadmissibility")
        Answer<InadmissibilityReason> inadmissibilityReason,

        @Field(fr = "date de réception par le service d'accueil", en = "date of reception by the advice service")
        Answer<LocalDate> firstReception,

        @Field(fr = "propositions de logement", en = "offers of a dwelling")
        @Noun(fr = "proposition", en = "offer", feminine = true)
        Answer<List<Answer<Offer>>> offers,

        @Field(fr = "contingent de réservation", en = "reservation quota")
        Answer<ReserverQuota> reserverQuota,

        @Field(fr = "accord collectif", en = "collective agreement")
        Answer<CollectiveAgreement> collectiveAgreement,

        @Field(fr = "pièces justificatives", en = "supporting documents")
        @Noun(fr = "pièce justificative", en = "supporting document", feminine = true)
        Answer<List<Answer<SupportingDocument>>> documents) {

    /**
     * Checks the values and brings them to their one written form.
     *
     * @throws IllegalArgumentException if a value is outside its format; the message names the member, not the
     * value
     */
    public Application {
        uniqueNumber = Checks.value(ValueFormat.TEXT, "uniqueNumber", uniqueNumber);
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(fileType, "fileType");
        initialFilingDate = Checks.value(ValueFormat.DATE, "initialFilingDate", initialFilingDate);
        lastRenewalDate = Checks.value(ValueFormat.DATE, "lastRenewalDate", lastRenewalDate);
        registrationDesk = Checks.value(ValueFormat.TEXT, "registrationDesk", registrationDesk);
        Objects.requireNonNull(removalReason, "removalReason");
        Objects.requireNonNull(inadmissibilityReason, "inadmissibilityReason");
        firstReception = Checks.value(ValueFormat.DATE, "firstReception", firstReception);
        offers = Checks.list("offers", offers);
        Objects.requireNonNull(reserverQuota, "reserverQuota");
        Objects.requireNonNull(collectiveAgreement, "collectiveAgreement");
        documents = Checks.list("documents", documents);
    }

    /** A builder in which every member is absent. */
    public static Builder builder() {
        return new Builder();
    }

    /** Every member unknown, including whether it exists: what an explicit {@code null} says. */
    public static Application unknown() {
        return new Application(
                Answer.unknown(),
                Answer.unknown(),
                Answer.unknown(),
                Answer.unknown(),
                Answer.unknown(),
                Answer.unknown(),
                Answer.unknown(),
                Answer.unknown(),
                Answer.unknown(),
                Answer.unknown(),
                Answer.unknown(),
                Answer.unknown(),
                Answer.unknown());
    }

    /** A builder that starts from these members. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.uniqueNumber = uniqueNumber;
        builder.type = type;
        builder.fileType = fileType;
        builder.initialFilingDate = initialFilingDate;
        builder.lastRenewalDate = lastRenewalDate;
        builder.registrationDesk = registrationDesk;
        builder.removalReason = removalReason;
        builder.inadmissibilityReason = inadmissibilityReason;
        builder.firstReception = firstReception;
        builder.offers = offers;
        builder.reserverQuota = reserverQuota;
        builder.collectiveAgreement = collectiveAgreement;
        builder.documents = documents;
        return builder;
    }

    @Override
    public String toString() {
        return "Application[…]";
    }

    /** Builds a {@link Application} from what the caller knows. Not thread-safe; reusable after {@link #build()}. */
    public static final class Builder {

        private Answer<String> uniqueNumber = Answer.notAsked();
        private Answer<ApplicationType> type = Answer.notAsked();
        private Answer<FileType> fileType = Answer.notAsked();
        private Answer<LocalDate> initialFilingDate = Answer.notAsked();
        private Answer<LocalDate> lastRenewalDate = Answer.notAsked();
        private Answer<String> registrationDesk = Answer.notAsked();
        private Answer<RemovalReason> removalReason = Answer.notAsked();
        private Answer<InadmissibilityReason> inadmissibilityReason = Answer.notAsked();
        private Answer<LocalDate> firstReception = Answer.notAsked();
        private Answer<List<Answer<Offer>>> offers = Answer.notAsked();
        private Answer<ReserverQuota> reserverQuota = Answer.notAsked();
        private Answer<CollectiveAgreement> collectiveAgreement = Answer.notAsked();
        private Answer<List<Answer<SupportingDocument>>> documents = Answer.notAsked();

        private Builder() {}

        /** Sets {@link Application#uniqueNumber()}, as declared. */
        public Builder uniqueNumber(String value) {
            this.uniqueNumber = Answer.declared(value);
            return this;
        }

        /** Sets {@link Application#uniqueNumber()}, in any of its states. */
        public Builder uniqueNumber(Answer<String> answer) {
            this.uniqueNumber = answer;
            return this;
        }

        /** Sets {@link Application#type()}, as declared. */
        public Builder type(ApplicationType value) {
            this.type = Answer.declared(value);
            return this;
        }

        /** Sets {@link Application#type()}, in any of its states. */
        public Builder type(Answer<ApplicationType> answer) {
            this.type = answer;
            return this;
        }

        /** Sets {@link Application#fileType()}, as declared. */
        public Builder fileType(FileType value) {
            this.fileType = Answer.declared(value);
            return this;
        }

        /** Sets {@link Application#fileType()}, in any of its states. */
        public Builder fileType(Answer<FileType> answer) {
            this.fileType = answer;
            return this;
        }

        /** Sets {@link Application#initialFilingDate()}, as declared. */
        public Builder initialFilingDate(LocalDate value) {
            this.initialFilingDate = Answer.declared(value);
            return this;
        }

        /** Sets {@link Application#initialFilingDate()}, in any of its states. */
        public Builder initialFilingDate(Answer<LocalDate> answer) {
            this.initialFilingDate = answer;
            return this;
        }

        /** Sets {@link Application#lastRenewalDate()}, as declared. */
        public Builder lastRenewalDate(LocalDate value) {
            this.lastRenewalDate = Answer.declared(value);
            return this;
        }

        /** Sets {@link Application#lastRenewalDate()}, in any of its states. */
        public Builder lastRenewalDate(Answer<LocalDate> answer) {
            this.lastRenewalDate = answer;
            return this;
        }

        /** Sets {@link Application#registrationDesk()}, as declared. */
        public Builder registrationDesk(String value) {
            this.registrationDesk = Answer.declared(value);
            return this;
        }

        /** Sets {@link Application#registrationDesk()}, in any of its states. */
        public Builder registrationDesk(Answer<String> answer) {
            this.registrationDesk = answer;
            return this;
        }

        /** Sets {@link Application#removalReason()}, as declared. */
        public Builder removalReason(RemovalReason value) {
            this.removalReason = Answer.declared(value);
            return this;
        }

        /** Sets {@link Application#removalReason()}, in any of its states. */
        public Builder removalReason(Answer<RemovalReason> answer) {
            this.removalReason = answer;
            return this;
        }

        /** Sets {@link Application#inadmissibilityReason()}, as declared. */
        public Builder inadmissibilityReason(InadmissibilityReason value) {
            this.inadmissibilityReason = Answer.declared(value);
            return this;
        }

        /** Sets {@link Application#inadmissibilityReason()}, in any of its states. */
        public Builder inadmissibilityReason(Answer<InadmissibilityReason> answer) {
            this.inadmissibilityReason = answer;
            return this;
        }

        /** Sets {@link Application#firstReception()}, as declared. */
        public Builder firstReception(LocalDate value) {
            this.firstReception = Answer.declared(value);
            return this;
        }

        /** Sets {@link Application#firstReception()}, in any of its states. */
        public Builder firstReception(Answer<LocalDate> answer) {
            this.firstReception = answer;
            return this;
        }

        /** Adds a declared element to {@link Application#offers()}, which becomes given. */
        public Builder offer(Offer value) {
            this.offers = Answers.appended(offers, value);
            return this;
        }

        /** Adds a declared element to {@link Application#offers()}, which becomes given. */
        public Builder offer(Consumer<Offer.Builder> edits) {
            Offer.Builder builder = Offer.builder();
            edits.accept(builder);
            return offer(builder.build());
        }

        /** Sets {@link Application#offers()}, in any of its states. */
        public Builder offers(Answer<List<Answer<Offer>>> answer) {
            this.offers = answer;
            return this;
        }

        /** Sets {@link Application#reserverQuota()}, as declared. */
        public Builder reserverQuota(ReserverQuota value) {
            this.reserverQuota = Answer.declared(value);
            return this;
        }

        /** Sets {@link Application#reserverQuota()}, in any of its states. */
        public Builder reserverQuota(Answer<ReserverQuota> answer) {
            this.reserverQuota = answer;
            return this;
        }

        /** Sets {@link Application#collectiveAgreement()}, as declared. */
        public Builder collectiveAgreement(CollectiveAgreement value) {
            this.collectiveAgreement = Answer.declared(value);
            return this;
        }

        /** Sets {@link Application#collectiveAgreement()}, in any of its states. */
        public Builder collectiveAgreement(Answer<CollectiveAgreement> answer) {
            this.collectiveAgreement = answer;
            return this;
        }

        /** Adds a declared element to {@link Application#documents()}, which becomes given. */
        public Builder document(SupportingDocument value) {
            this.documents = Answers.appended(documents, value);
            return this;
        }

        /** Adds a declared element to {@link Application#documents()}, which becomes given. */
        public Builder document(Consumer<SupportingDocument.Builder> edits) {
            SupportingDocument.Builder builder = SupportingDocument.builder();
            edits.accept(builder);
            return document(builder.build());
        }

        /** Sets {@link Application#documents()}, in any of its states. */
        public Builder documents(Answer<List<Answer<SupportingDocument>>> answer) {
            this.documents = answer;
            return this;
        }

        /**
         * The record.
         *
         * @throws IllegalArgumentException if a value is outside its format
         */
        public Application build() {
            return new Application(
                    uniqueNumber,
                    type,
                    fileType,
                    initialFilingDate,
                    lastRenewalDate,
                    registrationDesk,
                    removalReason,
                    inadmissibilityReason,
                    firstReception,
                    offers,
                    reserverQuota,
                    collectiveAgreement,
                    documents);
        }
    }
}
