package org.cotation.rules.internal.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cotation.engine.Grid;
import org.cotation.engine.GridCatalogue;
import org.cotation.engine.GridException;
import org.cotation.message.Diagnostic;
import org.cotation.rules.internal.Hints;
import org.cotation.rules.internal.Limits;
import org.cotation.rules.internal.compile.CompiledRule;
import org.cotation.rules.internal.compile.DroolsRefusal;
import org.cotation.rules.internal.compile.RuleCompiler;
import org.cotation.rules.internal.grid.GridFiles;
import org.cotation.rules.internal.grid.Manifest;
import org.cotation.rules.internal.grid.Manifest.Located;
import org.cotation.rules.internal.grid.ManifestReader;
import org.cotation.rules.internal.rule.Names;
import org.cotation.rules.internal.rule.Rule;
import org.cotation.rules.internal.rule.RuleBounds;
import org.cotation.rules.internal.rule.RuleChecker;
import org.cotation.rules.internal.source.RuleSources;
import org.cotation.rules.internal.syntax.Findings;
import org.cotation.rules.internal.syntax.ParsedRule;
import org.cotation.rules.internal.syntax.Position;
import org.cotation.rules.internal.syntax.RuleFault;
import org.cotation.rules.internal.syntax.RuleParser;
import org.cotation.rules.internal.syntax.RuleSource;

/** Loads a grid: checks all its files, and only then lets Drools compile the rules. */
public final class GridLoader {

    private final GridFiles files;
    private final GridCatalogue catalogue;
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private int ruleCount;
    private int testCount;

    private GridLoader(GridFiles files, GridCatalogue catalogue) {
        this.files = files;
        this.catalogue = catalogue;
    }

    /**
     * Loads a grid.
     *
     * @param files its files
     * @param catalogue where the grids that it uses are found
     * @throws GridException if it is not sound; it carries every finding
     */
    public static LoadedGrid load(GridFiles files, GridCatalogue catalogue) {
        return new GridLoader(files, catalogue).load();
    }

    /**
     * What is known of a grid before Drools compiles it.
     *
     * @param manifest its manifest
     * @param sources the texts of its rules
     * @param rules its rules
     * @param used the grids that it uses
     */
    public record Checked(Manifest manifest, List<RuleSource> sources, List<Rule> rules, List<LoadedGrid> used) {

        /** Copies the lists. */
        public Checked {
            sources = List.copyOf(sources);
            rules = List.copyOf(rules);
            used = List.copyOf(used);
        }
    }

    /**
     * Checks a grid without compiling it, which takes most of the time of a load.
     *
     * @param files its files
     * @param catalogue where the grids that it uses are found
     * @throws GridException if it is not sound; it carries every finding
     */
    public static Checked check(GridFiles files, GridCatalogue catalogue) {
        return new GridLoader(files, catalogue).check();
    }

    private LoadedGrid load() {
        Checked checked = check();
        return new LoadedGrid(checked.manifest(), files, checked.sources(), compile(checked.rules()), checked.used());
    }

    private Checked check() {
        Findings findings = new Findings(GridFiles.MANIFEST);
        Manifest manifest = ManifestReader.read(files.manifest(), findings)
                .orElseThrow(() -> new GridException(files.name(), findings.all()));
        List<LoadedGrid> used = used(manifest, findings);
        Set<String> usedPublics = new LinkedHashSet<>();
        used.forEach(grid -> grid.publics().forEach(known -> usedPublics.add(known.code())));
        Names names = Names.of(manifest, usedPublics);

        List<Rule> rules = new ArrayList<>();
        RuleSources sources = RuleSources.of(files);
        diagnostics.addAll(sources.diagnostics());
        sources.rules().forEach(source -> rules.addAll(rules(source, names)));
        diagnostics.addAll(ManifestChecker.check(manifest, usedPublics, rules, diagnostics.isEmpty(), findings));
        if (!diagnostics.isEmpty()) {
            throw new GridException(files.name(), diagnostics.stream().sorted().toList());
        }
        return new Checked(manifest, sources.rules(), rules, used);
    }

    /** Of a grid that is used and has several versions, the one in force when this grid begins; else the latest. */
    private List<LoadedGrid> used(Manifest manifest, Findings findings) {
        List<LoadedGrid> used = new ArrayList<>();
        for (Located use : manifest.uses()) {
            Grid grid = catalogue
                    .find(use.name(), manifest.validity().from())
                    .or(() -> catalogue.find(use.name()))
                    .orElse(null);
            if (grid instanceof LoadedGrid loaded) {
                used.add(loaded);
            } else {
                List<String> known = catalogue.grids().stream()
                        .map(other -> other.info().id())
                        .distinct()
                        .toList();
                findings.add(
                        use.position(),
                        RuleFault.USES,
                        "la grille `" + use.name() + "` n'est pas dans le catalogue." + Hints.hint(use.name(), known)
                                + " Grilles connues : " + String.join(", ", known) + ".",
                        "the grid `" + use.name() + "` is not in the catalogue." + Hints.hintEn(use.name(), known)
                                + " Known grids: " + String.join(", ", known) + ".");
            }
        }
        return used;
    }

    private List<Rule> rules(RuleSource source, Names names) {
        Findings findings = new Findings(source.file());
        List<Rule> rules = new ArrayList<>();
        Map<String, Integer> lines = new HashMap<>();
        RuleParser.parse(source, findings).forEach(parsed -> {
            Integer line = lines.putIfAbsent(parsed.name(), parsed.position().line());
            if (line != null) {
                findings.add(
                        parsed.position(),
                        RuleFault.METADATA,
                        "une règle de ce fichier porte déjà le nom « " + parsed.name() + " » (ligne " + line + ").",
                        "a rule of this file already has the name “" + parsed.name() + "” (line " + line + ").");
            }
            if (RuleBounds.within(parsed, findings)) {
                RuleChecker.check(source.file(), parsed, names, findings).ifPresent(rules::add);
            }
            bound(parsed, findings);
        });
        diagnostics.addAll(findings.all());
        return rules;
    }

    /** Says of the first rule that is one too many that it is. */
    private void bound(ParsedRule rule, Findings findings) {
        boolean within = ruleCount <= Limits.RULES && testCount <= Limits.TESTS;
        ruleCount++;
        testCount += RuleBounds.tests(rule.conditions());
        if (within && (ruleCount > Limits.RULES || testCount > Limits.TESTS)) {
            findings.add(
                    rule.position(),
                    RuleFault.FILE,
                    "avec cette règle, la grille a plus de " + Limits.RULES + " règles ou de " + Limits.TESTS
                            + " tests. Réduisez-la.",
                    "with this rule, the grid has more than " + Limits.RULES + " rules or " + Limits.TESTS
                            + " tests. Reduce it.");
        }
    }

    private List<CompiledRule> compile(List<Rule> rules) {
        try {
            return RuleCompiler.compile(files.name(), rules);
        } catch (DroolsRefusal refusal) {
            Findings findings = new Findings(
                    rules.isEmpty() ? GridFiles.MANIFEST : rules.get(0).file());
            findings.add(
                    Position.START,
                    RuleFault.ENGINE,
                    "le moteur de règles a refusé un texte qui avait passé tous les contrôles. Signalez cette grille aux mainteneurs.",
                    "the rule engine refused a text that had passed every check. Report this grid to the maintainers.");
            GridException failure = new GridException(files.name(), findings.all());
            failure.initCause(refusal);
            throw failure;
        }
    }
}
