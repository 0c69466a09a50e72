package org.cotation.workbench;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.cotation.engine.CotationEngine;
import org.cotation.engine.Grid;
import org.cotation.engine.GridException;
import org.cotation.message.Wording;
import org.cotation.rules.publication.GridDiff;
import org.cotation.rules.publication.GridDocument;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes the public document of a grid, or what changed between two. */
@Command(name = DocCommand.NAME)
final class DocCommand implements Callable<Integer> {

    static final String NAME = "doc";

    private final CotationCommand root;
    private final Console console;
    private final CotationEngine engine;
    private final Clock clock;

    @Option(names = "--diff")
    private boolean diff;

    @Option(names = "--as-of", paramLabel = "DATE")
    private @Nullable LocalDate asOf;

    @Option(names = "--output", paramLabel = "${bundle:label.file}")
    private @Nullable String output;

    @Parameters(arity = "0..*", paramLabel = "${bundle:label.grid}", descriptionKey = "grids")
    private List<String> grids = new ArrayList<>();

    DocCommand(CotationCommand root, Console console, CotationEngine engine, Clock clock) {
        this.root = root;
        this.console = console;
        this.engine = engine;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        checkNumberOfGrids();
        List<Grid> found = find();
        if (found.size() < grids.size()) {
            return Status.REFUSED;
        }
        String text = diff ? text(GridDiff.between(found.get(0), found.get(1))) : text(GridDocument.of(found.get(0)));
        if (output == null) {
            console.print(text);
        } else {
            Output.write(output, text);
        }
        return Status.DONE;
    }

    private void checkNumberOfGrids() {
        if (diff && grids.size() != 2) {
            throw Refusal.of(
                    "--diff attend deux grilles, l'ancienne puis la nouvelle.",
                    "--diff needs two grids, the older and then the newer.");
        }
        if (!diff && grids.size() != 1) {
            throw Refusal.of(
                    "donnez une grille : l'identifiant d'une grille livrée, un dossier ou un zip. Pour en comparer deux : --diff.",
                    "give one grid: the id of a built-in grid, a folder or a zip. To compare two: --diff.");
        }
    }

    /** The grids asked for; those that are not sound are left out, and every fault of theirs is printed. */
    private List<Grid> find() {
        GridChoice choice = new GridChoice(engine, new Wording("GRILLE", "GRID"));
        LocalDate day = asOf == null ? LocalDate.now(clock) : asOf;
        List<Grid> found = new ArrayList<>();
        for (String name : grids) {
            try {
                found.add(choice.find(name, day));
            } catch (GridException e) {
                e.diagnostics().forEach(diagnostic -> console.fault(diagnostic.in(console.language())));
            } catch (Refusal e) {
                e.faults().forEach(wording -> console.fault(Workbench.NAME, wording));
            }
        }
        return found;
    }

    private String text(GridDocument document) {
        return switch (root.documentFormat()) {
            case HTML -> document.toHtml(console.language());
            case JSON -> DocumentJson.write(document);
            case MARKDOWN, TEXT -> document.toMarkdown(console.language());
        };
    }

    private String text(GridDiff changes) {
        return switch (root.documentFormat()) {
            case HTML -> changes.toHtml(console.language());
            case JSON -> DocumentJson.write(changes);
            case MARKDOWN, TEXT -> changes.toMarkdown(console.language());
        };
    }
}
