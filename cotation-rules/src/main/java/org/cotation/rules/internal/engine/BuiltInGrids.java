package org.cotation.rules.internal.engine;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.cotation.engine.Grid;
import org.cotation.engine.GridCatalogue;
import org.cotation.rules.internal.grid.GridFiles;

/** The grids shipped in the jar: read and compiled once, when they are first asked for. */
final class BuiltInGrids {

    private static final String FOLDER = "org/cotation/grids/";

    /** In an order in which a grid comes after those that it uses. */
    private static final List<String> IDS = List.of("priorites-nationales", "cahc-2022");

    /** Loaded once, whatever the number of threads; a load that was interrupted is tried again by the next who asks. */
    private static final Supplier<GridCatalogue> CATALOGUE = Suppliers.memoize(BuiltInGrids::load);

    private BuiltInGrids() {}

    static GridCatalogue catalogue() {
        return Objects.requireNonNull(CATALOGUE.get());
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
