package org.cotation.rules.internal.scenario;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cotation.profile.ApplicantProfile;
import org.cotation.rules.internal.grid.Yaml.Entry;
import org.cotation.rules.internal.syntax.Position;
import org.cotation.rules.scenario.Expectation;
import org.cotation.rules.scenario.Scenario;
import org.cotation.rules.vocabulary.Parameters;

/**
 * A scenario as read on its own: an order that it expects may still name other scenarios of the file.
 *
 * @param position where it starts
 * @param title what it is about
 * @param context what its requests are scored under
 * @param requests its own requests, by name
 * @param order the order that it expects, if any, as the file writes it
 * @param expectations what it expects besides
 * @param sound whether nothing was wrong with it
 */
record Draft(
        Position position,
        String title,
        Context context,
        Map<String, ApplicantProfile> requests,
        List<Entry> order,
        List<Expectation> expectations,
        boolean sound) {

    Draft {
        requests = Collections.unmodifiableMap(new LinkedHashMap<>(requests));
        order = List.copyOf(order);
        expectations = List.copyOf(expectations);
    }

    /**
     * What requests are scored under. Only requests scored alike can be put in order.
     *
     * @param asOf the date of the evaluation
     * @param interpretations the readings adopted in place of those of the grid
     * @param parameters the values that the place sets
     */
    record Context(LocalDate asOf, Map<String, String> interpretations, Parameters parameters) {}

    /** The same with all the requests of its order, and the order as read. */
    Draft with(Map<String, ApplicantProfile> all, Expectation.OrderIs places) {
        return new Draft(position, title, context, all, order, List.of(places), sound);
    }

    Scenario scenario(String file) {
        return new Scenario(
                file,
                position.line(),
                title,
                context.asOf(),
                context.interpretations(),
                context.parameters(),
                requests,
                expectations);
    }
}
