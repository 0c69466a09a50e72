package org.cotation.workbench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.cotation.engine.CotationEngine;
import org.cotation.engine.Grid;
import org.cotation.engine.GridException;
import org.cotation.message.Wording;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Lists the grids shipped with the engine, or every version of those named. */
@Command(name = "grids")
final class GridsCommand implements Callable<Integer> {

    private final CotationCommand root;
    private final Console console;
    private final CotationEngine engine;

    @Parameters(arity = "0..*", paramLabel = "${bundle:label.grid}", descriptionKey = "grids")
    private List<String> grids = new ArrayList<>();

    GridsCommand(CotationCommand root, Console console, CotationEngine engine) {
        this.root = root;
        this.console = console;
        this.engine = engine;
    }

    @Override
    public Integer call() {
        Format form = root.format();
        if (grids.isEmpty()) {
            engine.builtInGrids().grids().forEach(grid -> print(grid, form));
            return Status.DONE;
        }
        return grids.stream().mapToInt(grid -> list(grid, form)).max().orElse(Status.DONE);
    }

    private int list(String name, Format form) {
        try {
            new GridChoice(engine, new Wording("GRILLE", "GRID"))
                    .versions(name)
                    .all()
                    .forEach(grid -> print(grid, form));
            return Status.DONE;
        } catch (GridException e) {
            e.diagnostics().forEach(diagnostic -> console.fault(diagnostic.in(console.language())));
        } catch (Refusal e) {
            e.faults().forEach(wording -> console.fault(Workbench.NAME, wording));
        }
        return Status.REFUSED;
    }

    private void print(Grid grid, Format form) {
        console.print(
                form == Format.JSON
                        ? GridCard.json(grid.info())
                        : GridCard.text(grid.info()).in(console.language()));
    }
}
