package org.cotation.rules.kit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.cotation.engine.CotationEngine;
import org.cotation.engine.Grid;
import org.cotation.rules.internal.grid.GridFiles;

/**
 * The grids shipped, their rules untouched, with a value for every parameter that their place has not set. Without it, a
 * request of which everything is known may still have an unknown: the delay or the sectors of the place.
 */
public final class CompleteGrids {

    /** What each grid shipped lacks; the manifest of the first ends with its parameters. */
    private static final Map<String, String> PARAMETERS = Map.of("cahc-2022", """

              abnormally-long-delay: 24
              essential-sectors: [santé, transport]
            """, "priorites-nationales", """

            parameters:
              first-quartile: { 2024: 9342, 2025: 9452, 2026: 9608 }
              abnormally-long-delay: 24
              essential-sectors: [santé, transport]
            """);

    private CompleteGrids() {}

    /** Every grid shipped, complete, as this engine loads it. */
    public static List<Grid> of(CotationEngine engine) {
        List<Grid> grids = new ArrayList<>();
        for (Grid shipped : engine.builtInGrids().grids()) {
            grids.add(Folders.with(folder -> engine.open(write(shipped.info().id(), folder))));
        }
        return grids;
    }

    /** One grid shipped, complete. */
    public static Grid of(CotationEngine engine, String id) {
        return Folders.with(folder -> engine.open(write(id, folder)));
    }

    private static Path write(String id, Path folder) {
        GridFiles files = GridFiles.read("org/cotation/grids/" + id, CompleteGrids.class.getClassLoader());
        String parameters = PARAMETERS.get(id);
        if (parameters == null) {
            throw new IllegalStateException("The grid (" + id
                    + ") is shipped since.\nSay here which parameters it lacks, or that it lacks none.");
        }
        try {
            Path grid = Files.createDirectories(folder.resolve(id));
            Files.writeString(grid.resolve(GridFiles.MANIFEST), files.manifest() + parameters, StandardCharsets.UTF_8);
            for (Map.Entry<String, String> rules : files.rules().entrySet()) {
                Files.writeString(grid.resolve(rules.getKey()), rules.getValue(), StandardCharsets.UTF_8);
            }
            return grid;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
