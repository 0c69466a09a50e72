package org.cotation.rules.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cotation.engine.CotationEngine;
import org.cotation.engine.Evaluation;
import org.cotation.engine.Grid;
import org.cotation.json.ProfileJson;
import org.cotation.json.RecordJson;
import org.cotation.rules.Engines;
import org.cotation.rules.check.FaultyGrid;
import org.cotation.rules.kit.Folders;
import org.cotation.rules.kit.ProfileGenerator;
import org.cotation.rules.kit.Request;

/** What inputs are made of: the requests and grids that the project shows, ships and refuses. */
final class Corpora {

    private static final Path SAMPLES =
            Path.of("../cotation-examples/quickstart/src/main/resources/org/cotation/quickstart");
    private static final Path SHIPPED = Path.of("src/main/resources/org/cotation/grids");
    private static final Path PUBLISHED = Path.of("../cotation-examples/published-grids");
    private static final Path MISTAKES = Path.of("src/test/resources/mistakes");
    private static final Path IN_ALL_FORMS = Path.of("doc/exemples");

    private Corpora() {}

    /** Requests as people send them, and records of some. */
    static List<Input> documents() {
        List<Input> documents = new ArrayList<>();
        list(SAMPLES).stream()
                .filter(file -> file.toString().endsWith(".json"))
                .forEach(file -> documents.add(Input.of(ProfileTarget.DOCUMENT, text(file))));
        CotationEngine engine = Engines.direct();
        Grid grid = engine.builtInGrids().find("cahc-2022").orElseThrow();
        ProfileGenerator generator = ProfileGenerator.known().withUnknowns().withStatuses();
        for (long seed = 0; seed < 40; seed++) {
            Request request = generator.request(seed);
            documents.add(Input.of(ProfileTarget.DOCUMENT, ProfileJson.write(request.profile())));
            if (seed < 2) {
                Evaluation evaluation = new Evaluation(request.profile(), grid, request.asOf());
                documents.add(Input.of(ProfileTarget.DOCUMENT, RecordJson.write(engine.recordOf(evaluation))));
            }
        }
        return documents;
    }

    /** The grids that are shipped, published, shown in every form, and made to be refused. */
    static List<Input> grids() {
        List<Input> grids = new ArrayList<>(faulty());
        for (Path folder : folders()) {
            grids.add(grid(folder));
        }
        return grids;
    }

    /** Small grids of which each has a mistake. */
    static List<Input> faulty() {
        List<Input> grids = new ArrayList<>();
        for (String text : mistakes()) {
            Input grid = Folders.with(parent -> grid(FaultyGrid.write(parent, text, "")));
            if (grid.parts().values().stream().mapToLong(part -> part.length).sum() < 50_000
                    && grid.parts().size() < 30) {
                grids.add(grid);
            }
        }
        return grids;
    }

    /** The sections of each grid of the list of mistakes, without what is expected of it. */
    private static List<String> mistakes() {
        return list(MISTAKES).stream()
                .filter(file -> file.toString().endsWith(".txt"))
                .flatMap(file -> Pattern.compile("^=== ", Pattern.MULTILINE).splitAsStream(text(file)))
                .filter(one -> !one.isEmpty())
                .map(one -> one.substring(one.indexOf("\n--- ") + 1).stripTrailing() + "\n")
                .toList();
    }

    private static List<Path> folders() {
        List<Path> folders = new ArrayList<>();
        for (Path root : List.of(SHIPPED, PUBLISHED, IN_ALL_FORMS)) {
            try (Stream<Path> found = Files.walk(root)) {
                found.filter(file -> file.endsWith("grid.yaml"))
                        .map(Path::getParent)
                        .sorted()
                        .forEach(folders::add);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return folders;
    }

    /** The files of a folder; a spreadsheet stands as the files in it. */
    private static Input grid(Path folder) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> found = Files.walk(folder)) {
                for (Path file : found.filter(Files::isRegularFile).sorted().toList()) {
                    String name = folder.relativize(file).toString();
                    if (name.endsWith(".xlsx")) {
                        files.putAll(Spreadsheets.unpacked(name, Files.readAllBytes(file)));
                    } else {
                        files.put(name, Files.readAllBytes(file));
                    }
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return new Input(files);
    }

    private static List<Path> list(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
