package org.cotation.rules.kit.mutants;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.cotation.engine.Grid;
import org.cotation.engine.GridCatalogue;
import org.cotation.engine.GridException;
import org.cotation.rules.internal.compile.CompiledRule;
import org.cotation.rules.internal.compile.RuleCompiler;
import org.cotation.rules.internal.engine.GridReading;
import org.cotation.rules.internal.engine.LoadedGrid;
import org.cotation.rules.internal.grid.GridFiles;
import org.cotation.rules.internal.rule.Rule;
import org.cotation.rules.internal.source.RuleSources;
import org.cotation.rules.scenario.Scenarios;

/**
 * Puts mutants of one grid on trial. Conditions are compiled once, many at a time: a mutant shares all of its rules but one
 * with the grid, and most mutants of that one have conditions of their own. For one thread.
 */
final class Trial {

    private static final int BATCH = 120;

    private final GridCatalogue uses;
    private final Predicate<Grid> others;
    private final Map<List<Rule.Pattern>, CompiledRule> compiled = new HashMap<>();

    /** A trial, with what else must hold of a grid beside its own scenarios. */
    Trial(GridCatalogue uses, Predicate<Grid> others) {
        this.uses = uses;
        this.others = others;
    }

    /** Every mutant of a grid: of its rule files, then of its manifest. */
    static List<Mutant> mutants(GridFiles files) {
        List<Mutant> mutants = new ArrayList<>();
        RuleSources.of(files).rules().forEach(source -> mutants.addAll(RuleMutants.of(files, source)));
        mutants.addAll(ManifestMutants.of(files));
        return mutants;
    }

    /** Whether everything is as expected of a grid as it is. */
    boolean passes(GridFiles files) {
        GridReading reading = GridReading.of(files, uses);
        compile(List.of(reading));
        return load(reading).map(grid -> passes(grid, "")).orElse(false);
    }

    /** The mutants that nothing tells from the grid, in their order. */
    List<Mutant> survivors(List<Mutant> mutants) {
        List<Mutant> survivors = new ArrayList<>();
        for (int from = 0; from < mutants.size(); from += BATCH) {
            Map<Mutant, GridReading> sound = new LinkedHashMap<>();
            for (Mutant mutant : mutants.subList(from, Math.min(mutants.size(), from + BATCH))) {
                GridReading reading = GridReading.of(mutant.files(), uses);
                if (reading.diagnostics().isEmpty()) {
                    sound.put(mutant, reading);
                }
            }
            compile(sound.values());
            sound.forEach((mutant, reading) -> {
                String code = concluded(mutant, reading);
                if (load(reading).map(grid -> passes(grid, code)).orElse(false)) {
                    survivors.add(mutant);
                }
            });
        }
        return survivors;
    }

    private Optional<LoadedGrid> load(GridReading reading) {
        return reading.grid(rules -> rules.stream()
                .map(rule -> compiled.get(rule.patterns()).under(rule))
                .toList());
    }

    private void compile(Iterable<GridReading> readings) {
        Map<List<Rule.Pattern>, Rule> missing = new LinkedHashMap<>();
        readings.forEach(reading -> reading.rules().stream()
                .filter(rule -> !compiled.containsKey(rule.patterns()))
                .forEach(rule -> missing.putIfAbsent(rule.patterns(), rule)));
        RuleCompiler.compile("mutants", List.copyOf(missing.values()))
                .forEach(rule -> compiled.put(rule.rule().patterns(), rule));
    }

    /** The code of what the changed rule concludes; empty where it is the manifest that was changed. */
    private static String concluded(Mutant mutant, GridReading reading) {
        return reading.rules().stream()
                .filter(rule -> rule.label().fr().equals(mutant.rule()))
                .map(rule -> rule.conclusion().code())
                .findFirst()
                .orElse("");
    }

    /** Tries the scenarios that name the code first: one of them is the likeliest to fail. */
    private boolean passes(LoadedGrid grid, String code) {
        try {
            Scenarios scenarios = Scenarios.of(grid);
            return scenarios.all().stream()
                            .sorted(Comparator.comparing(scenario ->
                                    !scenario.expectations().toString().contains(code)))
                            .allMatch(scenario -> scenarios.run(scenario).passed())
                    && others.test(grid);
        } catch (GridException scenarioThatNamesWhatIsGone) {
            return false;
        }
    }
}
