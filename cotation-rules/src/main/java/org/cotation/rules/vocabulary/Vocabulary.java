package org.cotation.rules.vocabulary;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Every fact that rules can name. Immutable and safe for use by several threads. */
public final class Vocabulary {

    private static final List<FactType> TYPES = List.of(
            new FactType(Applicant.class, true, "le demandeur", "the applicant"),
            new FactType(CoApplicant.class, false, "un codemandeur", "a co-applicant"),
            new FactType(Holder.class, false, "un titulaire de la demande", "a holder of the application"),
            new FactType(Dependant.class, false, "une personne à charge", "a dependant"),
            new FactType(
                    VisitingChild.class,
                    false,
                    "un autre enfant accueilli (visite ou garde alternée)",
                    "another child received (visits or shared custody)"),
            new FactType(Roommate.class, false, "un colocataire", "a roommate"),
            new FactType(Household.class, true, "le ménage", "the household"),
            new FactType(Employment.class, true, "l'emploi du ménage", "the household's employment"),
            new FactType(Resources.class, true, "les ressources du ménage", "the household's resources"),
            new FactType(Housing.class, true, "le logement actuel", "the current housing"),
            new FactType(Application.class, true, "la demande", "the application"),
            new FactType(Offer.class, false, "une proposition de logement", "an offer of a dwelling"),
            new FactType(Sought.class, true, "le logement recherché", "the dwelling sought"),
            new FactType(
                    Commune.class,
                    false,
                    "une commune demandée ou de résidence",
                    "a commune asked for or of residence"),
            new FactType(Reason.class, false, "un motif de la demande", "a reason for the application"),
            new FactType(Dalo.class, true, "la situation DALO", "the DALO situation"),
            new FactType(Violence.class, true, "les violences", "the violence suffered"),
            new FactType(
                    ChildProtection.class,
                    true,
                    "la prise en charge par l'aide sociale à l'enfance",
                    "the care by child protection"),
            new FactType(Situation.class, true, "la situation particulière", "the particular situation"),
            new FactType(Labels.class, true, "les labels de la demande", "the labels of the application"),
            new FactType(Public.class, false, "un public reconnu", "a recognised public"),
            new FactType(Reading.class, true, "la lecture retenue", "the reading adopted"));

    private static final Map<String, FactType> BY_NAME =
            TYPES.stream().collect(Collectors.toUnmodifiableMap(FactType::name, Function.identity()));

    private Vocabulary() {}

    /** Every kind of fact. */
    public static List<FactType> types() {
        return TYPES;
    }

    /** The kind of fact of this name. */
    public static Optional<FactType> find(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }
}
