package org.cotation.rules.internal.engine;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLConnection;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.cotation.engine.Grid;
import org.cotation.engine.GridCatalogue;
import org.cotation.engine.PreparedGridException;
import org.cotation.rules.internal.grid.GridFiles;
import org.cotation.rules.internal.prepared.PreparedForm.Trust;

/**
 * The grids shipped in the jar, loaded once, when they are first asked for. The build prepares them; where it did not, or
 * where Drools is of another version than at the build, their texts are read and compiled.
 */
final class BuiltInGrids {

    /** The folder of the class path in which the texts of the grids stand. */
    static final String FOLDER = "org/cotation/grids/";

    /** In an order in which a grid comes after those that it uses. */
    static final List<String> IDS = List.of("priorites-nationales", "cahc-2022");

    /** Loaded once, whatever the number of threads; a load that was interrupted is tried again by the next who asks. */
    private static final Supplier<GridCatalogue> CATALOGUE = Suppliers.memoize(BuiltInGrids::load);

    private BuiltInGrids() {}

    static GridCatalogue catalogue() {
        return Objects.requireNonNull(CATALOGUE.get());
    }

    private static GridCatalogue load() {
        List<Grid> grids = new ArrayList<>();
        for (String id : IDS) {
            GridCatalogue before = GridCatalogue.of(grids);
            grids.add(prepared(id, before).orElseGet(() -> fromTexts(id, before)));
        }
        return GridCatalogue.of(grids);
    }

    private static GridFiles texts(String id) {
        return GridFiles.read(FOLDER + id, BuiltInGrids.class.getClassLoader());
    }

    private static LoadedGrid fromTexts(String id, GridCatalogue uses) {
        return GridLoader.load(texts(id), uses);
    }

    /** The catalogue without what the build prepared. */
    static GridCatalogue fromTexts() {
        List<Grid> grids = new ArrayList<>();
        IDS.forEach(id -> grids.add(fromTexts(id, GridCatalogue.of(grids))));
        return GridCatalogue.of(grids);
    }

    /** What a grid was prepared as, beside its folder. */
    static String preparedName(String id) {
        return FOLDER + id + PreparedGrids.SUFFIX;
    }

    /**
     * What the build prepared. In a jar, texts and classes are those that it was prepared of. In a folder, either may
     * have changed since, so the texts are compared.
     */
    static Optional<LoadedGrid> prepared(String id, GridCatalogue uses) {
        URL place = BuiltInGrids.class.getClassLoader().getResource(preparedName(id));
        if (place == null) {
            return Optional.empty();
        }
        try {
            URLConnection connection = place.openConnection();
            connection.setUseCaches(false);
            boolean inJar = place.getProtocol().equals("jar");
            try (InputStream in = connection.getInputStream()) {
                LoadedGrid grid =
                        PreparedGrids.load(FOLDER + id, in, uses, inJar ? Trust.AS_THE_JAR : Trust.ONLY_IF_SOUND);
                return inJar || PreparedGrids.of(texts(id), grid) ? Optional.of(grid) : Optional.empty();
            }
        } catch (IOException | PreparedGridException e) {
            return Optional.empty();
        }
    }
}
