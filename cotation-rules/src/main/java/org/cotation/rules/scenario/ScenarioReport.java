package org.cotation.rules.scenario;

import java.util.List;
import org.cotation.engine.GridInfo;

/**
 * What came of all the scenarios of a grid.
 *
 * @param grid the grid
 * @param results what came of each, in the order of the files
 * @param rules the rules that no scenario exercises on both sides, in the order of the files
 * @param boundaries the bounds beside which no scenario stands, in the order of the files
 */
public record ScenarioReport(
        GridInfo grid, List<ScenarioResult> results, List<RuleGap> rules, List<BoundaryGap> boundaries) {

    /** Copies the lists. */
    public ScenarioReport {
        results = List.copyOf(results);
        rules = List.copyOf(rules);
        boundaries = List.copyOf(boundaries);
    }

    /** The scenarios that did not give what they must. */
    public List<ScenarioResult> failed() {
        return results.stream().filter(result -> !result.passed()).toList();
    }

    /** Whether there is at least one scenario and each gave what it must: no scenario proves nothing. */
    public boolean passed() {
        return !results.isEmpty() && failed().isEmpty();
    }
}
