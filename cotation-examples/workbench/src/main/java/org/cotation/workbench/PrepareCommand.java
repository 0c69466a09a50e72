package org.cotation.workbench;

import java.util.List;
import java.util.concurrent.Callable;
import org.cotation.engine.CotationEngine;
import org.cotation.engine.Grid;
import org.cotation.engine.GridException;
import org.cotation.message.Wording;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Compiles a grid once and for all, so that a command or a service starts with it at once. */
@Command(name = "prepare")
final class PrepareCommand implements Callable<Integer> {

    private static final String SUFFIX = ".prepared-grid";

    private final CotationCommand root;
    private final Console console;
    private final CotationEngine engine;

    @Option(names = "--output", paramLabel = "${bundle:label.file}")
    private @Nullable String output;

    @Parameters(arity = "0..1", paramLabel = "${bundle:label.folder}", descriptionKey = "folder")
    private @Nullable String folder;

    PrepareCommand(CotationCommand root, Console console, CotationEngine engine) {
        this.root = root;
        this.console = console;
        this.engine = engine;
    }

    @Override
    public Integer call() {
        Format form = root.format();
        if (folder == null) {
            throw Refusal.of(
                    "il manque le dossier de la grille à préparer.", "the folder of the grid to prepare is missing.");
        }
        try {
            Grid grid = only(new GridChoice(engine, new Wording("DOSSIER", "FOLDER"))
                    .versions(folder)
                    .all());
            String file = output == null ? grid.info().id() + SUFFIX : output;
            byte[] prepared = engine.prepare(grid);
            PreparedFile.write(file, prepared);
            console.print(
                    form == Format.JSON
                            ? json(file, prepared, grid)
                            : text(file, prepared).in(console.language()));
            return Status.DONE;
        } catch (GridException e) {
            e.diagnostics().forEach(diagnostic -> console.fault(diagnostic.in(console.language())));
            return Status.REFUSED;
        }
    }

    /** Each version makes a file of its own: which one, only the caller knows. */
    private static Grid only(List<Grid> versions) {
        if (versions.size() > 1) {
            throw Refusal.of(
                    "ce dossier tient plusieurs versions. Donnez le dossier de l'une d'elles.",
                    "this folder holds several versions. Give the folder of one of them.");
        }
        return versions.get(0);
    }

    private static Wording text(String file, byte[] prepared) {
        int kibibytes = (prepared.length + 1023) / 1024;
        return new Wording(
                "Grille préparée : " + file + " (" + kibibytes
                        + " Kio). Elle contient du code : ne la chargez que si vous savez d'où elle vient. Option : --prepared="
                        + file,
                "Prepared grid: " + file + " (" + kibibytes
                        + " KiB). It holds code: load it only if you know where it comes from. Option: --prepared="
                        + file);
    }

    private static String json(String file, byte[] prepared, Grid grid) {
        return GridCard.node(grid.info())
                .put("file", file)
                .put("bytes", prepared.length)
                .toString();
    }
}
