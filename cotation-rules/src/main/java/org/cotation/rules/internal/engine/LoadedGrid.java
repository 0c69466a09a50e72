package org.cotation.rules.internal.engine;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cotation.engine.Grid;
import org.cotation.engine.GridInfo;
import org.cotation.explain.Concern;
import org.cotation.message.Wording;
import org.cotation.profile.ApplicantProfile;
import org.cotation.rules.internal.compile.CompiledRule;
import org.cotation.rules.internal.cumulate.Cumulator;
import org.cotation.rules.internal.engine.RulesInEffect.Part;
import org.cotation.rules.internal.footprint.Footprints;
import org.cotation.rules.internal.grid.Interpretations;
import org.cotation.rules.internal.grid.Manifest;
import org.cotation.rules.internal.grid.Manifest.PublicDefinition;
import org.cotation.rules.internal.rule.Conclusion;
import org.cotation.rules.internal.rule.Rule;
import org.cotation.rules.internal.timeline.Version;
import org.cotation.rules.internal.whatif.Subject;
import org.cotation.rules.vocabulary.Parameters;
import org.cotation.score.AdoptedReading;
import org.cotation.score.CriterionWeight;
import org.cotation.score.FamilyWeight;
import org.cotation.score.GridReference;
import org.cotation.score.PriorityScore;
import org.cotation.score.Weights;

/** A grid in memory: its manifest, its compiled rules, those of the grids it uses, and the readings adopted. */
public final class LoadedGrid implements Grid {

    private final Manifest manifest;
    private final GridContent content;
    private final List<CompiledRule> rules;
    private final List<LoadedGrid> used;
    private final Map<String, String> readings;
    private final List<AdoptedReading> described;
    private final GridInfo info;
    private final Weights weights;
    private final List<PublicDefinition> publics;
    private final Cumulator cumulator;

    /** Made when they are first asked for: a grid that others use is seldom scored itself. */
    private final Supplier<RulesInEffect> inEffect;

    /** A grid under the readings that its manifest adopts. */
    LoadedGrid(Manifest manifest, GridContent content, List<CompiledRule> rules, List<LoadedGrid> used) {
        this(
                manifest,
                content,
                rules,
                used,
                Interpretations.ALL.describe(
                        Interpretations.ALL.with(Interpretations.ALL.defaults(), manifest.interpretations())));
    }

    /** A grid under these readings, of every interpretation. */
    LoadedGrid(
            Manifest manifest,
            GridContent content,
            List<CompiledRule> rules,
            List<LoadedGrid> used,
            List<AdoptedReading> readings) {
        this.manifest = manifest;
        this.content = content;
        this.rules = List.copyOf(rules);
        this.used = List.copyOf(used);
        this.described = List.copyOf(readings);
        this.readings =
                described.stream().collect(Collectors.toUnmodifiableMap(AdoptedReading::name, AdoptedReading::value));
        this.publics = lineage().stream()
                .flatMap(grid -> grid.manifest.publics().stream())
                .toList();
        this.info = new GridInfo(
                manifest.id(),
                manifest.title(),
                manifest.legalBasis(),
                manifest.illustrative(),
                manifest.territory(),
                manifest.audience(),
                manifest.validity(),
                manifest.uses().stream().map(Manifest.Located::name).toList(),
                publics().stream().map(PublicDefinition::code).toList(),
                Ties.of(manifest, publics()),
                this.readings,
                content.fingerprint());
        this.weights = weights(manifest, rules);
        this.cumulator = new Cumulator(manifest.families(), manifest.floor());
        this.inEffect = Suppliers.memoize(() -> new RulesInEffect(lineage(), publics, this.readings));
    }

    private static Weights weights(Manifest manifest, List<CompiledRule> rules) {
        List<CriterionWeight> criteria = new ArrayList<>();
        for (CompiledRule rule : rules) {
            if (rule.rule().conclusion() instanceof Conclusion.Awards awards) {
                Wording unit = awards.per().stream()
                        .map(variable -> variable.property().perUnit())
                        .findFirst()
                        .orElse(Wording.same(""));
                criteria.add(new CriterionWeight(
                        awards.code(), rule.rule().label(), awards.family(), awards.points(), unit, awards.cap()));
            }
        }
        List<FamilyWeight> families = manifest.families().stream()
                .map(family -> new FamilyWeight(family.code(), family.label(), family.cumulation(), family.cap()))
                .toList();
        return new Weights(criteria, families, manifest.floor());
    }

