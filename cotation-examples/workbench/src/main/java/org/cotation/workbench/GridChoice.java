package org.cotation.workbench;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.cotation.engine.CotationEngine;
import org.cotation.engine.Grid;
import org.cotation.engine.GridVersions;
import org.cotation.engine.InterpretationException;
import org.cotation.engine.NotInForceException;
import org.cotation.message.Wording;

/** Finds the grid that a command line names: one shipped with the engine, else a folder or a zip file. */
final class GridChoice {

    /** That the command line names no grid. */
    static final Wording MISSING = new Wording(
            "il manque l'option --grid, avec l'identifiant d'une grille livrée, un dossier ou un zip.",
            "the option --grid is missing, with the id of a built-in grid, a folder or a zip.");

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
     * The grid, in the version in force on a day where it has several.
     *
     * @throws Refusal if nothing has this name, or if no version is in force
     * @throws org.cotation.engine.GridException if the grid is not sound
     */
    Grid find(String idOrPlace, LocalDate day) {
        try {
            GridVersions builtIn = engine.builtInGrids().versions(idOrPlace).orElse(null);
            if (builtIn == null) {
                return engine.open(place(idOrPlace), day);
            }
            return builtIn.all().size() == 1 ? builtIn.all().get(0) : builtIn.inForce(day);
        } catch (NotInForceException e) {
            throw new Refusal(List.of(e.wording()));
        }
    }

    /**
     * Every version of the grid; the grid itself where it has one.
     *
     * @throws Refusal if nothing has this name
     * @throws org.cotation.engine.GridException if a version is not sound, or if they do not fit together
     */
    GridVersions versions(String idOrPlace) {
        return engine.builtInGrids().versions(idOrPlace).orElseGet(() -> engine.openVersions(place(idOrPlace)));
    }

    private Path place(String name) {
        try {
            Path path = Path.of(name);
            if (Files.exists(path)) {
                return path;
            }
            throw unknown(name);
        } catch (InvalidPathException e) {
            throw unknown(name);
        }
    }

    private Refusal unknown(String name) {
        List<String> known = engine.builtInGrids().grids().stream()
                .map(grid -> grid.info().id())
                .distinct()
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
