package org.cotation.rules.vocabulary;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Every fact that rules can name. Immutable and safe for use by several threads. */
public final class Vocabulary {

    private static final List<FactType> TYPES = new Types()
            .add(Applicant.class, true, facts -> List.of(facts.people().applicant()), "le demandeur", "the applicant")
            .add(CoApplicant.class, false, facts -> facts.people().coApplicants(), "un codemandeur", "a co-applicant")
            .add(
                    Holder.class,
                    false,
                    facts -> facts.people().holders(),
                    "un titulaire de la demande",
                    "a holder of the application")
            .add(Dependant.class, false, facts -> facts.people().dependants(), "une personne à charge", "a dependant")
            .add(
                    VisitingChild.class,
                    false,
                    facts -> facts.people().visitingChildren(),
                    "un autre enfant accueilli (visite ou garde alternée)",
                    "another child received (visits or shared custody)")
            .add(Roommate.class, false, facts -> facts.people().roommates(), "un colocataire", "a roommate")
            .add(
                    Household.class,
                    true,
                    facts -> List.of(new Household(facts.profile(), facts.people(), facts.source())),
                    "le ménage",
                    "the household")
            .add(
                    Employment.class,
                    true,
                    facts -> List.of(new Employment(facts.people())),
                    "l'emploi du ménage",
                    "the household's employment")
            .add(Resources.class, true, Facts::resources, "les ressources du ménage", "the household's resources")
            .add(
                    Housing.class,
                    true,
                    facts -> List.of(new Housing(facts.profile(), facts.people(), facts.source())),
                    "le logement actuel",
                    "the current housing")
            .add(Application.class, true, Facts::application, "la demande", "the application")
            .add(Offer.class, false, Facts::offers, "une proposition de logement", "an offer of a dwelling")
            .add(
                    Sought.class,
                    true,
                    facts -> List.of(new Sought(facts.profile(), facts.source())),
                    "le logement recherché",
                    "the dwelling sought")
            .add(
                    Commune.class,
                    false,
                    Facts::communes,
                    "une commune demandée ou de résidence",
                    "a commune asked for or of residence")
            .add(Reason.class, false, Facts::reasons, "un motif de la demande", "a reason for the application")
            .add(
                    Dalo.class,
                    true,
                    facts -> List.of(new Dalo(facts.profile(), facts.source())),
                    "la situation DALO",
                    "the DALO situation")
            .add(
                    Violence.class,
                    true,
                    facts -> List.of(new Violence(facts.profile(), facts.source())),
                    "les violences",
                    "the violence suffered")
            .add(
                    ChildProtection.class,
                    true,
                    facts -> List.of(new ChildProtection(facts.profile(), facts.source())),
                    "la prise en charge par l'aide sociale à l'enfance",
                    "the care by child protection")
            .add(
                    Situation.class,
                    true,
                    facts -> List.of(new Situation(facts.profile(), facts.source())),
                    "la situation particulière",
                    "the particular situation")
            .add(
                    Labels.class,
                    true,
                    facts -> List.of(new Labels(facts.profile(), facts.source())),
                    "les labels de la demande",
                    "the labels of the application")
            .add(Public.class, false, Facts::publics, "un public reconnu", "a recognised public")
            .add(Reading.class, true, Facts::readings, "la lecture retenue", "the reading adopted")
            .all();

    private static final Map<String, FactType> BY_NAME =
            TYPES.stream().collect(Collectors.toUnmodifiableMap(FactType::name, Function.identity()));

    private Vocabulary() {}

    /** Numbers the kinds of facts in their order. */
    private static final class Types {

        private final List<FactType> types = new ArrayList<>();

        Types add(
                Class<? extends Fact> type,
                boolean once,
                Function<Facts, List<? extends Fact>> derivation,
                String fr,
                String en) {
            types.add(new FactType(types.size(), type, once, derivation, fr, en));
            return this;
        }

        List<FactType> all() {
            return List.copyOf(types);
        }
    }

    /** The kind of fact of this class. */
    static FactType of(Class<? extends Fact> type) {
        return TYPES.stream()
                .filter(known -> known.type() == type)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The class (" + type + ") is no kind of fact."));
    }

    /** Every kind of fact. */
    public static List<FactType> types() {
        return TYPES;
    }

    /** The kind of fact of this name. */
    public static Optional<FactType> find(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }
}
