package org.cotation.benchmarks.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cotation.benchmarks.GridTexts;
import org.cotation.benchmarks.LibraryContender;
import org.cotation.benchmarks.Population;
import org.cotation.benchmarks.cold.FromPrepared;
import org.cotation.benchmarks.cold.FromText;
import org.cotation.benchmarks.cold.JsonOnly;
import org.cotation.benchmarks.cold.Shipped;
import org.cotation.benchmarks.cold.ShippedInFull;
import org.cotation.engine.CotationEngine;
import org.cotation.json.ProfileJson;

/** From the start of a JVM to its end, after one score was written; started in turn. */
final class ColdStarts {

    static final String JSON_ONLY = "reads and writes the request only";
    static final String FROM_TEXT = "first score, grid from DRL text";
    static final String SHIPPED = "first score, grid as shipped";
    static final String SHIPPED_FULL = "first full score, grid as shipped";
    static final String SHIPPED_OPEN = "first score of a request that leaves answers open, grid as shipped";
    static final String FROM_PREPARED = "first score, grid from a prepared file";
    static final String JSON_ONLY_CDS = "reads and writes the request only, AppCDS";
    static final String SHIPPED_CDS = "first score, grid as shipped, AppCDS";

    private final Settings settings;
    private final Path folder;

    /** A JVM archives no class of a folder, and whoever embeds the library has jars. */
    private final String classPath;

    ColdStarts(Settings settings, Path folder) throws IOException {
        this.settings = settings;
        this.folder = folder;
        this.classPath = Jars.of(System.getProperty("java.class.path", ""), folder);
        Files.writeString(request(), ProfileJson.write(Population.of(1).get(0)), StandardCharsets.UTF_8);
        Files.writeString(open(), ProfileJson.write(Population.open()), StandardCharsets.UTF_8);
        GridTexts.copyTo(grid());
        CotationEngine engine = CotationEngine.load();
        Files.write(prepared(), engine.prepare(engine.open(grid())));
    }

    private Path prepared() {
        return folder.resolve(LibraryContender.GRID + ".prepared-grid");
    }

    private Path request() {
        return folder.resolve("request.json");
    }

    private Path open() {
        return folder.resolve("open.json");
    }

    private Path grid() {
        return folder.resolve(LibraryContender.GRID);
    }

    /** The median elapsed times, in nanoseconds. */
    Map<String, Double> run() {
        Map<String, List<Double>> times = new LinkedHashMap<>();
        List<String> jsonArchive = archive(JsonOnly.class);
        List<String> shippedArchive = archive(Shipped.class);
        for (int i = 0; i < settings.starts(); i++) {
            Progress.say("cold start " + (i + 1));
            start(times, JSON_ONLY, JsonOnly.class, List.of());
            start(times, FROM_TEXT, FromText.class, List.of());
            start(times, SHIPPED, Shipped.class, List.of());
            start(times, SHIPPED_FULL, ShippedInFull.class, List.of());
            start(times, SHIPPED_OPEN, Shipped.class, List.of(), open());
            start(times, FROM_PREPARED, FromPrepared.class, List.of());
            if (!jsonArchive.isEmpty()) {
                start(times, JSON_ONLY_CDS, JsonOnly.class, jsonArchive);
            }
            if (!shippedArchive.isEmpty()) {
                start(times, SHIPPED_CDS, Shipped.class, shippedArchive);
            }
        }
        Map<String, Double> medians = new LinkedHashMap<>();
        times.forEach((label, values) -> medians.put(label, Medians.of(values, Double::doubleValue)));
        return medians;
    }

    private void start(Map<String, List<Double>> times, String label, Class<?> main, List<String> options) {
        start(times, label, main, options, request());
    }

    private void start(
            Map<String, List<Double>> times, String label, Class<?> main, List<String> options, Path request) {
        times.computeIfAbsent(label, key -> new ArrayList<>())
                .add(Launcher.time(classPath, main, options, arguments(request)));
    }

    private List<String> arguments(Path request) {
        return List.of(request.toString(), grid().toString(), prepared().toString());
    }

    /** The option that uses an archive of the classes of a start; none where the JVM cannot write one. */
    private List<String> archive(Class<?> main) {
        Path archive = folder.resolve(main.getSimpleName() + ".jsa");
        try {
            Launcher.run(
                    classPath,
                    main,
                    List.of("-XX:ArchiveClassesAtExit=" + archive, "-Xlog:disable", "-Xlog:all=off"),
                    arguments(request()));
        } catch (IllegalStateException | UncheckedIOException e) {
            // Some JVMs fail to archive classes that were compiled while they ran: the page then has no such line.
            return List.of();
        }
        return Files.exists(archive) ? List.of("-XX:SharedArchiveFile=" + archive) : List.of();
    }
}
