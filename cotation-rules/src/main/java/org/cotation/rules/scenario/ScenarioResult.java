package org.cotation.rules.scenario;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cotation.score.PriorityScore;

/**
 * What came of one scenario.
 *
 * @param scenario the scenario
 * @param scores the score of each of its requests, by name
 * @param differences what is not as expected, in the order of the file
 */
public record ScenarioResult(Scenario scenario, Map<String, PriorityScore> scores, List<Difference> differences) {

    /** Copies the collections. */
    public ScenarioResult {
        scores = Collections.unmodifiableMap(new LinkedHashMap<>(scores));
        differences = List.copyOf(differences);
    }

    /** Whether everything is as expected. */
    public boolean passed() {
        return differences.isEmpty();
    }
}