    @Override
    public GridInfo info() {
        return info;
    }

    @Override
    public Weights weights() {
        return weights;
    }

    @Override
    public LoadedGrid with(Map<String, String> interpretations) {
        return new LoadedGrid(
                manifest,
                content,
                rules,
                used,
                Interpretations.ALL.describe(Interpretations.ALL.with(readings, interpretations)));
    }

    /** The same grid as one that uses it would have it, with the parameters that the other supplies. */
    public LoadedGrid with(Parameters supplied) {
        return new LoadedGrid(manifest.with(supplied.over(manifest.parameters())), content, rules, used, described);
    }

    /** The texts of its scenarios, by file. */
    public Map<String, String> scenarios() {
        return content.files().scenarios();
    }

    /** The rules that stand in its own files, in their order, whatever the readings adopted. */
    public List<CompiledRule> rules() {
        return rules;
    }

    /** Scores a request, keeping what became of each rule. */
    public Trace trace(ApplicantProfile profile, LocalDate asOf) {
        return new Scorer(this, asOf, new DirectDecider()).trace(profile);
    }

    /** The grids it uses, theirs first, each once, then itself. */
    public List<LoadedGrid> lineage() {
        Map<String, LoadedGrid> lineage = new LinkedHashMap<>();
        used.forEach(grid -> grid.lineage().forEach(older -> lineage.putIfAbsent(older.manifest.id(), older)));
        lineage.put(manifest.id(), this);
        return List.copyOf(lineage.values());
    }

    /** Every public of the grids it uses and of its own. */
    List<PublicDefinition> publics() {
        return publics;
    }

    /** Those of its rules, and of the grids it uses, that have a say in a score. */
    RulesInEffect rulesInEffect() {
        return Objects.requireNonNull(inEffect.get());
    }

    /** The rules that conclude on these publics, under the readings adopted. */
    public List<CompiledRule> publicRules() {
        return rulesInEffect().onPublics();
    }

    /** The other rules of the grid. */
    public List<CompiledRule> ownRules() {
        return rulesInEffect().own();
    }

    /** All of it, ready to be scored. */
    Extent whole() {
        return rulesInEffect().whole();
    }

    /** What a public, a criterion or an exclusion depends on. */
    Extent partOn(Concern concern, String code) {
        return rulesInEffect().of(new Part(concern, code), part -> Extent.of(this, part));
    }

    /** Counts the criteria together. */
    Cumulator cumulator() {
        return cumulator;
    }

    /** What its manifest says. */
    public Manifest manifest() {
        return manifest;
    }

    /** Its texts. */
    GridContent content() {
        return content;
    }

    /** The grids that it uses. */
    List<LoadedGrid> used() {
        return used;
    }

    /** The readings adopted, in words. */
    List<AdoptedReading> described() {
        return described;
    }

    /** The reading adopted for every interpretation, by name. */
    public Map<String, String> readings() {
        return readings;
    }

    /** What a question of what would change a score looks at. */
    Subject subject(LocalDate asOf, Function<ApplicantProfile, PriorityScore> scoring) {
        return new Subject(rulesWithASay(), manifest.families(), manifest.parameters(), asOf, scoring);
    }

    /** What a timeline looks at. */
    Version version(Function<LocalDate, PriorityScore> scoring, Function<LocalDate, PriorityScore> brief) {
        Set<String> read = new LinkedHashSet<>();
        rulesWithASay().forEach(rule -> read.addAll(Footprints.of(rule)));
        return new Version(info, read, "february-28".equals(readings.get("leap-day-birthday")), scoring, brief);
    }

    /** Every rule that has a say in a score. */
    private List<Rule> rulesWithASay() {
        return whole().rules().map(CompiledRule::rule).toList();
    }

    GridReference reference(LocalDate asOf) {
        return new GridReference(
                info.id(),
                info.title(),
                info.fingerprint(),
                info.illustrative(),
                info.legalBasis(),
                info.validity().from(),
                info.validity().to(),
                info.validity().contains(asOf),
                described);
    }

    @Override
    public String toString() {
        return "Grid[" + info.id() + "]";
    }
}
