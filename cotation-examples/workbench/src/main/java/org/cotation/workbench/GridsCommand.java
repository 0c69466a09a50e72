package org.cotation.workbench;

import java.util.concurrent.Callable;
import org.cotation.engine.CotationEngine;
import org.cotation.engine.Grid;
import picocli.CommandLine.Command;

/** Lists the grids shipped with the engine. */
@Command(name = "grids")
final class GridsCommand implements Callable<Integer> {

    private final CotationCommand root;
    private final Console console;
    private final CotationEngine engine;

    GridsCommand(CotationCommand root, Console console, CotationEngine engine) {
        this.root = root;
        this.console = console;
        this.engine = engine;
    }

    @Override
    public Integer call() {
        Format form = root.format();
        for (Grid grid : engine.builtInGrids().grids()) {
            console.print(
                    form == Format.JSON
                            ? GridCard.json(grid.info())
                            : GridCard.text(grid.info()).in(console.language()));
        }
        return Status.DONE;
    }
}
