package org.cotation.workbench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import org.cotation.engine.CotationEngine;
import org.cotation.engine.GridException;
import org.cotation.engine.GridVersions;
import org.cotation.engine.UnknownGridException;
import org.cotation.json.ReplayJson;
import org.cotation.message.Wording;
import org.cotation.record.Replay;
import org.cotation.record.ScoreRecord;
import org.cotation.text.ReplayText;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Calculates records again, and says of each whether it still holds. */
@Command(name = "replay")
final class ReplayCommand implements Callable<Integer> {

    private final CotationCommand root;
    private final Console console;
    private final CotationEngine engine;
    private final InputFiles inputs;

    @Option(names = "--grid", paramLabel = "${bundle:label.grid}")
    private @Nullable String grid;

    @Option(names = "--prepared", paramLabel = "${bundle:label.file}", descriptionKey = "request.prepared")
    private @Nullable String prepared;

    @Parameters(arity = "0..*", paramLabel = "${bundle:label.file}", descriptionKey = "files")
    private List<String> files = new ArrayList<>();

    ReplayCommand(CotationCommand root, Console console, CotationEngine engine, InputFiles inputs) {
        this.root = root;
        this.console = console;
        this.engine = engine;
        this.inputs = inputs;
    }

    @Override
    public Integer call() {
        if (files.isEmpty()) {
            throw Refusal.of(
                    "il manque un fichier. Donnez un ou plusieurs documents écrits par record, ou - pour l'entrée standard.",
                    "a file is missing. Give one or more documents that record wrote, or - for the standard input.");
        }
        if (Collections.frequency(files, InputFiles.STANDARD_INPUT) > 1) {
            throw new Refusal(List.of(InputFiles.TWICE));
        }
        Format form = root.format();
        try {
            GridVersions given = given();
            return files.stream()
                    .mapToInt(file -> replay(file, given, form))
                    .max()
                    .orElse(Status.DONE);
        } catch (GridException e) {
            e.diagnostics().forEach(diagnostic -> console.fault(diagnostic.in(console.language())));
            return Status.REFUSED;
        }
    }

    private @Nullable GridVersions given() {
        if (prepared != null) {
            return GridVersions.of(List.of(PreparedFile.open(engine, prepared, grid)));
        }
        return grid == null ? null : new GridChoice(engine, Wording.same("--grid")).versions(grid);
    }

    private int replay(String file, @Nullable GridVersions given, Format form) {
        List<ScoreRecord> read = inputs.readAll(List.of(file), inputs::record, console);
        if (read.isEmpty()) {
            return Status.REFUSED;
        }
        try {
            ScoreRecord record = read.get(0);
            Replay replay = given == null ? engine.replay(record, engine.builtInGrids()) : engine.replay(record, given);
            show(file, replay, form);
            return replay.holds() ? Status.DONE : Status.FINDINGS;
        } catch (UnknownGridException e) {
            console.fault(
                    file,
                    new Wording(
                            e.wording().fr() + " Option : --grid=GRILLE.",
                            e.wording().en() + " Option: --grid=GRID."));
        } catch (RuntimeException e) {
            console.fault(file, Workbench.unexpected(e));
        }
        return Status.REFUSED;
    }

    private void show(String file, Replay replay, Format form) {
        if (form == Format.JSON) {
            console.print(ReplayJson.write(replay));
            return;
        }
        if (files.size() > 1) {
            console.print("==> " + file + " <==");
        }
        console.print(ReplayText.render(replay, console.language()));
        if (files.size() > 1) {
            console.print("");
        }
    }
}
