package org.cotation.workbench;

import java.util.concurrent.Callable;
import org.cotation.engine.CotationEngine;
import org.cotation.engine.Grid;
import org.cotation.profile.ApplicantProfile;
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
        for (Grid grid : engine.builtInGrids().grids()) {
            console.print(
                    root.format() == Format.JSON
                            ? GridCard.json(grid.info(), publics(grid))
                            : GridCard.text(grid.info(), publics(grid)).in(console.language()));
        }
        return Status.DONE;
    }

    /** Every public of a grid appears in each of its scores, even in that of a request that says nothing. */
    private int publics(Grid grid) {
        ApplicantProfile silent = ApplicantProfile.builder().build();
        return engine.score(silent, grid, grid.info().validity().from())
                .publics()
                .size();
    }
}
