package org.cotation.workbench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.cotation.engine.CotationEngine;
import org.cotation.engine.Grid;
import org.cotation.engine.PreparedGridException;
import org.cotation.message.Wording;
import org.jspecify.annotations.Nullable;

/** The prepared grid that a line names by {@code --prepared}: it holds code, so nothing else names one. */
final class PreparedFile {

    private PreparedFile() {}

    /**
     * Opens it.
     *
     * @param file the name of the file
     * @param grid what the line names by {@code --grid}, whose content must then be the same; null for nothing
     * @throws Refusal if it is refused, with why
     * @throws org.cotation.engine.GridException if the grid that it is held against cannot be read
     */
    static Grid open(CotationEngine engine, String file, @Nullable String grid) {
        try {
            Path path = Path.of(file);
            if (grid == null) {
                return engine.openPrepared(path);
            }
            Path folder = Path.of(grid);
            if (!Files.exists(folder)) {
                throw Refusal.of(
                        "--grid : ni dossier ni zip de ce nom (" + grid
                                + ") à quoi comparer la grille préparée. Donnez --prepared seul pour ne rien comparer.",
                        "--grid: no folder or zip of this name (" + grid
                                + ") to hold the prepared grid against. Give --prepared alone to compare nothing.");
            }
            return engine.openPrepared(path, folder, engine.builtInGrids());
        } catch (PreparedGridException e) {
            throw refusal(file, e.wording());
        } catch (InvalidPathException e) {
            throw refusal(e.getInput(), new Wording("ce n'est pas un nom de fichier.", "this is no name of a file."));
        }
    }

    private static Refusal refusal(String file, Wording wording) {
        return Refusal.of("--prepared : " + file + " : " + wording.fr(), "--prepared: " + file + ": " + wording.en());
    }

    /**
     * Writes it.
     *
     * @throws Refusal if the file cannot be written
     */
    static void write(String file, byte[] prepared) {
        try {
            Files.write(Path.of(file), prepared);
        } catch (IOException | InvalidPathException e) {
            throw Output.refused(file);
        }
    }
}
