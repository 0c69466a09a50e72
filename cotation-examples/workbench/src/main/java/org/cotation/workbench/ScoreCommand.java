package org.cotation.workbench;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.cotation.engine.CotationEngine;
import org.cotation.engine.Grid;
import org.cotation.engine.GridException;
import org.cotation.json.ProfileFormatException;
import org.cotation.json.ScoreJson;
import org.cotation.message.Fault;
import org.cotation.message.Wording;
import org.cotation.score.PriorityScore;
import org.cotation.text.ScoreText;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Scores profiles under a grid and explains each score. */
@Command(name = "score")
final class ScoreCommand implements Callable<Integer> {

    private final CotationCommand root;
    private final Console console;
    private final CotationEngine engine;
    private final ProfileFiles profiles;
    private final Clock clock;

    @Option(names = "--grid", paramLabel = "${bundle:label.grid}")
    private @Nullable String grid;

    @Option(names = "--as-of", paramLabel = "DATE")
    private @Nullable LocalDate asOf;

    @Option(names = "--interpretation", paramLabel = "${bundle:label.interpretation}")
    private Map<String, String> interpretations = new LinkedHashMap<>();

    @Parameters(arity = "0..*", paramLabel = "${bundle:label.file}", descriptionKey = "files")
    private List<String> files = new ArrayList<>();

    ScoreCommand(CotationCommand root, Console console, CotationEngine engine, ProfileFiles profiles, Clock clock) {
        this.root = root;
        this.console = console;
        this.engine = engine;
        this.profiles = profiles;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        String name = checkedGrid();
        Format form = root.format();
        LocalDate day = asOf == null ? LocalDate.now(clock) : asOf;
        try {
            Grid found =
                    GridChoice.under(interpretations, new GridChoice(engine, Wording.same("--grid")).find(name, day));
            return files.stream()
                    .mapToInt(file -> score(file, found, day, form))
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
            faults.add(new Wording(
                    "il manque l'option --grid, avec l'identifiant d'une grille livrée, un dossier ou un zip.",
                    "the option --grid is missing, with the id of a built-in grid, a folder or a zip."));
        }
        if (files.isEmpty()) {
            faults.add(new Wording(
                    "il manque un fichier. Donnez un ou plusieurs profils JSON, ou - pour l'entrée standard.",
                    "a file is missing. Give one or more JSON profiles, or - for the standard input."));
        }
        if (Collections.frequency(files, ProfileFiles.STANDARD_INPUT) > 1) {
            faults.add(new Wording(
                    "l'entrée standard (-) est donnée deux fois. Elle ne se lit qu'une fois.",
                    "the standard input (-) is given twice. It can be read only once."));
        }
        if (grid == null || !faults.isEmpty()) {
            throw new Refusal(faults);
        }
        return grid;
    }

    private int score(String file, Grid grid, LocalDate day, Format form) {
        try {
            show(file, engine.score(profiles.read(file), grid, day), form);
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

    private void show(String file, PriorityScore score, Format form) {
        if (form == Format.JSON) {
            console.print(ScoreJson.write(score));
            return;
        }
        if (files.size() > 1) {
            console.print("==> " + file + " <==");
        }
        console.print(ScoreText.render(score, console.language()));
        if (files.size() > 1) {
            console.print("");
        }
    }
}
