package org.cotation.workbench;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.cotation.engine.CotationEngine;
import org.cotation.engine.Grid;
import org.cotation.profile.ApplicantProfile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The requests that a command treats, the grid and the day: what the commands on requests have in common. */
final class Requests extends NamedRequests {

    private final Clock clock;

    @Option(names = "--as-of", paramLabel = "DATE", descriptionKey = "request.as-of")
    private @Nullable LocalDate asOf;

    Requests(Console console, CotationEngine engine, ProfileFiles profiles, Clock clock) {
        super(console, engine, profiles);
        this.clock = clock;
    }

    /** What a command makes of one request. */
    interface Treatment {

        /** The text to print; empty where it was written elsewhere. */
        String of(ApplicantProfile profile, Grid grid, LocalDate day);
    }

    /**
     * Treats each request and prints what comes of it; a request that cannot be read does not stop the others.
     *
     * @param heading whether several texts are told apart by the name of their file
     * @return the status of the command
     * @throws Refusal if the line does not say what it must
     */
    int each(boolean heading, Treatment treatment) {
        LocalDate day = asOf == null ? LocalDate.now(clock) : asOf;
        return each(List.of(), heading, () -> read(find(day)), (profile, grid) -> treatment.of(profile, grid, day));
    }
}
