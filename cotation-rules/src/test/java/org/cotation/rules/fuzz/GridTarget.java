package org.cotation.rules.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cotation.engine.CotationEngine;
import org.cotation.engine.Grid;
import org.cotation.engine.GridException;
import org.cotation.engine.GridVersions;
import org.cotation.json.ScoreJson;
import org.cotation.message.Diagnostic;
import org.cotation.message.Language;
import org.cotation.rules.Engines;
import org.cotation.rules.check.CheckJson;
import org.cotation.rules.check.CheckReport;
import org.cotation.rules.check.CheckText;
import org.cotation.rules.check.FaultyGrid;
import org.cotation.rules.check.Finding;
import org.cotation.rules.kit.ProfileGenerator;
import org.cotation.rules.kit.Request;
import org.cotation.rules.publication.GridDocument;
import org.cotation.rules.scenario.Scenarios;

/**
 * Checks a grid, in a folder and sometimes in a zip file. What is found is found at a place that exists, and told in every
 * form; of the grids in which nothing is found, some are compiled, score requests, run their scenarios and are published.
 */
final class GridTarget implements Target {

    /** One grid in so many is zipped, and one sound grid in so many is compiled: it takes a hundred times longer. */
    private static final int ZIPPED = 10;

    private static final int COMPILED = 50;

    private final CotationEngine engine = Engines.direct();
    private final Path folder;
    private final Path zip;
    private final Map<String, byte[]> written = new LinkedHashMap<>();
    private int sound;

    /**
     * A target that writes grids below a folder.
     *
     * @param scratch a folder of its own
     */
    GridTarget(Path scratch) {
        this.folder = scratch.resolve("grille");
        this.zip = scratch.resolve("grille.zip");
    }

    @Override
    public String feed(Input input) {
        Map<String, byte[]> files = Spreadsheets.packed(input.parts());
        Path place = write(files);
        CheckReport report = FaultyGrid.check(place);
        assertThat(report.findings()).hasSizeLessThan(2_000);
        for (Finding finding : report.findings()) {
            assertPlace(finding.diagnostic(), files);
        }
        String told = CheckText.render(report, Language.FR)
                + CheckText.render(report, Language.EN)
                + CheckJson.write(report)
                + CheckJson.sarif(report);
        return report.sound() && report.readable() && isCompiled(input) ? told + compiled(place) : told;
    }

    /** By the input alone, so that it fails again. */
    private static boolean isCompiled(Input input) {
        int sum = input.parts().values().stream().mapToInt(Arrays::hashCode).sum();
        return Math.floorMod(sum, COMPILED) == 0;
    }

    private Path write(Map<String, byte[]> files) {
        try {
            if (Math.floorMod(files.values().stream().mapToInt(Arrays::hashCode).sum() / COMPILED, ZIPPED) == 0) {
                return Files.write(zip, Spreadsheets.zip(files));
            }
            Files.createDirectories(folder);
            for (String name : List.copyOf(written.keySet())) {
                if (!files.containsKey(name)) {
                    Files.deleteIfExists(folder.resolve(name));
                    written.remove(name);
                }
            }
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                write(file.getKey(), file.getValue());
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes a file inside the folder, unless the machine cannot have one of this name. */
    private void write(String name, byte[] content) throws IOException {
        if (Arrays.equals(content, written.get(name))) {
            return;
        }
        try {
            Path file = folder.resolve(name).normalize();
            if (file.startsWith(folder) && !file.equals(folder)) {
                Files.createDirectories(file.getParent());
                Files.write(file, content);
                written.put(name, content);
            }
        } catch (InvalidPathException | IOException impossible) {
            written.remove(name);
        }
    }

    /** What is said of a file is said of a place in it, in one line. */
    private static void assertPlace(Diagnostic diagnostic, Map<String, byte[]> files) {
        assertThat(diagnostic.message().fr()).isNotBlank();
        assertThat(diagnostic.message().en()).isNotBlank();
        for (Language language : Language.values()) {
            assertThat(diagnostic.in(language)).matches("[^\\p{Cntrl}\u2028\u2029]*");
        }
        assertThat(diagnostic.line()).as("%s", diagnostic).isPositive();
        assertThat(diagnostic.column()).as("%s", diagnostic).isPositive();
        byte[] content = files.get(diagnostic.file());
        if (content != null && !diagnostic.file().endsWith(".xlsx")) {
            String[] lines = text(content).split("\r\n|\r|\n", -1);
            assertThat(diagnostic.line()).as("%s", diagnostic).isLessThanOrEqualTo(lines.length);
            assertThat(diagnostic.column())
                    .as("%s", diagnostic)
                    .isLessThanOrEqualTo(lines[diagnostic.line() - 1].length() + 1);
        }
    }

    private static String text(byte[] content) {
        String text = new String(content, StandardCharsets.UTF_8);
        return Arrays.equals(text.getBytes(StandardCharsets.UTF_8), content)
                ? text
                : new String(content, StandardCharsets.ISO_8859_1);
    }

    private String compiled(Path place) {
        sound++;
        GridVersions versions = engine.openVersions(place);
        StringBuilder told = new StringBuilder();
        for (Grid grid : versions.all()) {
            for (long seed = 0; seed < 5; seed++) {
                Request request = ProfileGenerator.known().withUnknowns().request(seed);
                told.append(ScoreJson.write(engine.score(request.profile(), grid, request.asOf())));
            }
            told.append(GridDocument.of(grid).toHtml(Language.FR));
            try {
                told.append(Scenarios.of(grid).run().passed());
            } catch (GridException refused) {
                told.append(refused.getMessage());
            }
        }
        return told.toString();
    }

    /** How many grids were sound and compiled. */
    int sound() {
        return sound;
    }
}
