package org.cotation.rules.internal.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.cotation.engine.Grid;
import org.cotation.engine.GridCatalogue;
import org.cotation.message.Diagnostic;
import org.cotation.rules.check.FindingCode;
import org.cotation.rules.internal.Hints;
import org.cotation.rules.internal.Limits;
import org.cotation.rules.internal.compile.CompiledRule;
import org.cotation.rules.internal.grid.GridFiles;
import org.cotation.rules.internal.grid.Manifest;
import org.cotation.rules.internal.grid.Manifest.Located;
import org.cotation.rules.internal.grid.ManifestReader;
import org.cotation.rules.internal.lint.Linter;
import org.cotation.rules.internal.rule.Names;
import org.cotation.rules.internal.rule.Rule;
import org.cotation.rules.internal.rule.RuleBounds;
import org.cotation.rules.internal.rule.RuleChecker;
import org.cotation.rules.internal.source.RuleSources;
import org.cotation.rules.internal.syntax.Findings;
import org.cotation.rules.internal.syntax.ParsedRule;
import org.cotation.rules.internal.syntax.Position;
import org.cotation.rules.internal.syntax.RuleParser;
import org.cotation.rules.internal.syntax.RuleSource;
import org.jspecify.annotations.Nullable;

/** The files of a grid as they were read: what they say, as far as it could be understood, and everything wrong in them. */
public final class GridReading {

    private static final List<String> CAN_FOLLOW = Stream.of(
                    FindingCode.NO_CONCLUSION, FindingCode.FAMILY_MISSING, FindingCode.POINTS_MISSING)
            .map(FindingCode::code)
            .toList();
    private static final List<String> HEADINGS = Stream.of(
                    FindingCode.UNKNOWN_HEADING,
                    FindingCode.HEADING_MISSING,
                    FindingCode.HEADING_TWICE,
                    FindingCode.HEADING_OF_CODE,
                    FindingCode.FORMULA)
            .map(FindingCode::code)
            .toList();

    private final GridFiles files;
    private final @Nullable Manifest manifest;
    private final RuleSources sources;
    private final List<LoadedGrid> used = new ArrayList<>();
    private final List<Rule> rules = new ArrayList<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private int ruleCount;
    private int testCount;

    private GridReading(GridFiles files, GridCatalogue catalogue) {
        this.files = files;
        diagnostics.addAll(files.faults());
        Findings findings = new Findings(GridFiles.MANIFEST);
        boolean readable = files.faults().isEmpty() || !files.manifest().isEmpty();
        this.manifest =
                readable ? ManifestReader.read(files.manifest(), findings).orElse(null) : null;
        Names names = manifest == null ? Names.UNKNOWN : names(manifest, catalogue, findings);
        this.sources = RuleSources.of(files);
        diagnostics.addAll(sources.diagnostics());
        for (RuleSource source : sources.rules()) {
            rules.addAll(rules(source, names));
            if (beyondLimits()) {
                break;
            }
        }
        if (manifest == null) {
            diagnostics.addAll(findings.all());
        } else {
            diagnostics.addAll(
                    ManifestChecker.check(manifest, publicsOf(used), rules, diagnostics.isEmpty(), findings));
        }
    }

    /**
     * Reads a grid.
     *
     * @param files its files
     * @param catalogue where the grids that it uses are found
     */
    public static GridReading of(GridFiles files, GridCatalogue catalogue) {
        return new GridReading(files, catalogue);
    }

    private Names names(Manifest read, GridCatalogue catalogue, Findings findings) {
        boolean ownComplete = !findings.has(
                FindingCode.UNKNOWN_KEY,
                FindingCode.KEY_MISSING,
                FindingCode.KEYS_EXPECTED,
                FindingCode.LIST_EXPECTED,
                FindingCode.TEXT_EXPECTED);
        read.uses().forEach(use -> use(use, read.validity().from(), catalogue, findings));
        boolean usedComplete = used.size() == read.uses().size();
        return Names.of(read, publicsOf(used), ownComplete, usedComplete);
    }

    /** Of a grid that is used and has several versions, the one in force when this grid begins; else the latest. */
    private void use(Located use, LocalDate from, GridCatalogue catalogue, Findings findings) {
        Grid grid = catalogue
                .find(use.name(), from)
                .or(() -> catalogue.find(use.name()))
                .orElse(null);
        if (grid instanceof LoadedGrid loaded) {
            used.add(loaded);
            return;
        }
        List<String> known = catalogue.grids().stream()
                .map(other -> other.info().id())
                .distinct()
                .toList();
        findings.add(
                use.position(),
                FindingCode.UNKNOWN_GRID,
                "la grille `" + use.name() + "` n'est pas dans le catalogue."
                        + Hints.among(use.name(), known, "Grilles connues"),
                "the grid `" + use.name() + "` is not in the catalogue."
                        + Hints.amongEn(use.name(), known, "Known grids"));
    }

    private static Set<String> publicsOf(List<LoadedGrid> grids) {
        Set<String> publics = new LinkedHashSet<>();
        grids.forEach(grid -> grid.publics().forEach(known -> publics.add(known.code())));
        return publics;
    }

