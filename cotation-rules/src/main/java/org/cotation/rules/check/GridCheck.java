package org.cotation.rules.check;

import java.nio.file.Path;
import org.cotation.engine.GridCatalogue;
import org.cotation.engine.GridException;
import org.cotation.rules.Engines;
import org.cotation.rules.internal.check.Inspection;
import org.cotation.rules.internal.grid.GridPlace;

/**
 * Checks grids. Safe for use by several threads.
 *
 * <pre>{@code
 * CheckReport report = GridCheck.check(folder);
 * if (!report.sound()) {
 *     throw new IllegalStateException(CheckText.render(report, Language.FR));
 * }
 * }</pre>
 */
public final class GridCheck {

    private GridCheck() {}

    /**
     * Checks the grid in a folder or a zip file, or every version of it and how they fit together; the grids it uses are
     * those shipped.
     *
     * @param folderOrZip the folder or zip file of the grid, or one that holds a folder for each version
     */
    public static CheckReport check(Path folderOrZip) {
        return check(folderOrZip, Engines.direct().builtInGrids());
    }

    /**
     * Checks the grid in a folder or a zip file, or every version of it and how they fit together.
     *
     * @param folderOrZip the folder or zip file of the grid, or one that holds a folder for each version
     * @param uses where the grids that it uses are found
     */
    public static CheckReport check(Path folderOrZip, GridCatalogue uses) {
        String name = folderOrZip.toString();
        try {
            return Inspection.of(GridPlace.read(folderOrZip), uses).report();
        } catch (GridException unreadable) {
            return Inspection.unreadable(name, unreadable).report();
        }
    }
}
