package org.cotation.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The texts of the grid that everything is measured on, in a folder. */
public final class GridTexts {

    private static final List<String> FILES = List.of("grid.yaml", "publics-locaux.drl", "criteres.drl");
    private static final String PARAMETERS = "\nparameters:\n";

    private GridTexts() {}

    /** Writes them into a folder, which is made. */
    public static void copyTo(Path folder) throws IOException {
        Files.createDirectories(folder);
        for (String file : FILES) {
            String resource = "/org/cotation/grids/" + LibraryContender.GRID + "/" + file;
            try (InputStream in = LibraryContender.class.getResourceAsStream(resource)) {
                if (in == null) {
                    throw new IllegalStateException("The resource (" + resource + ") is not on the class path.");
                }
                Files.copy(in, folder.resolve(file));
            }
        }
    }

    /**
     * The same with two parameters that nobody published for the territory, so that no public stays open for want of them.
     * They are invented, for measures only.
     */
    static void copyWithEveryParameterTo(Path folder) {
        try {
            copyTo(folder);
            Path manifest = folder.resolve("grid.yaml");
            String text = Files.readString(manifest, StandardCharsets.UTF_8);
            String filled = text.replace(
                    PARAMETERS, PARAMETERS + "  abnormally-long-delay: 36\n  essential-sectors: [INVENTED]\n");
            if (filled.equals(text)) {
                throw new IllegalStateException("The manifest of (" + LibraryContender.GRID + ") has no parameters.");
            }
            Files.writeString(manifest, filled, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
