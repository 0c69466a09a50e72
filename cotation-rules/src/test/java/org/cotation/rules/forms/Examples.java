package org.cotation.rules.forms;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.cotation.engine.CotationEngine;
import org.cotation.engine.Grid;

/** The examples of the authors' documentation: published grids, each in every form. */
final class Examples {

    static final List<String> GRIDS = List.of("rhone", "toulouse");
    static final List<String> FORMS = List.of("drl", "csv", "xlsx", "dslr");

    private static final Path FOLDER = Path.of("doc", "exemples");

    /** What the grid that reads the publics of another does not give to that other. */
    private static final String PARAMETERS = """
              first-quartile: { 2024: 9342, 2025: 9452, 2026: 9608 }
              essential-sectors: [santé, transport]
            """;

    private Examples() {}

    static Path folder(String grid, String form) {
        return FOLDER.resolve(grid).resolve(form);
    }

    /** The grid as it is published, with its scenarios. */
    static Path published(String grid) {
        return Path.of("..", "cotation-examples", "published-grids", grid);
    }

    /** A grid with a value for every parameter of the grids it uses, so that nothing is unknown but what a profile leaves open. */
    static Grid complete(CotationEngine engine, String grid, String form) {
        try {
            Path copy = Files.createDirectories(Path.of("target", "exemples-complets", grid, form));
            try (Stream<Path> files = Files.list(folder(grid, form))) {
                for (Path file : files.toList()) {
                    Files.copy(file, copy.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
                }
            }
            Path manifest = copy.resolve("grid.yaml");
            if (text(manifest).contains("\nparameters:\n")) {
                Files.writeString(manifest, PARAMETERS, StandardCharsets.UTF_8, StandardOpenOption.APPEND);
            }
            return engine.open(copy, engine.builtInGrids());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The spreadsheet that holds the same cells as the CSV file of a grid. */
    static byte[] spreadsheet(String grid) {
        return XlsxFile.zip(parts(grid));
    }

    /** The files inside that spreadsheet. */
    static Map<String, String> parts(String grid) {
        List<List<String>> rows = CsvReader.builder()
                .fieldSeparator(';')
                .ofCsvRecord(text(folder(grid, "csv").resolve("criteres.drl.csv")))
                .stream()
                .map(CsvRecord::getFields)
                .toList();
        return XlsxFile.of(rows).parts();
    }
}
