package org.cotation.workbench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
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

/** The requests and the grid that a line names, whatever the days that the command looks at. */
class NamedRequests {

    private final Console console;
    private final CotationEngine engine;
    private final ProfileFiles profiles;

    @Option(names = "--grid", paramLabel = "${bundle:label.grid}", descriptionKey = "request.grid")
    private @Nullable String grid;

    @Option(names = "--prepared", paramLabel = "${bundle:label.file}", descriptionKey = "request.prepared")
    private @Nullable String prepared;

    @Option(
            names = "--interpretation",
            paramLabel = "${bundle:label.interpretation}",
            descriptionKey = "request.interpretation")
    private Map<String, String> interpretations = new LinkedHashMap<>();

    @Parameters(arity = "0..*", paramLabel = "${bundle:label.file}", descriptionKey = "request.files")
    private List<String> files = new ArrayList<>();

    NamedRequests(Console console, CotationEngine engine, ProfileFiles profiles) {
        this.console = console;
        this.engine = engine;
        this.profiles = profiles;
    }

    /** How many requests the line names. */
    int count() {
        return files.size();
    }

    /** Finds the grid that a line names, on a day. */
    Grid find(LocalDate day) {
        return prepared == null
                ? choice().find(Objects.requireNonNull(grid), day)
                : PreparedFile.open(engine, prepared, grid);
    }

    /** Finds every version of the grid that a line names. */
    List<Grid> versions() {
        return prepared == null
                ? choice().versions(Objects.requireNonNull(grid)).all()
                : List.of(PreparedFile.open(engine, prepared, grid));
    }

    private GridChoice choice() {
        return new GridChoice(engine, Wording.same("--grid"));
    }

    /** A grid under the readings that the line asks for. */
    Grid read(Grid found) {
        return GridChoice.under(interpretations, found);
    }

    /**
     * Treats each request and prints what comes of it; a request that cannot be read does not stop the others.
     *
     * @param others what else is wrong in the line
     * @param heading whether several texts are told apart by the name of their file
     * @param find finds what scores the requests
     * @param treatment the text to print for a request; empty where it was written elsewhere
     * @return the status of the command
     * @throws Refusal if the line does not say what it must
     */
    <G> int each(
            List<Wording> others,
            boolean heading,
            Supplier<G> find,
            BiFunction<ApplicantProfile, G, String> treatment) {
        check(others);
        try {
            G found = find.get();
            return files.stream()
                    .mapToInt(
                            file -> one(file, heading && files.size() > 1, profile -> treatment.apply(profile, found)))
                    .max()
                    .orElse(Status.DONE);
        } catch (GridException e) {
            e.diagnostics().forEach(diagnostic -> console.fault(diagnostic.in(console.language())));
            return Status.REFUSED;
        }
    }

    /** Refuses a line that does not say what it must. */
    private void check(List<Wording> others) {
        List<Wording> faults = new ArrayList<>();
        if (grid == null && prepared == null) {
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
        faults.addAll(others);
        if (!faults.isEmpty()) {
            throw new Refusal(faults);
        }
    }

    private int one(String file, boolean heading, Function<ApplicantProfile, String> treatment) {
        try {
            String text = treatment.apply(profiles.read(file));
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
