package org.cotation.rules.internal.engine;

import java.util.ArrayList;
import java.util.List;
import org.cotation.engine.Grid;
import org.cotation.engine.GridCatalogue;
import org.cotation.rules.internal.grid.GridFiles;

/** The grids shipped in the jar: read and compiled once, when they are first asked for. */
final class BuiltInGrids {

    private static final String FOLDER = "org/cotation/grids/";

    /** In an order in which a grid comes after those that it uses. */
    private static final List<String> IDS = List.of("priorites-nationales", "cahc-2022");

    private BuiltInGrids() {}

    /** Initialised by the class loader on first use: once, whatever the number of threads. */
    private static final class Holder {
        static final GridCatalogue CATALOGUE = load();
    }

    static GridCatalogue catalogue() {
        return Holder.CATALOGUE;
    }

    private static GridCatalogue load() {
        List<Grid> grids = new ArrayList<>();
        for (String id : IDS) {
            grids.add(GridLoader.load(
                    GridFiles.read(FOLDER + id, BuiltInGrids.class.getClassLoader()), GridCatalogue.of(grids)));
        }
        return GridCatalogue.of(grids);
    }
}
