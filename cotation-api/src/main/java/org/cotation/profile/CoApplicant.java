package org.cotation.profile;

import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Consumer;
import org.cotation.profile.code.ContractNature;
import org.cotation.profile.code.ContractSuspension;
import org.cotation.profile.code.ContractType;
import org.cotation.profile.code.InsertionFollowUp;
import org.cotation.profile.code.MaritalStatus;
import org.cotation.profile.code.Nationality;
import org.cotation.profile.code.ProfessionalSituation;
import org.cotation.profile.code.Relation;
import org.cotation.profile.code.Title;
import org.cotation.profile.internal.Checks;
import org.cotation.profile.internal.Format;
import org.cotation.profile.internal.ValueFormat;

/**
 * The person who files the request with the applicant (<em>conjoint ou codemandeur</em>).
 *
 * <p>Immutable and thread-safe. No value shows in {@code toString}.
 *
 * @param title title (<em>Civilité</em>); form Page 2 - Conjoint ou codemandeur. Must never enter a score (sex is a
 *     prohibited ground)
 * @param birthDate date of birth (<em>Date de naissance</em>); form Page 2 - Conjoint ou codemandeur; absent:
 *     unknown
 * @param nationality nationality (<em>Nationalité</em>); form Page 2 - Conjoint ou codemandeur. Admissibility
 *     (regular residence, R.441-1) only; using it in a score is a discrimination (Code pénal 225-1)
 * @param residencePermitValid regular and permanent residence (<em>Régularité et permanence du séjour</em>); form
 *     Page 2 - Conjoint ou codemandeur; R.441-1 1°; absent: unknown
 * @param maritalStatus family situation (<em>Situation de famille</em>); form Page 2 - Conjoint ou codemandeur. Not
 *     a scoring ground by itself (situation de famille); household composition is
 * @param relation tie with the applicant (<em>Lien avec le demandeur</em>); form Page 2, box B2-B7. M, P, C, L are
 *     SNE codes; ASC, DESC, FRAT are labels of boxes B5-B7 (no public SNE code found)
 * @param profession occupation (<em>Profession</em>); form Page 6 - Situation professionnelle
 * @param professionalSituation professional situation (<em>Situation professionnelle</em>); form Page 6, box
 *     D17-D26. Labels of the form in force; codes here are the project's
 * @param contractType contract type (<em>Type de contrat (code SNE)</em>); form Page 6, box D13 / D28 (CDD ou
 *     intérim). The SNE code CDD merges fixed-term, temp work AND internships; employment cannot be inferred from
 *     CDD alone
 * @param employedOn current work contract (<em>Contrat de travail en cours à la date d'évaluation</em>); supporting
 *     documents
 * @param employerSiret SIRET of the main employer (<em>SIRET de l'employeur principal</em>); form Page 6, box D12 /
 *     D27
 * @param workplaceCommune commune of the workplace (<em>Commune du lieu de travail</em>); form Page 6; L.441-1 al.
 *     1 (distance to work is a general criterion); INSEE code
 * @param longTermUnemployment unemployment of more than a year (<em>Période de chômage de plus d'un an, terminée
 *     le</em>); form Page 6, box D14-D15 / D29-D30; absent: still unemployed
 * @param teleworkable work that can be done from home (<em>Activité pouvant être assurée en télétravail</em>); form
 *     Page 6 (via profession); L.441-1 (loi 3DS art. 78); absent: unknown
 * @param essentialSector essential sector defined by the local conference (CIL) (<em>Secteur essentiel défini par
 *     la CIL</em>); CIA. The list is local (conférence intercommunale du logement); no CAHC list was found
 * @param contractNature nature of the contract (<em>nature du contrat</em>), which the SNE code CDD does not tell
 * @param contractSuspended why the contract is suspended (<em>contrat suspendu</em>)
 * @param insertionFollowUp support towards work or a settled life (<em>suivi d'insertion sociale ou
 *     professionnelle</em>)
 */
