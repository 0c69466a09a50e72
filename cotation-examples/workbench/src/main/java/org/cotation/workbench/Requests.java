package org.cotation.workbench;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cotation.engine.CotationEngine;
import org.cotation.engine.Grid;
import org.cotation.engine.GridException;
import org.cotation.json.ProfileFormatException;
import org.cotation.message.Fault;
import org.cotation.message.Wording;
import org.cotation.profile.ApplicantProfile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The requests that a command treats, the grid and the day: what the commands on requests have in common. */
final class Requests {

    private final Console console;
    private final CotationEngine engine;
    private final ProfileFiles profiles;
    private final Clock clock;

    @Option(names = "--grid", paramLabel = "${bundle:label.grid}", descriptionKey = "request.grid")
    private @Nullable String grid;

    @Option(names = "--as-of", paramLabel = "DATE", descriptionKey = "request.as-of")
    private @Nullable LocalDate asOf;

    @Option(
            names = "--interpretation",
            paramLabel = "${bundle:label.interpretation}",
            descriptionKey = "request.interpretation")
    private Map<String, String> interpretations = new LinkedHashMap<>();

    @Parameters(arity = "0..*", paramLabel = "${bundle:label.file}", descriptionKey = "request.files")
    private List<String> files = new ArrayList<>();

    Requests(Console console, CotationEngine engine, ProfileFiles profiles, Clock clock) {
        this.console = console;
        this.engine = engine;
        this.profiles = profiles;
        this.clock = clock;
    }

    /** What a command makes of one request. */
    interface Treatment {

        /** The text to print; empty where it was written elsewhere. */
        String of(ApplicantProfile profile, Grid grid, LocalDate day);
    }

    /** How many requests the line names. */
    int count() {
        return files.size();
    }

    /**
     * Treats each request and prints what comes of it; a request that cannot be read does not stop the others.
     *
     * @param heading whether several texts are told apart by the name of their file
     * @return the status of the command
     * @throws Refusal if the line does not say what it must
     */
    int each(boolean heading, Treatment treatment) {
        String name = checkedGrid();
        LocalDate day = asOf == null ? LocalDate.now(clock) : asOf;
        try {
            Grid found =
                    GridChoice.under(interpretations, new GridChoice(engine, Wording.same("--grid")).find(name, day));
            return files.stream()
                    .mapToInt(file ->
                            one(file, heading && files.size() > 1, profile -> treatment.of(profile, found, day)))
                    .max()
                    .orElse(Status.DONE);
        } catch (GridException e) {
            e.diagnostics().forEach(diagnostic -> console.fault(diagnostic.in(console.language())));
            return Status.REFUSED;
        }
    }

    /** The name of the grid, once the line is known to say what it must. */
    private String checkedGrid() {
        List<Wording> faults = new ArrayList<>();
        if (grid == null) {
            faults.add(GridChoice.MISSING);
        }
        if (files.isEmpty()) {
            faults.add(new Wording(
                    "il manque un fichier. Donnez un ou plusieurs profils JSON, ou - pour l'entrée standard.",
                    "a file is missing. Give one or more JSON profiles, or - for the standard input."));
        }
        if (Collections.frequency(files, ProfileFiles.STANDARD_INPUT) > 1) {
            faults.add(InputFiles.TWICE);
        }
        if (grid == null || !faults.isEmpty()) {
            throw new Refusal(faults);
        }
        return grid;
    }

    /** What a command makes of one profile, once the grid and the day are known. */
    private interface OfOne {
        String of(ApplicantProfile profile);
    }

    private int one(String file, boolean heading, OfOne treatment) {
        try {
            String text = treatment.of(profiles.read(file));
            if (text.isEmpty()) {
                return Status.DONE;
            }
            if (heading) {
                console.print("==> " + file + " <==");
            }
            console.print(text);
            if (heading) {
                console.print("");
            }
            return Status.DONE;
        } catch (ProfileFormatException e) {
            e.faults().forEach(fault -> console.fault(place(file, fault), fault.message()));
        } catch (Refusal e) {
            e.faults().forEach(wording -> console.fault(file, wording));
        } catch (RuntimeException e) {
            console.fault(file, Workbench.unexpected(e));
        }
        return Status.REFUSED;
    }

    private static String place(String file, Fault fault) {
        return fault.pointer().isEmpty() ? file : file + "#" + fault.pointer();
    }
}
