package org.cotation.profile;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.cotation.profile.code.Reason;
import org.cotation.profile.internal.Checks;
import org.cotation.profile.internal.Noun;
import org.cotation.profile.internal.ValueFormat;

/**
 * The request for social housing and its household (<em>la demande et le ménage</em>), as the official form (Cerfa
 * 14069) holds them.
 *
 * <p>An absent section is a section whose members are all absent. A co-applicant who is absent does not exist; one
 * who is
 * unknown may exist.
 *
 * <p>Immutable and thread-safe. No value shows in {@code toString}.
 *
 * <pre>{@code
 * ApplicantProfile profile = ApplicantProfile.builder()
 *         .application(request -> request.initialFilingDate(LocalDate.of(2024, 11, 20)))
 *         .applicant(person -> person.birthDate(LocalDate.of(2001, 9, 4)).employedOn(true))
 *         .currentHousing(home -> home.status(HousingStatus.CP))
 *         .build();
 * }</pre>
 *
 * @param application request (<em>demande</em>)
 * @param applicant applicant (<em>demandeur</em>)
 * @param coApplicant spouse or co-applicant (<em>conjoint ou codemandeur</em>); form Page 2; absent: there is none
 * @param roommates roommates (<em>Colocataires</em>); form Page 3. Each roommate files an own application
 * @param dependants dependants (<em>personnes à charge</em>); form Pages 3-4
 * @param visitingChildren other children (<em>autres enfants : droit de visite et d'hébergement, garde alternée non
 *     fiscale</em>); form Page 5
 * @param unbornChildren unborn children (<em>enfants à naître</em>)
 * @param disability disability (<em>handicap</em>)
 * @param autonomy autonomy (<em>autonomie</em>)
 * @param resources resources (<em>ressources</em>)
 * @param currentHousing present housing (<em>logement actuel</em>)
 * @param reasons reasons for the request (<em>Motif de la demande</em>); form Page 8. Codes of interface 02.01
 *     (forms *02/*03). In form *05 the reasons are merged into page 8 'Votre situation' (boxes F26-F47, e.g. F42
 *     rapprochement familial, F43 départ de personnes à charge, F44 divorce ou séparation). A reason is a
 *     declaration, not evidence
 * @param sought dwelling sought (<em>logement recherché</em>)
 * @param freeText further explanations (<em>Précisions complémentaires</em>); form Page 10, box H1. The notice asks
 *     victims of rape/assault at home, persons leaving prostitution and trafficking victims to state it HERE: these
 *     three priorities have no box, so an agent must set them from evidence
 * @param dalo enforceable right to housing (<em>droit au logement opposable</em>)
 * @param violence violence (<em>violences</em>)
 * @param childProtection child protection (<em>aide sociale à l'enfance</em>)
 * @param prostitutionExit leaving prostitution (<em>sortie de la prostitution</em>)
 * @param trafficking trafficking and procuring (<em>traite et proxénétisme</em>)
 * @param therapeuticFlat therapeutic coordination flat (<em>appartement de coordination thérapeutique</em>)
 * @param volunteerFirefighter volunteer firefighter (<em>Sapeur-pompier volontaire</em>); form Page 8, box F47; Loi
 *     Matras 2021-1520 art. 37; décret 2023-220: CIA objective, not a priority category
 * @param labels labels (<em>labellisations</em>)
 * @param assessments assessments by a competent body (<em>Décision d'une instance compétente sur un public dont la
 *     personne se réclame (évaluation sociale)</em>)
 * @param declaredSituations boxes ticked in the families of declared choice (<em>Case cochée dans une rubrique à
 *     choix déclaré</em>)
 */
