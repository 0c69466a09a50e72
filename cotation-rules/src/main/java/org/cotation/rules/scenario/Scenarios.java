package org.cotation.rules.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.cotation.engine.Grid;
import org.cotation.engine.GridException;
import org.cotation.message.Diagnostic;
import org.cotation.ranking.Ranking;
import org.cotation.rules.check.FindingCode;
import org.cotation.rules.internal.Limits;
import org.cotation.rules.internal.engine.LoadedGrid;
import org.cotation.rules.internal.engine.Trace;
import org.cotation.rules.internal.scenario.Comparison;
import org.cotation.rules.internal.scenario.Coverage;
import org.cotation.rules.internal.scenario.OrderComparison;
import org.cotation.rules.internal.scenario.ScenarioNames;
import org.cotation.rules.internal.scenario.ScenarioReader;
import org.cotation.rules.internal.syntax.Findings;
import org.cotation.rules.internal.syntax.Position;
import org.cotation.score.PriorityScore;

/**
 * The scenarios of a grid, read from the files {@code scenarios/*.yaml} beside its rules. They are no part of what the
 * grid is worth: its fingerprint does not change with them. Immutable and safe for use by several threads.
 *
 * <p>As the method of a JUnit {@code @TestFactory}, one test for each scenario:
 *
 * <pre>{@code
 * Scenarios scenarios = Scenarios.of(engine.open(folder));
 * return scenarios.all().stream()
 *         .map(scenario -> DynamicTest.dynamicTest(
 *                 scenario.title(), () -> assertThat(scenarios.run(scenario).differences()).isEmpty()));
 * }</pre>
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
        for (Map.Entry<String, String> file : loaded.scenarios().entrySet()) {
            Findings findings = new Findings(file.getKey());
            all.addAll(ScenarioReader.read(file.getValue(), names, findings));
            boolean tooMany = all.size() > Limits.SCENARIOS;
            if (tooMany) {
                findings.add(
                        Position.START,
                        FindingCode.TOO_MANY_SCENARIOS,
                        "avec ce fichier, la grille a plus de " + Limits.SCENARIOS
                                + " scénarios. Gardez ceux qui vérifient quelque chose.",
                        "with this file, the grid has more than " + Limits.SCENARIOS
                                + " scenarios. Keep those that check something.");
            }
            diagnostics.addAll(findings.all());
            if (tooMany) {
                break;
            }
        }
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
        return run(scenario, trace -> {});
    }

    /** Runs every scenario, and says what none of them exercises. */
    public ScenarioReport run() {
        Coverage coverage = new Coverage(grid);
        List<ScenarioResult> results =
                all.stream().map(scenario -> run(scenario, coverage::add)).toList();
        return new ScenarioReport(grid.info(), results, coverage.rules(), coverage.boundaries());
    }

    private ScenarioResult run(Scenario scenario, Consumer<Trace> witness) {
        LoadedGrid adopted = grid.with(scenario.interpretations()).with(scenario.parameters());
        OrderComparison order = new OrderComparison(Ranking.of(grid.info().ties()));
        Map<String, PriorityScore> scores = new LinkedHashMap<>();
        scenario.requests().forEach((name, profile) -> {
            Trace trace = adopted.trace(profile, scenario.asOf());
            witness.accept(trace);
            scores.put(name, trace.score());
            order.add(name, profile, trace.score());
        });
        List<Difference> differences = new ArrayList<>();
        for (Expectation expected : scenario.expectations()) {
            if (expected instanceof Expectation.OrderIs places) {
                order.compare(places).ifPresent(differences::add);
            } else {
                scores.values()
                        .forEach(
                                score -> new Comparison(score).compare(expected).ifPresent(differences::add));
            }
        }
        return new ScenarioResult(scenario, scores, differences);
    }
}
