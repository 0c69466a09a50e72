package org.cotation.rules.reload;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.cotation.rules.internal.Limits;

/**
 * What stands in a folder of grids at one moment.
 *
 * @param grids what stands in each folder and zip file, in the order of their names
 * @param listed whether the folder could be listed
 */
record CatalogueContent(List<GridContent> grids, boolean listed) {

    static CatalogueContent read(Path folder) {
        try (Stream<Path> inside = Files.list(folder)) {
            List<Path> places = inside.filter(CatalogueContent::grid)
                    .limit(Limits.CATALOGUE + 1L)
                    .sorted()
                    .toList();
            return new CatalogueContent(places.stream().map(GridContent::read).toList(), true);
        } catch (IOException | UncheckedIOException unreadable) {
            return new CatalogueContent(List.of(), false);
        }
    }

    /** A folder without manifest is not passed over: it is a grid that lost it. */
    private static boolean grid(Path place) {
        String name = String.valueOf(place.getFileName());
        return !name.startsWith(".") && (Files.isDirectory(place) || name.endsWith(".zip"));
    }
}