public record CoApplicant(
        @Field(fr = "civilité", en = "title") Answer<Title> title,

        @Field(fr = "date de naissance", en = "date of birth", whenAbsent = WhenAbsent.UNKNOWN)
        Answer<LocalDate> birthDate,

        @Field(fr = "nationalité", en = "nationality") Answer<Nationality> nationality,

        @Field(
                fr = "régularité et permanence du séjour",
                en = "regular and permanent residence",
                whenAbsent = WhenAbsent.UNKNOWN)
        Answer<Boolean> residencePermitValid,

        @Field(fr = "situation de famille", en = "family situation")
        Answer<MaritalStatus> maritalStatus,

        @Field(fr = "lien avec le demandeur", en = "tie with the applicant")
        Answer<Relation> relation,

        @Field(fr = "profession", en = "occupation") Answer<String> profession,

        @Field(fr = "situation professionnelle", en = "professional situation")
        Answer<ProfessionalSituation> professionalSituation,

        @Field(fr = "type de contrat", en = "contract type") Answer<ContractType> contractType,

        @Field(fr = "contrat de travail en cours", en = "current work contract")
        Answer<Boolean> employedOn,

        @Field(fr = "SIRET de l'employeur principal", en = "SIRET of the main employer") @Format(ValueFormat.SIRET)
        Answer<String> employerSiret,

        @Field(fr = "commune du lieu de travail", en = "commune of the workplace") @Format(ValueFormat.COMMUNE)
        Answer<String> workplaceCommune,

        @Field(fr = "période de chômage de plus d'un an", en = "unemployment of more than a year")
        LongTermUnemployment longTermUnemployment,

        @Field(
                fr = "activité pouvant être assurée en télétravail",
                en = "work that can be done from home",
                whenAbsent = WhenAbsent.UNKNOWN)
        Answer<Boolean> teleworkable,

        @Field(
                fr = "secteur essentiel défini par la CIL",
                en = "essential sector defined by the local conference (CIL)")
        Answer<String> essentialSector,

        @Field(fr = "nature du contrat", en = "nature of the contract")
        Answer<ContractNature> contractNature,

        @Field(fr = "contrat suspendu", en = "suspended contract")
        Answer<ContractSuspension> contractSuspended,

        @Field(fr = "suivi d'insertion sociale ou professionnelle", en = "social or professional support")
        Answer<InsertionFollowUp> insertionFollowUp)
        implements Holder {

    /**
     * Checks the values and brings them to their one written form.
     *
     * @throws IllegalArgumentException if a value is outside its format; the message names the member, not the
     * value
     */
    public CoApplicant {
        Objects.requireNonNull(title, "title");
        birthDate = Checks.value(ValueFormat.DATE, "birthDate", birthDate);
        Objects.requireNonNull(nationality, "nationality");
        Objects.requireNonNull(residencePermitValid, "residencePermitValid");
        Objects.requireNonNull(maritalStatus, "maritalStatus");
        Objects.requireNonNull(relation, "relation");
        profession = Checks.value(ValueFormat.TEXT, "profession", profession);
        Objects.requireNonNull(professionalSituation, "professionalSituation");
        Objects.requireNonNull(contractType, "contractType");
        Objects.requireNonNull(employedOn, "employedOn");
        employerSiret = Checks.value(ValueFormat.SIRET, "employerSiret", employerSiret);
        workplaceCommune = Checks.value(ValueFormat.COMMUNE, "workplaceCommune", workplaceCommune);
        Objects.requireNonNull(longTermUnemployment, "longTermUnemployment");
        Objects.requireNonNull(teleworkable, "teleworkable");
        essentialSector = Checks.value(ValueFormat.TEXT, "essentialSector", essentialSector);
        Objects.requireNonNull(contractNature, "contractNature");
        Objects.requireNonNull(contractSuspended, "contractSuspended");
        Objects.requireNonNull(insertionFollowUp, "insertionFollowUp");
    }

    /** A builder in which every member is absent. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that starts from these members. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.title = title;
        builder.birthDate = birthDate;
        builder.nationality = nationality;
        builder.residencePermitValid = residencePermitValid;
        builder.maritalStatus = maritalStatus;
        builder.relation = relation;
        builder.profession = profession;
        builder.professionalSituation = professionalSituation;
        builder.contractType = contractType;
        builder.employedOn = employedOn;
        builder.employerSiret = employerSiret;
        builder.workplaceCommune = workplaceCommune;
        builder.longTermUnemployment = longTermUnemployment;
        builder.teleworkable = teleworkable;
        builder.essentialSector = essentialSector;
        builder.contractNature = contractNature;
        builder.contractSuspended = contractSuspended;
        builder.insertionFollowUp = insertionFollowUp;
        return builder;
    }

    @Override
    public String toString() {
        return "CoApplicant[…]";
    }

    /** Builds a {@link CoApplicant} from what the caller knows. Not thread-safe; reusable after {@link #build()}. */
    public static final class Builder {

        private Answer<Title> title = Answer.notAsked();
        private Answer<LocalDate> birthDate = Answer.notAsked();
        private Answer<Nationality> nationality = Answer.notAsked();
        private Answer<Boolean> residencePermitValid = Answer.notAsked();
        private Answer<MaritalStatus> maritalStatus = Answer.notAsked();
        private Answer<Relation> relation = Answer.notAsked();
        private Answer<String> profession = Answer.notAsked();
        private Answer<ProfessionalSituation> professionalSituation = Answer.notAsked();
        private Answer<ContractType> contractType = Answer.notAsked();
        private Answer<Boolean> employedOn = Answer.notAsked();
        private Answer<String> employerSiret = Answer.notAsked();
        private Answer<String> workplaceCommune = Answer.notAsked();
        private LongTermUnemployment longTermUnemployment =
                LongTermUnemployment.builder().build();
        private Answer<Boolean> teleworkable = Answer.notAsked();
        private Answer<String> essentialSector = Answer.notAsked();
        private Answer<ContractNature> contractNature = Answer.notAsked();
        private Answer<ContractSuspension> contractSuspended = Answer.notAsked();
        private Answer<InsertionFollowUp> insertionFollowUp = Answer.notAsked();

        private Builder() {}

        /** Sets {@link CoApplicant#title()}, as declared. */
        public Builder title(Title value) {
            this.title = Answer.declared(value);
            return this;
        }

        /** Sets {@link CoApplicant#title()}, in any of its states. */
        public Builder title(Answer<Title> answer) {
            this.title = answer;
            return this;
        }

        /** Sets {@link CoApplicant#birthDate()}, as declared. */
        public Builder birthDate(LocalDate value) {
            this.birthDate = Answer.declared(value);
            return this;
        }

        /** Sets {@link CoApplicant#birthDate()}, in any of its states. */
        public Builder birthDate(Answer<LocalDate> answer) {
            this.birthDate = answer;
            return this;
        }

        /** Sets {@link CoApplicant#nationality()}, as declared. */
        public Builder nationality(Nationality value) {
            this.nationality = Answer.declared(value);
            return this;
        }

        /** Sets {@link CoApplicant#nationality()}, in any of its states. */
        public Builder nationality(Answer<Nationality> answer) {
            this.nationality = answer;
            return this;
        }

        /** Sets {@link CoApplicant#residencePermitValid()}, as declared. */
        public Builder residencePermitValid(boolean value) {
            this.residencePermitValid = Answer.declared(value);
            return this;
        }

        /** Sets {@link CoApplicant#residencePermitValid()}, in any of its states. */
        public Builder residencePermitValid(Answer<Boolean> answer) {
            this.residencePermitValid = answer;
            return this;
        }

        /** Sets {@link CoApplicant#maritalStatus()}, as declared. */
        public Builder maritalStatus(MaritalStatus value) {
            this.maritalStatus = Answer.declared(value);
            return this;
        }

        /** Sets {@link CoApplicant#maritalStatus()}, in any of its states. */
        public Builder maritalStatus(Answer<MaritalStatus> answer) {
            this.maritalStatus = answer;
            return this;
        }

        /** Sets {@link CoApplicant#relation()}, as declared. */
        public Builder relation(Relation value) {
            this.relation = Answer.declared(value);
            return this;
        }

        /** Sets {@link CoApplicant#relation()}, in any of its states. */
        public Builder relation(Answer<Relation> answer) {
            this.relation = answer;
            return this;
        }

        /** Sets {@link CoApplicant#profession()}, as declared. */
        public Builder profession(String value) {
            this.profession = Answer.declared(value);
            return this;
        }

        /** Sets {@link CoApplicant#profession()}, in any of its states. */
        public Builder profession(Answer<String> answer) {
            this.profession = answer;
            return this;
        }

        /** Sets {@link CoApplicant#professionalSituation()}, as declared. */
        public Builder professionalSituation(ProfessionalSituation value) {
            this.professionalSituation = Answer.declared(value);
            return this;
        }

        /** Sets {@link CoApplicant#professionalSituation()}, in any of its states. */
        public Builder professionalSituation(Answer<ProfessionalSituation> answer) {
            this.professionalSituation = answer;
            return this;
        }

        /** Sets {@link CoApplicant#contractType()}, as declared. */
        public Builder contractType(ContractType value) {
            this.contractType = Answer.declared(value);
            return this;
        }

        /** Sets {@link CoApplicant#contractType()}, in any of its states. */
        public Builder contractType(Answer<ContractType> answer) {
            this.contractType = answer;
            return this;
        }

        /** Sets {@link CoApplicant#employedOn()}, as declared. */
        public Builder employedOn(boolean value) {
            this.employedOn = Answer.declared(value);
            return this;
        }

        /** Sets {@link CoApplicant#employedOn()}, in any of its states. */
        public Builder employedOn(Answer<Boolean> answer) {
            this.employedOn = answer;
            return this;
        }

        /** Sets {@link CoApplicant#employerSiret()}, as declared. */
        public Builder employerSiret(String value) {
            this.employerSiret = Answer.declared(value);
            return this;
        }

        /** Sets {@link CoApplicant#employerSiret()}, in any of its states. */
        public Builder employerSiret(Answer<String> answer) {
            this.employerSiret = answer;
            return this;
        }

        /** Sets {@link CoApplicant#workplaceCommune()}, as declared. */
        public Builder workplaceCommune(String value) {
            this.workplaceCommune = Answer.declared(value);
            return this;
        }

        /** Sets {@link CoApplicant#workplaceCommune()}, in any of its states. */
        public Builder workplaceCommune(Answer<String> answer) {
            this.workplaceCommune = answer;
            return this;
        }

        /** Sets {@link CoApplicant#longTermUnemployment()}. */
        public Builder longTermUnemployment(LongTermUnemployment value) {
            this.longTermUnemployment = value;
            return this;
        }

        /** Edits {@link CoApplicant#longTermUnemployment()}, starting from what it holds. */
        public Builder longTermUnemployment(Consumer<LongTermUnemployment.Builder> edits) {
            LongTermUnemployment.Builder builder = longTermUnemployment.toBuilder();
            edits.accept(builder);
            this.longTermUnemployment = builder.build();
            return this;
        }

        /** Sets {@link CoApplicant#teleworkable()}, as declared. */
        public Builder teleworkable(boolean value) {
            this.teleworkable = Answer.declared(value);
            return this;
        }

        /** Sets {@link CoApplicant#teleworkable()}, in any of its states. */
        public Builder teleworkable(Answer<Boolean> answer) {
            this.teleworkable = answer;
            return this;
        }

        /** Sets {@link CoApplicant#essentialSector()}, as declared. */
        public Builder essentialSector(String value) {
            this.essentialSector = Answer.declared(value);
            return this;
        }

        /** Sets {@link CoApplicant#essentialSector()}, in any of its states. */
        public Builder essentialSector(Answer<String> answer) {
            this.essentialSector = answer;
            return this;
        }

        /** Sets {@link CoApplicant#contractNature()}, as declared. */
        public Builder contractNature(ContractNature value) {
            this.contractNature = Answer.declared(value);
            return this;
        }

        /** Sets {@link CoApplicant#contractNature()}, in any of its states. */
        public Builder contractNature(Answer<ContractNature> answer) {
            this.contractNature = answer;
            return this;
        }

        /** Sets {@link CoApplicant#contractSuspended()}, as declared. */
        public Builder contractSuspended(ContractSuspension value) {
            this.contractSuspended = Answer.declared(value);
            return this;
        }

        /** Sets {@link CoApplicant#contractSuspended()}, in any of its states. */
        public Builder contractSuspended(Answer<ContractSuspension> answer) {
            this.contractSuspended = answer;
            return this;
        }

        /** Sets {@link CoApplicant#insertionFollowUp()}, as declared. */
        public Builder insertionFollowUp(InsertionFollowUp value) {
            this.insertionFollowUp = Answer.declared(value);
            return this;
        }

        /** Sets {@link CoApplicant#insertionFollowUp()}, in any of its states. */
        public Builder insertionFollowUp(Answer<InsertionFollowUp> answer) {
            this.insertionFollowUp = answer;
            return this;
        }

        /**
         * The record.
         *
         * @throws IllegalArgumentException if a value is outside its format
         */
        public CoApplicant build() {
            return new CoApplicant(
                    title,
                    birthDate,
                    nationality,
                    residencePermitValid,
                    maritalStatus,
                    relation,
                    profession,
                    professionalSituation,
                    contractType,
                    employedOn,
                    employerSiret,
                    workplaceCommune,
                    longTermUnemployment,
                    teleworkable,
                    essentialSector,
                    contractNature,
                    contractSuspended,
                    insertionFollowUp);
        }
    }
}
