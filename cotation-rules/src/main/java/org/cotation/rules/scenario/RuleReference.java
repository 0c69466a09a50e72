package org.cotation.rules.scenario;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cotation.message.Wording;

/**
 * A rule of a grid, as a report names it.
 *
 * @param file the file it stands in
 * @param line the line where it starts
 * @param label its name
 * @param kind what it concludes
 * @param code the code of what it concludes
 * @param conditions its conditions as an author writes them, one for each fact
 * @param interpretations the readings that it is written for, by name
 */
public record RuleReference(
        String file,
        int line,
        Wording label,
        Kind kind,
        String code,
        List<String> conditions,
        Map<String, String> interpretations) {

    /** What a rule concludes. */
    public enum Kind {
        /** Recognises a public. */
        PUBLIC,
        /** Leaves a public undetermined until something is assessed or supplied. */
        ASSESSMENT,
        /** Puts the request outside the scoring. */
        OUTSIDE,
        /** Awards points. */
        CRITERION,
        /** Directs to a desk or a service. */
        ORIENTATION
    }

    /** Copies the collections. */
    public RuleReference {
        conditions = List.copyOf(conditions);
        interpretations = Collections.unmodifiableMap(new LinkedHashMap<>(interpretations));
    }
}
