package org.cotation.rules.scenario;

import java.util.ArrayList;
import java.util.List;
import org.cotation.engine.Grid;
import org.cotation.engine.GridException;
import org.cotation.message.Diagnostic;
import org.cotation.rules.internal.engine.LoadedGrid;
import org.cotation.rules.internal.engine.Trace;
import org.cotation.rules.internal.scenario.Comparison;
import org.cotation.rules.internal.scenario.Coverage;
import org.cotation.rules.internal.scenario.ScenarioNames;
import org.cotation.rules.internal.scenario.ScenarioReader;
import org.cotation.rules.internal.syntax.Findings;

/**
 * The scenarios of a grid, read from the files {@code scenarios/*.yaml} beside its rules. They are no part of what the
 * grid is worth: its fingerprint does not change with them. Immutable and safe for use by several threads.
 */
public final class Scenarios {

    private final LoadedGrid grid;
    private final List<Scenario> all;

    private Scenarios(LoadedGrid grid, List<Scenario> all) {
        this.grid = grid;
        this.all = List.copyOf(all);
    }

    /**
     * Reads the scenarios of a grid.
     *
     * @param grid a grid loaded by an engine of this library
     * @throws GridException if a file of scenarios is not sound; it carries every finding, with file and line
     * @throws IllegalArgumentException if the grid comes from elsewhere
     */
    public static Scenarios of(Grid grid) {
        if (!(grid instanceof LoadedGrid loaded)) {
            throw new IllegalArgumentException(
                    "The grid was not loaded by this engine.\nLoad it with open() or take it from builtInGrids().");
        }
        ScenarioNames names = ScenarioNames.of(loaded);
        List<Scenario> all = new ArrayList<>();
        List<Diagnostic> diagnostics = new ArrayList<>();
        loaded.scenarios().forEach((file, text) -> {
            Findings findings = new Findings(file);
            all.addAll(ScenarioReader.read(text, names, findings));
            diagnostics.addAll(findings.all());
        });
        if (!diagnostics.isEmpty()) {
            throw new GridException(loaded.info().id(), diagnostics);
        }
        return new Scenarios(loaded, all);
    }

    /** Every scenario, in the order of the files; empty where the grid has none. */
    public List<Scenario> all() {
        return all;
    }

    /** Runs one scenario. */
    public ScenarioResult run(Scenario scenario) {
        return result(scenario, trace(scenario));
    }

    /** Runs every scenario, and says what none of them exercises. */
    public ScenarioReport run() {
        Coverage coverage = new Coverage(grid);
        List<ScenarioResult> results = new ArrayList<>();
        for (Scenario scenario : all) {
            Trace trace = trace(scenario);
            coverage.add(trace);
            results.add(result(scenario, trace));
        }
        return new ScenarioReport(grid.info(), results, coverage.rules(), coverage.boundaries());
    }

    private Trace trace(Scenario scenario) {
        return grid.with(scenario.interpretations())
                .with(scenario.parameters())
                .trace(scenario.profile(), scenario.asOf());
    }

    private static ScenarioResult result(Scenario scenario, Trace trace) {
        return new ScenarioResult(
                scenario, trace.score(), Comparison.differences(scenario.expectations(), trace.score()));
    }
}
