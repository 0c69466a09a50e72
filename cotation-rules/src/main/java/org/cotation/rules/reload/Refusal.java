package org.cotation.rules.reload;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.cotation.rules.check.CheckReport;

/**
 * What was found where people edit grids, and is not served because it is not sound.
 *
 * @param at when it was looked at
 * @param reports what is wrong: one report where one grid is watched, one for each grid of a catalogue
 */
public record Refusal(Instant at, List<CheckReport> reports) {

    /** Copies the list. */
    public Refusal {
        Objects.requireNonNull(at, "at");
        reports = List.copyOf(reports);
    }
}