    private List<Rule> rules(RuleSource source, Names names) {
        Findings findings = new Findings(source.file());
        List<Rule> sound = new ArrayList<>();
        Map<String, Integer> lines = new HashMap<>();
        List<ParsedRule> all = RuleParser.parse(source, findings);
        if (all.isEmpty() && findings.all().isEmpty()) {
            empty(source.file(), findings);
        }
        for (ParsedRule parsed : all) {
            Integer line = lines.putIfAbsent(parsed.name(), parsed.position().line());
            if (line != null) {
                findings.add(
                        parsed.position(),
                        FindingCode.RULE_NAME_TWICE,
                        "une règle de ce fichier porte déjà le nom « " + parsed.name() + " » (ligne " + line
                                + "). Donnez-lui un autre nom.",
                        "a rule of this file already has the name “" + parsed.name() + "” (line " + line
                                + "). Give it another name.");
            }
            if (RuleBounds.within(parsed, findings)) {
                RuleChecker.check(source.file(), parsed, names, findings).ifPresent(sound::add);
            }
            bound(parsed, findings);
            if (beyondLimits()) {
                break;
            }
        }
        findings.all().stream().filter(found -> !follows(found)).forEach(diagnostics::add);
        return sound;
    }

    /** Says of the first rule that is one too many that it is. */
    private void bound(ParsedRule rule, Findings findings) {
        ruleCount++;
        testCount += RuleBounds.tests(rule.conditions());
        if (beyondLimits()) {
            findings.add(
                    rule.position(),
                    FindingCode.TOO_MANY_RULES,
                    "avec cette règle, la grille a plus de " + Limits.RULES + " règles ou de " + Limits.TESTS
                            + " tests. Réduisez-la.",
                    "with this rule, the grid has more than " + Limits.RULES + " rules or " + Limits.TESTS
                            + " tests. Reduce it.");
        }
    }

    /** Whether there are too many rules; what follows the first one too many is not read. */
    private boolean beyondLimits() {
        return ruleCount > Limits.RULES || testCount > Limits.TESTS;
    }

    /** Whether something is missing only because the cell or the column that gives it was refused, which was said. */
    private boolean follows(Diagnostic found) {
        return CAN_FOLLOW.contains(found.code())
                && sources.diagnostics().stream()
                        .anyMatch(refused -> refused.file().equals(found.file())
                                && (refused.line() == found.line() || HEADINGS.contains(refused.code())));
    }

    /** Says that a file holds no rule, unless what stands in the place of its rules was found wrong. */
    private void empty(String file, Findings findings) {
        if (diagnostics.stream().noneMatch(diagnostic -> diagnostic.file().equals(file))) {
            findings.add(
                    Position.START,
                    FindingCode.EMPTY_RULE_FILE,
                    "ce fichier ne contient aucune règle. Écrivez-en une, ou supprimez le fichier.",
                    "this file holds no rule. Write one, or delete the file.");
        }
    }

    /** Everything wrong, in the order of the files; nothing where the grid can be loaded. */
    public List<Diagnostic> diagnostics() {
        return diagnostics.stream().sorted().toList();
    }

    /** What the lints look at; nothing where the manifest cannot be read. */
    public Optional<Linter.Subject> subject() {
        List<LoadedGrid> lineage = used.stream()
                .flatMap(grid -> grid.lineage().stream())
                .distinct()
                .toList();
        List<Manifest.PublicDefinition> publics = new ArrayList<>();
        lineage.forEach(grid -> publics.addAll(grid.manifest().publics()));
        return Optional.ofNullable(manifest).map(read -> {
            publics.addAll(read.publics());
            return new Linter.Subject(
                    files.manifest(),
                    sources.rules(),
                    read,
                    rules.stream().filter(this::asMeant).toList(),
                    lineage.stream()
                            .flatMap(grid -> grid.rules().stream())
                            .map(CompiledRule::rule)
                            .toList(),
                    publics,
                    diagnostics.isEmpty());
        });
    }

    /** Whether every part of the file that a rule stands in could be made a rule of. */
    private boolean asMeant(Rule rule) {
        return sources.diagnostics().stream()
                .noneMatch(diagnostic -> diagnostic.file().equals(rule.file()));
    }

    /** The rules that are sound, in their order. */
    public List<Rule> rules() {
        return List.copyOf(rules);
    }

    /** The grid; nothing where something is wrong with it. */
    Optional<LoadedGrid> grid() {
        return grid(sound -> GridLoader.compile(files, sound));
    }

    /**
     * The grid; nothing where something is wrong with it.
     *
     * @param compiler compiles its rules, in their order
     */
    public Optional<LoadedGrid> grid(Function<List<Rule>, List<CompiledRule>> compiler) {
        return diagnostics.isEmpty()
                ? Optional.ofNullable(manifest)
                        .map(read -> new LoadedGrid(
                                read, GridContent.read(files, sources.rules(), used), compiler.apply(rules()), used))
                : Optional.empty();
    }
}
