package org.cotation.rules.kit;

import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.cotation.rules.internal.grid.Interpretations;

/** The readings that a grid may adopt. */
public final class AnyReadings {

    private AnyReadings() {}

    /** A reading at random for each interpretation. */
    public static Map<String, String> drawn(SplittableRandom random) {
        Map<String, String> readings = new TreeMap<>();
        for (String name : Interpretations.ALL.names()) {
            List<String> values = Interpretations.ALL.readings(name);
            readings.put(name, values.get(random.nextInt(values.size())));
        }
        return readings;
    }
}
