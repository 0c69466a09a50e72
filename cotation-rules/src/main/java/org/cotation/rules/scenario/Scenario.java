package org.cotation.rules.scenario;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cotation.profile.ApplicantProfile;
import org.cotation.rules.vocabulary.Parameters;

/**
 * A situation, or several to put in order, and what must come out under the grid that it stands beside.
 *
 * @param file the file it stands in, as a path inside the grid's folder
 * @param line the line where it starts, from 1
 * @param title what it is about
 * @param asOf the date of the evaluation
 * @param interpretations the readings that it adopts in place of those of the grid, by name
 * @param parameters the values that the place sets, beside or in place of those of the grid
 * @param requests the requests by name: one, named as the scenario, unless an order between several is expected
 * @param expectations what must come out, at least one
 */
public record Scenario(
        String file,
        int line,
        String title,
        LocalDate asOf,
        Map<String, String> interpretations,
        Parameters parameters,
        Map<String, ApplicantProfile> requests,
        List<Expectation> expectations) {

    /** Copies the collections. */
    public Scenario {
        interpretations = Collections.unmodifiableMap(new LinkedHashMap<>(interpretations));
        requests = Collections.unmodifiableMap(new LinkedHashMap<>(requests));
        expectations = List.copyOf(expectations);
    }
}