public record ApplicantProfile(
        @Field(fr = "demande", en = "request") Application application,

        @Field(fr = "demandeur", en = "applicant") @Noun(fr = "demandeur", en = "applicant")
        Applicant applicant,

        @Field(fr = "codemandeur", en = "co-applicant") @Noun(fr = "codemandeur", en = "co-applicant")
        Answer<CoApplicant> coApplicant,

        @Field(fr = "colocataires", en = "roommates") @Noun(fr = "colocataire", en = "roommate")
        Answer<List<Answer<Roommate>>> roommates,

        @Field(fr = "personnes à charge", en = "dependants")
        @Noun(fr = "personne à charge", en = "dependant", feminine = true)
        Answer<List<Answer<Dependant>>> dependants,

        @Field(
                fr = "autres enfants, en droit de visite ou garde alternée",
                en = "other children, visiting or in alternating custody")
        @Noun(fr = "enfant en droit de visite ou garde alternée", en = "visiting child")
        Answer<List<Answer<VisitingChild>>> visitingChildren,

        @Field(fr = "enfants à naître", en = "unborn children")
        UnbornChildren unbornChildren,

        @Field(fr = "handicap", en = "disability") Disability disability,
        @Field(fr = "autonomie", en = "autonomy") Autonomy autonomy,
        @Field(fr = "ressources", en = "resources") Resources resources,

        @Field(fr = "logement actuel", en = "present housing")
        CurrentHousing currentHousing,

        @Field(fr = "motifs de la demande", en = "reasons for the request")
        @Noun(fr = "motif de la demande", en = "reason for the request")
        Answer<List<Answer<Reason>>> reasons,

        @Field(fr = "logement recherché", en = "dwelling sought")
        Sought sought,

        @Field(fr = "précisions complémentaires", en = "further explanations")
        Answer<String> freeText,

        @Field(fr = "droit au logement opposable", en = "enforceable right to housing")
        Dalo dalo,

        @Field(fr = "violences", en = "violence") Violence violence,

        @Field(fr = "aide sociale à l'enfance", en = "child protection")
        ChildProtection childProtection,

        @Field(fr = "sortie de la prostitution", en = "leaving prostitution")
        ProstitutionExit prostitutionExit,

        @Field(fr = "traite et proxénétisme", en = "trafficking and procuring")
        Trafficking trafficking,

        @Field(fr = "appartement de coordination thérapeutique", en = "therapeutic coordination flat")
        TherapeuticFlat therapeuticFlat,

        @Field(fr = "sapeur-pompier volontaire", en = "volunteer firefighter")
        Answer<Boolean> volunteerFirefighter,

        @Field(fr = "labellisations", en = "labels") Labels labels,

        @Field(fr = "évaluations par une instance compétente", en = "assessments by a competent body")
        @Noun(fr = "évaluation", en = "assessment", feminine = true)
        Answer<List<Answer<Assessment>>> assessments,

        @Field(
                fr = "cases cochées dans les rubriques à choix déclaré",
                en = "boxes ticked in the families of declared choice")
        Answer<Map<String, Answer<String>>> declaredSituations) {

    /**
     * Checks the values and brings them to their one written form.
     *
     * @throws IllegalArgumentException if a value is outside its format; the message names the member, not the
     * value
     */
    public ApplicantProfile {
        Objects.requireNonNull(application, "application");
        Objects.requireNonNull(applicant, "applicant");
        Objects.requireNonNull(coApplicant, "coApplicant");
        roommates = Checks.list("roommates", roommates);
        dependants = Checks.list("dependants", dependants);
        visitingChildren = Checks.list("visitingChildren", visitingChildren);
        Objects.requireNonNull(unbornChildren, "unbornChildren");
        Objects.requireNonNull(disability, "disability");
        Objects.requireNonNull(autonomy, "autonomy");
        Objects.requireNonNull(resources, "resources");
        Objects.requireNonNull(currentHousing, "currentHousing");
        reasons = Checks.list("reasons", reasons);
        Objects.requireNonNull(sought, "sought");
        freeText = Checks.value(ValueFormat.TEXT, "freeText", freeText);
        Objects.requireNonNull(dalo, "dalo");
        Objects.requireNonNull(violence, "violence");
        Objects.requireNonNull(childProtection, "childProtection");
        Objects.requireNonNull(prostitutionExit, "prostitutionExit");
        Objects.requireNonNull(trafficking, "trafficking");
        Objects.requireNonNull(therapeuticFlat, "therapeuticFlat");
        Objects.requireNonNull(volunteerFirefighter, "volunteerFirefighter");
        Objects.requireNonNull(labels, "labels");
        assessments = Checks.list("assessments", assessments);
        declaredSituations = Checks.map("declaredSituations", declaredSituations);
    }

    /** A builder in which every member is absent. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that starts from these members. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.application = application;
        builder.applicant = applicant;
        builder.coApplicant = coApplicant;
        builder.roommates = roommates;
        builder.dependants = dependants;
        builder.visitingChildren = visitingChildren;
        builder.unbornChildren = unbornChildren;
        builder.disability = disability;
        builder.autonomy = autonomy;
        builder.resources = resources;
        builder.currentHousing = currentHousing;
        builder.reasons = reasons;
        builder.sought = sought;
        builder.freeText = freeText;
        builder.dalo = dalo;
        builder.violence = violence;
        builder.childProtection = childProtection;
        builder.prostitutionExit = prostitutionExit;
        builder.trafficking = trafficking;
        builder.therapeuticFlat = therapeuticFlat;
        builder.volunteerFirefighter = volunteerFirefighter;
        builder.labels = labels;
        builder.assessments = assessments;
        builder.declaredSituations = declaredSituations;
        return builder;
    }

    @Override
    public String toString() {
        return "ApplicantProfile[…]";
    }

    /**
     * Builds a {@link ApplicantProfile} from what the caller knows. Not thread-safe; reusable after {@link
     * #build()}.
     */
    public static final class Builder {

        private Application application = Application.builder().build();
        private Applicant applicant = Applicant.builder().build();
        private Answer<CoApplicant> coApplicant = Answer.notAsked();
        private Answer<List<Answer<Roommate>>> roommates = Answer.notAsked();
        private Answer<List<Answer<Dependant>>> dependants = Answer.notAsked();
        private Answer<List<Answer<VisitingChild>>> visitingChildren = Answer.notAsked();
        private UnbornChildren unbornChildren = UnbornChildren.builder().build();
        private Disability disability = Disability.builder().build();
        private Autonomy autonomy = Autonomy.builder().build();
        private Resources resources = Resources.builder().build();
        private CurrentHousing currentHousing = CurrentHousing.builder().build();
        private Answer<List<Answer<Reason>>> reasons = Answer.notAsked();
        private Sought sought = Sought.builder().build();
        private Answer<String> freeText = Answer.notAsked();
        private Dalo dalo = Dalo.builder().build();
        private Violence violence = Violence.builder().build();
        private ChildProtection childProtection = ChildProtection.builder().build();
        private ProstitutionExit prostitutionExit = ProstitutionExit.builder().build();
        private Trafficking trafficking = Trafficking.builder().build();
        private TherapeuticFlat therapeuticFlat = TherapeuticFlat.builder().build();
        private Answer<Boolean> volunteerFirefighter = Answer.notAsked();
        private Labels labels = Labels.builder().build();
        private Answer<List<Answer<Assessment>>> assessments = Answer.notAsked();
        private Answer<Map<String, Answer<String>>> declaredSituations = Answer.notAsked();

        private Builder() {}

        /** Sets {@link ApplicantProfile#application()}. */
        public Builder application(Application value) {
            this.application = value;
            return this;
        }

        /** Edits {@link ApplicantProfile#application()}, starting from what it holds. */
        public Builder application(Consumer<Application.Builder> edits) {
            Application.Builder builder = application.toBuilder();
            edits.accept(builder);
            this.application = builder.build();
            return this;
        }

        /** Sets {@link ApplicantProfile#applicant()}. */
        public Builder applicant(Applicant value) {
            this.applicant = value;
            return this;
        }

        /** Edits {@link ApplicantProfile#applicant()}, starting from what it holds. */
        public Builder applicant(Consumer<Applicant.Builder> edits) {
            Applicant.Builder builder = applicant.toBuilder();
            edits.accept(builder);
            this.applicant = builder.build();
            return this;
        }

        /** Sets {@link ApplicantProfile#coApplicant()}, as declared. */
        public Builder coApplicant(CoApplicant value) {
            this.coApplicant = Answer.declared(value);
            return this;
        }

        /**
         * Edits {@link ApplicantProfile#coApplicant()}, starting from what is given, or from a person of whom
         * nothing is known. The status stays.
         */
        public Builder coApplicant(Consumer<CoApplicant.Builder> edits) {
            CoApplicant.Builder builder = coApplicant instanceof Answer.Given<CoApplicant> given
                    ? given.value().toBuilder()
                    : CoApplicant.builder();
            edits.accept(builder);
            this.coApplicant = Answers.replaced(coApplicant, builder.build());
            return this;
        }

        /** Sets {@link ApplicantProfile#coApplicant()}, in any of its states. */
        public Builder coApplicant(Answer<CoApplicant> answer) {
            this.coApplicant = answer;
            return this;
        }

        /** Adds a declared element to {@link ApplicantProfile#roommates()}, which becomes given. */
        public Builder roommate(Roommate value) {
            this.roommates = Answers.appended(roommates, value);
            return this;
        }

        /** Adds a declared element to {@link ApplicantProfile#roommates()}, which becomes given. */
        public Builder roommate(Consumer<Roommate.Builder> edits) {
            Roommate.Builder builder = Roommate.builder();
            edits.accept(builder);
            return roommate(builder.build());
        }

        /** Sets {@link ApplicantProfile#roommates()}, in any of its states. */
        public Builder roommates(Answer<List<Answer<Roommate>>> answer) {
            this.roommates = answer;
            return this;
        }

        /** Adds a declared element to {@link ApplicantProfile#dependants()}, which becomes given. */
        public Builder dependant(Dependant value) {
            this.dependants = Answers.appended(dependants, value);
            return this;
        }

        /** Adds a declared element to {@link ApplicantProfile#dependants()}, which becomes given. */
        public Builder dependant(Consumer<Dependant.Builder> edits) {
            Dependant.Builder builder = Dependant.builder();
            edits.accept(builder);
            return dependant(builder.build());
        }

        /** Sets {@link ApplicantProfile#dependants()}, in any of its states. */
        public Builder dependants(Answer<List<Answer<Dependant>>> answer) {
            this.dependants = answer;
            return this;
        }

        /** Adds a declared element to {@link ApplicantProfile#visitingChildren()}, which becomes given. */
        public Builder visitingChild(VisitingChild value) {
            this.visitingChildren = Answers.appended(visitingChildren, value);
            return this;
        }

        /** Adds a declared element to {@link ApplicantProfile#visitingChildren()}, which becomes given. */
        public Builder visitingChild(Consumer<VisitingChild.Builder> edits) {
            VisitingChild.Builder builder = VisitingChild.builder();
            edits.accept(builder);
            return visitingChild(builder.build());
        }

        /** Sets {@link ApplicantProfile#visitingChildren()}, in any of its states. */
        public Builder visitingChildren(Answer<List<Answer<VisitingChild>>> answer) {
            this.visitingChildren = answer;
            return this;
        }

        /** Sets {@link ApplicantProfile#unbornChildren()}. */
        public Builder unbornChildren(UnbornChildren value) {
            this.unbornChildren = value;
            return this;
        }

        /** Edits {@link ApplicantProfile#unbornChildren()}, starting from what it holds. */
        public Builder unbornChildren(Consumer<UnbornChildren.Builder> edits) {
            UnbornChildren.Builder builder = unbornChildren.toBuilder();
            edits.accept(builder);
            this.unbornChildren = builder.build();
            return this;
        }

        /** Sets {@link ApplicantProfile#disability()}. */
        public Builder disability(Disability value) {
            this.disability = value;
            return this;
        }

        /** Edits {@link ApplicantProfile#disability()}, starting from what it holds. */
        public Builder disability(Consumer<Disability.Builder> edits) {
            Disability.Builder builder = disability.toBuilder();
            edits.accept(builder);
            this.disability = builder.build();
            return this;
        }

        /** Sets {@link ApplicantProfile#autonomy()}. */
        public Builder autonomy(Autonomy value) {
            this.autonomy = value;
            return this;
        }

        /** Edits {@link ApplicantProfile#autonomy()}, starting from what it holds. */
        public Builder autonomy(Consumer<Autonomy.Builder> edits) {
            Autonomy.Builder builder = autonomy.toBuilder();
            edits.accept(builder);
            this.autonomy = builder.build();
            return this;
        }

        /** Sets {@link ApplicantProfile#resources()}. */
        public Builder resources(Resources value) {
            this.resources = value;
            return this;
        }

        /** Edits {@link ApplicantProfile#resources()}, starting from what it holds. */
        public Builder resources(Consumer<Resources.Builder> edits) {
            Resources.Builder builder = resources.toBuilder();
            edits.accept(builder);
            this.resources = builder.build();
            return this;
        }

        /** Sets {@link ApplicantProfile#currentHousing()}. */
        public Builder currentHousing(CurrentHousing value) {
            this.currentHousing = value;
            return this;
        }

        /** Edits {@link ApplicantProfile#currentHousing()}, starting from what it holds. */
        public Builder currentHousing(Consumer<CurrentHousing.Builder> edits) {
            CurrentHousing.Builder builder = currentHousing.toBuilder();
            edits.accept(builder);
            this.currentHousing = builder.build();
            return this;
        }

        /** Sets {@link ApplicantProfile#reasons()} to these values, as declared; none makes an empty list. */
        public Builder reasons(Reason... values) {
            this.reasons = Answers.declaredList(values);
            return this;
        }

        /** Sets {@link ApplicantProfile#reasons()}, in any of its states. */
        public Builder reasons(Answer<List<Answer<Reason>>> answer) {
            this.reasons = answer;
            return this;
        }

        /** Sets {@link ApplicantProfile#sought()}. */
        public Builder sought(Sought value) {
            this.sought = value;
            return this;
        }

        /** Edits {@link ApplicantProfile#sought()}, starting from what it holds. */
        public Builder sought(Consumer<Sought.Builder> edits) {
            Sought.Builder builder = sought.toBuilder();
            edits.accept(builder);
            this.sought = builder.build();
            return this;
        }

        /** Sets {@link ApplicantProfile#freeText()}, as declared. */
        public Builder freeText(String value) {
            this.freeText = Answer.declared(value);
            return this;
        }

        /** Sets {@link ApplicantProfile#freeText()}, in any of its states. */
        public Builder freeText(Answer<String> answer) {
            this.freeText = answer;
            return this;
        }

        /** Sets {@link ApplicantProfile#dalo()}. */
        public Builder dalo(Dalo value) {
            this.dalo = value;
            return this;
        }

        /** Edits {@link ApplicantProfile#dalo()}, starting from what it holds. */
        public Builder dalo(Consumer<Dalo.Builder> edits) {
            Dalo.Builder builder = dalo.toBuilder();
            edits.accept(builder);
            this.dalo = builder.build();
            return this;
        }

        /** Sets {@link ApplicantProfile#violence()}. */
        public Builder violence(Violence value) {
            this.violence = value;
            return this;
        }

        /** Edits {@link ApplicantProfile#violence()}, starting from what it holds. */
        public Builder violence(Consumer<Violence.Builder> edits) {
            Violence.Builder builder = violence.toBuilder();
            edits.accept(builder);
            this.violence = builder.build();
            return this;
        }

        /** Sets {@link ApplicantProfile#childProtection()}. */
        public Builder childProtection(ChildProtection value) {
            this.childProtection = value;
            return this;
        }

        /** Edits {@link ApplicantProfile#childProtection()}, starting from what it holds. */
        public Builder childProtection(Consumer<ChildProtection.Builder> edits) {
            ChildProtection.Builder builder = childProtection.toBuilder();
            edits.accept(builder);
            this.childProtection = builder.build();
            return this;
        }

        /** Sets {@link ApplicantProfile#prostitutionExit()}. */
        public Builder prostitutionExit(ProstitutionExit value) {
            this.prostitutionExit = value;
            return this;
        }

        /** Edits {@link ApplicantProfile#prostitutionExit()}, starting from what it holds. */
        public Builder prostitutionExit(Consumer<ProstitutionExit.Builder> edits) {
            ProstitutionExit.Builder builder = prostitutionExit.toBuilder();
            edits.accept(builder);
            this.prostitutionExit = builder.build();
            return this;
        }

        /** Sets {@link ApplicantProfile#trafficking()}. */
        public Builder trafficking(Trafficking value) {
            this.trafficking = value;
            return this;
        }

        /** Edits {@link ApplicantProfile#trafficking()}, starting from what it holds. */
        public Builder trafficking(Consumer<Trafficking.Builder> edits) {
            Trafficking.Builder builder = trafficking.toBuilder();
            edits.accept(builder);
            this.trafficking = builder.build();
            return this;
        }

        /** Sets {@link ApplicantProfile#therapeuticFlat()}. */
        public Builder therapeuticFlat(TherapeuticFlat value) {
            this.therapeuticFlat = value;
            return this;
        }

        /** Edits {@link ApplicantProfile#therapeuticFlat()}, starting from what it holds. */
        public Builder therapeuticFlat(Consumer<TherapeuticFlat.Builder> edits) {
            TherapeuticFlat.Builder builder = therapeuticFlat.toBuilder();
            edits.accept(builder);
            this.therapeuticFlat = builder.build();
            return this;
        }

        /** Sets {@link ApplicantProfile#volunteerFirefighter()}, as declared. */
        public Builder volunteerFirefighter(boolean value) {
            this.volunteerFirefighter = Answer.declared(value);
            return this;
        }

        /** Sets {@link ApplicantProfile#volunteerFirefighter()}, in any of its states. */
        public Builder volunteerFirefighter(Answer<Boolean> answer) {
            this.volunteerFirefighter = answer;
            return this;
        }

        /** Sets {@link ApplicantProfile#labels()}. */
        public Builder labels(Labels value) {
            this.labels = value;
            return this;
        }

        /** Edits {@link ApplicantProfile#labels()}, starting from what it holds. */
        public Builder labels(Consumer<Labels.Builder> edits) {
            Labels.Builder builder = labels.toBuilder();
            edits.accept(builder);
            this.labels = builder.build();
            return this;
        }

        /** Adds a declared element to {@link ApplicantProfile#assessments()}, which becomes given. */
        public Builder assessment(Assessment value) {
            this.assessments = Answers.appended(assessments, value);
            return this;
        }

        /** Adds a declared element to {@link ApplicantProfile#assessments()}, which becomes given. */
        public Builder assessment(Consumer<Assessment.Builder> edits) {
            Assessment.Builder builder = Assessment.builder();
            edits.accept(builder);
            return assessment(builder.build());
        }

        /** Sets {@link ApplicantProfile#assessments()}, in any of its states. */
        public Builder assessments(Answer<List<Answer<Assessment>>> answer) {
            this.assessments = answer;
            return this;
        }

        /** Adds to {@link ApplicantProfile#declaredSituations()} the criterion ticked in a family, as declared. */
        public Builder declaredSituation(String family, String criterion) {
            this.declaredSituations = Answers.put(declaredSituations, family, criterion);
            return this;
        }

        /** Sets {@link ApplicantProfile#declaredSituations()}, in any of its states. */
        public Builder declaredSituations(Answer<Map<String, Answer<String>>> answer) {
            this.declaredSituations = answer;
            return this;
        }

        /**
         * The record.
         *
         * @throws IllegalArgumentException if a value is outside its format
         */
        public ApplicantProfile build() {
            return new ApplicantProfile(
                    application,
                    applicant,
                    coApplicant,
                    roommates,
                    dependants,
                    visitingChildren,
                    unbornChildren,
                    disability,
                    autonomy,
                    resources,
                    currentHousing,
                    reasons,
                    sought,
                    freeText,
                    dalo,
                    violence,
                    childProtection,
                    prostitutionExit,
                    trafficking,
                    therapeuticFlat,
                    volunteerFirefighter,
                    labels,
                    assessments,
                    declaredSituations);
        }
    }
}
