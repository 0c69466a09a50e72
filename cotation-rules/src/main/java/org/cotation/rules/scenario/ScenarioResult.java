package org.cotation.rules.scenario;

import java.util.List;
import org.cotation.score.PriorityScore;

/**
 * What came of one scenario.
 *
 * @param scenario the scenario
 * @param score the score of its request
 * @param differences what is not as expected, in the order of the file
 */
public record ScenarioResult(Scenario scenario, PriorityScore score, List<Difference> differences) {

    /** Copies the list. */
    public ScenarioResult {
        differences = List.copyOf(differences);
    }

    /** Whether everything is as expected. */
    public boolean passed() {
        return differences.isEmpty();
    }
}
