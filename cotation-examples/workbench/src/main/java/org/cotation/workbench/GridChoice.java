package org.cotation.workbench;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.cotation.engine.CotationEngine;
import org.cotation.engine.Grid;
import org.cotation.engine.InterpretationException;
import org.cotation.message.Wording;

/** Finds the grid that a command line names: one shipped with the engine, else a folder or a zip file. */
final class GridChoice {

    private final CotationEngine engine;
    private final Wording argument;

    /**
     * A choice among the grids shipped with an engine, and those on the disk.
     *
     * @param argument what the command line calls the grid
     */
    GridChoice(CotationEngine engine, Wording argument) {
        this.engine = engine;
        this.argument = argument;
    }

    /**
     * The grid.
     *
     * @throws Refusal if nothing has this name
     * @throws org.cotation.engine.GridException if the grid is not sound
     */
    Grid find(String idOrFolder) {
        return engine.builtInGrids().find(idOrFolder).orElseGet(() -> open(idOrFolder));
    }

    private Grid open(String folder) {
        try {
            Path path = Path.of(folder);
            if (Files.exists(path)) {
                return engine.open(path);
            }
            throw unknown(folder);
        } catch (InvalidPathException e) {
            throw unknown(folder);
        }
    }

    private Refusal unknown(String name) {
        List<String> known = engine.builtInGrids().grids().stream()
                .map(grid -> grid.info().id())
                .toList();
        Wording hint = Hint.of(name, known);
        String list = String.join(", ", known);
        return Refusal.of(
                argument.fr() + " : ni grille livrée, ni dossier, ni zip de ce nom (" + name + ")." + hint.fr()
                        + " Grilles livrées : " + list + ".",
                argument.en() + ": no built-in grid, folder or zip of this name (" + name + ")." + hint.en()
                        + " Built-in grids: " + list + ".");
    }

    /**
     * The grid under other readings.
     *
     * @throws Refusal if some of them are not known, with all of them
     */
    static Grid under(Map<String, String> readings, Grid grid) {
        List<Wording> faults = new ArrayList<>();
        Grid result = grid;
        for (Map.Entry<String, String> reading : readings.entrySet()) {
            try {
                result = result.with(Map.of(reading.getKey(), reading.getValue()));
            } catch (InterpretationException e) {
                faults.add(e.wording());
            }
        }
        if (!faults.isEmpty()) {
            throw new Refusal(faults);
        }
        return result;
    }
}
