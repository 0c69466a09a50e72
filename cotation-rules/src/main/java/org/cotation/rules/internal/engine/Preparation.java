package org.cotation.rules.internal.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.cotation.engine.Grid;
import org.cotation.rules.internal.footprint.FootprintFile;

/** A step of the build: prepares the grids shipped, from their texts, and works out the paths of every property. */
final class Preparation {

    private Preparation() {}

    /** Writes them beside the classes; the only argument is the folder of these. */
    public static void main(String[] arguments) throws IOException {
        for (Grid grid : BuiltInGrids.fromTexts().grids()) {
            if (grid instanceof LoadedGrid loaded) {
                Path file = Path.of(arguments[0])
                        .resolve(BuiltInGrids.preparedName(loaded.info().id()));
                Files.write(file, PreparedGrids.prepare(loaded));
            }
        }
        FootprintFile.write(Path.of(arguments[0]));
    }
}
