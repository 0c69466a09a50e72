package org.cotation.rules.publication;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cotation.message.Numerals;
import org.cotation.message.Wording;
import org.cotation.profile.ProfileSchema;
import org.cotation.ranking.TieBreak;
import org.cotation.rules.internal.compile.CompiledRule;
import org.cotation.rules.internal.engine.LoadedGrid;
import org.cotation.rules.internal.grid.Interpretations;
import org.cotation.rules.internal.grid.Manifest.FamilyDefinition;
import org.cotation.rules.internal.grid.Manifest.PublicDefinition;
import org.cotation.rules.internal.rule.Conclusion;
import org.cotation.rules.internal.rule.Conclusion.Awards;
import org.cotation.rules.internal.rule.Rule;
import org.cotation.rules.publication.GridDocument.Criterion;
import org.cotation.rules.publication.GridDocument.Family;
import org.cotation.rules.publication.GridDocument.Interpretation;
import org.cotation.rules.publication.GridDocument.Parameter;
import org.cotation.rules.publication.GridDocument.PublicEntry;
import org.cotation.rules.publication.GridDocument.Situation;
import org.cotation.rules.vocabulary.Parameters;
import org.cotation.rules.vocabulary.Unit;
import org.cotation.score.Figure;

/** Puts a loaded grid into words: its manifest and the very rules that its scores are made with. */
final class GridReader {

    private static final Wording NOTHING = Wording.same("");

    private final LoadedGrid grid;
    private final Map<String, Wording> publics;
    private final List<Rule> publicRules;
    private final List<Rule> ownRules;

    GridReader(LoadedGrid grid) {
        this.grid = grid;
        this.publics = grid.lineage().stream()
                .flatMap(known -> known.manifest().publics().stream())
                .collect(Collectors.toMap(PublicDefinition::code, PublicDefinition::label, (one, same) -> one));
        this.publicRules = applicable(grid.publicRules());
        this.ownRules = applicable(grid.ownRules());
    }

    private List<Rule> applicable(List<CompiledRule> rules) {
        return rules.stream()
                .map(CompiledRule::rule)
                .filter(rule -> words(rule).canHold())
                .toList();
    }

    private RuleWords words(Rule rule) {
        Function<String, Wording> named = code -> publics.getOrDefault(code, Wording.same(code));
        return new RuleWords(rule, grid.readings(), named);
    }

    GridDocument read() {
        return new GridDocument(
                grid.info(),
                grid.lineage().stream()
                        .filter(other -> other != grid)
                        .map(other -> other.info().title())
                        .toList(),
                grid.manifest().floor(),
                grid.info().ties().stream().map(TieBreak::wording).toList(),
                grid.manifest().families().stream().map(this::family).toList(),
                grid.lineage().stream().flatMap(this::publicsOf).toList(),
                situations(ownRules, Conclusion.Outside.class),
                situations(ownRules, Conclusion.Directs.class),
                interpretations(),
                parameters(grid.manifest().parameters()));
    }

    private Family family(FamilyDefinition family) {
        List<Criterion> criteria = new ArrayList<>();
        for (Rule rule : ownRules) {
            if (rule.conclusion() instanceof Awards awards && awards.family().equals(family.code())) {
                criteria.add(criterion(rule, awards));
            }
        }
        return new Family(family.code(), family.label(), family.cumulation(), family.cap(), criteria);
    }

    private Criterion criterion(Rule rule, Awards awards) {
        return new Criterion(
                awards.code(),
                rule.label(),
                awards.points(),
                awards.per().stream()
                        .findFirst()
                        .map(counted -> counted.property().perUnit())
                        .orElse(NOTHING),
                awards.cap(),
                words(rule).conditions(),
                rule.legalBasis(),
                rule.proof());
    }

    private Stream<PublicEntry> publicsOf(LoadedGrid owner) {
        return owner.manifest().publics().stream()
                .map(known -> new PublicEntry(
                        known.code(),
                        known.label(),
                        known.kind(),
                        known.legalBasis(),
                        owner.info().title(),
                        publicRules.stream()
                                .filter(rule -> rule.conclusion().code().equals(known.code()))
                                .map(this::situation)
                                .toList()));
    }

    private List<Situation> situations(List<Rule> rules, Class<? extends Conclusion> kind) {
        return rules.stream()
                .filter(rule -> kind.isInstance(rule.conclusion()))
                .map(this::situation)
                .toList();
    }

    private Situation situation(Rule rule) {
        return new Situation(
                rule.label(),
                words(rule).conditions(),
                rule.conclusion() instanceof Conclusion.Awaits awaits ? awaited(awaits.awaited()) : NOTHING,
                rule.conclusion() instanceof Conclusion.Directs directs ? directs.place() : "",
                rule.conclusion() instanceof Conclusion.Directs directs ? directs.withinMonths() : Figure.none(),
                rule.legalBasis(),
                rule.proof());
    }

    private static Wording awaited(String awaited) {
        return ProfileSchema.find(awaited).isPresent() ? ProfileSchema.labelOf(awaited) : Wording.same(awaited);
    }

    private List<Interpretation> interpretations() {
        return Interpretations.ALL.describe(grid.readings()).stream()
                .map(adopted -> new Interpretation(
                        adopted.name(),
                        adopted.point(),
                        adopted.meaning(),
                        Interpretations.ALL.others(adopted.name(), adopted.value())))
                .toList();
    }

    private static List<Parameter> parameters(Parameters supplied) {
        List<Wording> thresholds = new ArrayList<>();
        new TreeMap<>(supplied.firstQuartile()).forEach((year, amount) -> thresholds.add(threshold(year, amount)));
        return List.of(
                new Parameter(
                        "first-quartile",
                        new Wording(
                                "Seuil du premier quartile de ressources", "Threshold of the first income quartile"),
                        thresholds),
                new Parameter(
                        "abnormally-long-delay",
                        new Wording("Délai anormalement long", "Abnormally long delay"),
                        supplied.abnormallyLongDelay() instanceof Figure.Of months
                                ? List.of(Unit.MONTHS.count(months.value()))
                                : List.of()),
                new Parameter(
                        "essential-sectors",
                        new Wording("Secteurs essentiels", "Essential sectors"),
                        sectors(supplied)));
    }

    private static List<Wording> sectors(Parameters supplied) {
        if (supplied.essentialSectorsSupplied() && supplied.essentialSectors().isEmpty()) {
            return List.of(new Wording("aucun", "none"));
        }
        return supplied.essentialSectors().stream().sorted().map(Wording::same).toList();
    }

    private static Wording threshold(int year, BigDecimal amount) {
        Wording euros = Numerals.euros(amount);
        return new Wording(
                year + " : " + euros.fr() + " par an et par unité de consommation",
                year + ": " + euros.en() + " a year and consumption unit");
    }
}
