package org.cotation.published;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.cotation.engine.CotationEngine;
import org.cotation.engine.Grid;
import org.cotation.engine.GridVersions;

/** The grids of this folder, by the name of their folder. */
final class PublishedGrids {

    static final CotationEngine ENGINE = CotationEngine.load();

    private static final List<String> FOLDERS = List.of("bordeaux", "paris", "rhone", "toulouse", "wallonie");
    private static final Map<String, GridVersions> VERSIONS = open();

    private PublishedGrids() {}

    private static Map<String, GridVersions> open() {
        Map<String, GridVersions> versions = new TreeMap<>();
        FOLDERS.forEach(folder -> versions.put(folder, ENGINE.openVersions(Path.of(folder))));
        return versions;
    }

    static Stream<String> folders() {
        return FOLDERS.stream();
    }

    static GridVersions versions(String folder) {
        return Objects.requireNonNull(VERSIONS.get(folder), folder);
    }

    /** Every version of every grid. */
    static Stream<Grid> all() {
        return folders().flatMap(folder -> versions(folder).all().stream());
    }
}
