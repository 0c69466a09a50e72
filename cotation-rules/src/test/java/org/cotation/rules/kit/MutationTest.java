package org.cotation.rules.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.cotation.engine.CotationEngine;
import org.cotation.engine.Grid;
import org.cotation.engine.GridCatalogue;
import org.cotation.engine.GridException;
import org.cotation.message.Diagnostic;
import org.cotation.message.Language;
import org.cotation.profile.ApplicantProfile;
import org.cotation.rules.Engines;
import org.cotation.rules.check.CheckJson;
import org.cotation.rules.check.CheckReport;
import org.cotation.rules.check.CheckText;
import org.cotation.rules.check.Finding;
import org.cotation.rules.check.GridCheck;
import org.cotation.rules.internal.engine.GridReading;
import org.cotation.rules.internal.engine.LoadedGrid;
import org.cotation.rules.internal.grid.GridFiles;
import org.cotation.rules.internal.grid.GridPlace;
import org.cotation.rules.internal.scenario.ScenarioNames;
import org.cotation.rules.internal.scenario.ScenarioReader;
import org.cotation.rules.internal.syntax.Findings;
import org.cotation.rules.internal.syntax.ParsedRule;
import org.cotation.rules.internal.syntax.Position;
import org.cotation.rules.internal.syntax.RuleParser;
import org.cotation.rules.scenario.Scenario;
import org.cotation.score.PriorityScore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A slip of the hand in a sound grid is either found, at a place that exists, or harmless: the grid loads, and a Drools
 * session reads it as the engine does. The number of slips is set by {@code cotation.mutants}.
 */
class MutationTest {

    private static final int MUTANTS = Integer.getInteger("cotation.mutants", 3_000);
    private static final int LOADED_WHOLE = Math.max(4, MUTANTS / 600);
    private static final int BATCH = 150;
    private static final CotationEngine DIRECT = Engines.direct();
    private static final CotationEngine SESSION = Engines.session();
    private static final List<String> SHIPPED = List.of("priorites-nationales", "cahc-2022");
    private static final List<String> PUBLISHED =
            List.of("paris/2014", "paris/2024", "rhone", "toulouse", "wallonie/2018", "wallonie/2024");

    private static final String PARAMETERS = """

              first-quartile: { 2024: 9342, 2025: 9452, 2026: 9608 }
              abnormally-long-delay: 24
              essential-sectors: [santé, transport]
            """;

    @TempDir
    Path folder;

    /** Conditions that a slip made, by the form that they have whatever their places; what they were made of. */
    private final Map<String, String> changed = new LinkedHashMap<>();

    private final Map<String, String> made = new HashMap<>();
    private int found;
    private int harmless;

    private static GridFiles read(String grid) {
        return SHIPPED.contains(grid)
                ? GridFiles.read("org/cotation/grids/" + grid, MutationTest.class.getClassLoader())
                : GridPlace.read(Path.of("../cotation-examples/published-grids", grid.split("/")))
                        .versions()
                        .get(0)
                        .files();
    }

    private static GridCatalogue uses(String grid) {
        return grid.equals(SHIPPED.get(0)) ? GridCatalogue.of(List.of()) : DIRECT.builtInGrids();
    }

    private static void write(Path folder, String file, String text) {
        try {
            Path path = folder.resolve(file);
            Files.createDirectories(folder);
            Files.writeString(path, text.replace("\uD83D", "\uD83D\uDE00"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void aSlipInARuleOrAManifestIsFoundOrHarmless() {
        SplittableRandom chance = new SplittableRandom(20260615);
        List<Path> toLoad = new ArrayList<>();
        for (String grid : Stream.concat(SHIPPED.stream(), PUBLISHED.stream()).toList()) {
            GridFiles files = read(grid);
            Path place = folder.resolve(grid);
            write(place, GridFiles.MANIFEST, files.manifest());
            files.rules().forEach((file, text) -> write(place, file, text));
            int share = MUTANTS / (SHIPPED.contains(grid) ? 3 : 18);
            slips(grid, place, GridFiles.MANIFEST, files.manifest(), share / 4, chance, toLoad);
            int each = (share - share / 4) / files.rules().size();
            files.rules().forEach((file, text) -> slips(grid, place, file, text, each, chance, toLoad));
        }

        assertThat(found).as("slips that were found").isGreaterThan(MUTANTS / 3);
        assertThat(harmless).as("slips that were harmless").isGreaterThan(MUTANTS / 20);
        bothEnginesAgreeOnChangedConditions();
        toLoad.forEach(MutationTest::bothEnginesAgree);
    }

    private void slips(
            String grid, Path place, String file, String text, int count, SplittableRandom chance, List<Path> toLoad) {
        Set<String> before = forms(file, text).keySet();
        for (Mutation mutation : Mutation.several(text, count, chance)) {
            String name = grid + "/" + file + ": " + mutation.name();
            write(place, file, mutation.text());
            if (sound(name, place, uses(grid))) {
                harmless++;
                forms(file, mutation.text()).forEach((form, conditions) -> {
                    if (!before.contains(form) && changed.putIfAbsent(form, conditions) == null) {
                        made.put(conditions, name);
                    }
                });
                if (toLoad.size() < LOADED_WHOLE
                        && file.endsWith(".drl")
                        && SHIPPED.contains(grid)
                        && chance.nextInt(20) == 0) {
                    toLoad.add(copy(place, toLoad.size()));
                }
            }
        }
        write(place, file, text);
    }

    private Path copy(Path place, int number) {
        Path copy = folder.resolve("whole-" + number);
        GridFiles files = GridPlace.read(place).versions().get(0).files();
        write(copy, GridFiles.MANIFEST, files.manifest());
        files.rules().forEach((file, text) -> write(copy, file, text));
        return copy;
    }

    /** Whether nothing is found in a grid; what is found must be at a place that exists, and be told in every form. */
    private boolean sound(String name, Path place, GridCatalogue uses) {
        try {
            List<Diagnostic> unsound = GridReading.of(
                            GridPlace.read(place).versions().get(0).files(), uses)
                    .diagnostics();
            if (unsound.isEmpty()) {
                return true;
            }
            found++;
            CheckReport report = GridCheck.check(place, uses);
            List<Diagnostic> told =
                    report.findings().stream().map(Finding::diagnostic).toList();
            assertPlaces(name, place, told);
            assertThat(report.sound()).as(name).isFalse();
            assertThat(told).as(name).containsAll(unsound);
            assertThat(CheckText.render(report, Language.FR)).as(name).isNotEmpty();
            assertThat(CheckJson.sarif(report)).as(name).isNotEmpty();
            return false;
        } catch (RuntimeException | StackOverflowError failure) {
            return fail(name, failure);
        }
    }

    private static void assertPlaces(String name, Path place, List<Diagnostic> diagnostics) {
        assertThat(diagnostics).as(name).isNotEmpty();
        for (Diagnostic diagnostic : diagnostics) {
            String[] lines = lines(place.resolve(diagnostic.file()));
            assertThat(diagnostic.line()).as(name + " -> " + diagnostic).isBetween(1, lines.length);
            assertThat(diagnostic.column())
                    .as(name + " -> " + diagnostic)
                    .isBetween(1, lines[diagnostic.line() - 1].length() + 1);
            assertThat(diagnostic.message().fr()).as(name).isNotBlank();
            assertThat(diagnostic.message().en()).as(name).isNotBlank();
        }
    }

    private static String[] lines(Path file) {
        try {
            return Files.readString(file).split("\r\n|\r|\n", -1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The conditions of each rule of a file as the author wrote them, by what they say whatever their places. */
    private static Map<String, String> forms(String file, String text) {
        Map<String, String> forms = new LinkedHashMap<>();
        if (file.endsWith(".drl")) {
            String clean = text.replace("\r\n", "\n").replace('\r', '\n');
            List<ParsedRule> rules = RuleParser.parse(clean, new Findings(file));
            for (int i = 0; i < rules.size(); i++) {
                if (!rules.get(i).conditions().isEmpty()) {
                    int end = i + 1 < rules.size()
                            ? offset(clean, rules.get(i + 1).position())
                            : clean.length();
                    int start = offset(clean, rules.get(i).conditions().get(0).position());
                    String form = rules.get(i).conditions().toString().replaceAll("Position\\[[^]]*]", "");
                    forms.put(form, clean.substring(start, end));
                }
            }
        }
        return forms;
    }

    private static int offset(String text, Position position) {
        int start = 0;
        for (int line = 1; line < position.line(); line++) {
            start = text.indexOf('\n', start) + 1;
        }
        return start + position.column() - 1;
    }

    private void bothEnginesAgreeOnChangedConditions() {
        List<String> conditions = new ArrayList<>(changed.values());
        for (int from = 0; from < conditions.size(); from += BATCH) {
            Path batch = folder.resolve("batch-" + from);
            write(
                    batch,
                    GridFiles.MANIFEST,
                    "id: essai\ntitle: Essai\nvalidity: { from: 2020-01-01 }\nuses: [cahc-2022]\nparameters:"
                            + PARAMETERS);
            for (int i = from; i < Math.min(conditions.size(), from + BATCH); i++) {
                write(
                        batch,
                        "r%04d.drl".formatted(i),
                        "rule \"R\" @orientation( O" + i + " )\nwhen\n" + conditions.get(i));
            }
            try {
                bothEnginesAgree(batch);
            } catch (GridException | AssertionError failure) {
                fail(String.join("\n", culprits(batch, conditions)), failure);
            }
        }
    }

    private static PriorityScore[] scores(Grid grid, long seed) {
        Request request = ProfileGenerator.known().withStatuses().request(seed);
        PriorityScore before = DIRECT.score(request.profile(), grid, request.asOf());
        ApplicantProfile assessed = Assessments.made(request.profile(), before, request.chance());
        return new PriorityScore[] {
            DIRECT.score(assessed, grid, request.asOf()), SESSION.score(assessed, grid, request.asOf())
        };
    }

    private static void bothEnginesAgree(Path place) {
        complete(place);
        Grid grid = DIRECT.open(place);
        for (long seed = 0; seed < 25; seed++) {
            PriorityScore[] scores = scores(grid, seed);
            assertThat(scores[0]).as(place + ", seed " + seed).isEqualTo(scores[1]);
        }
    }

    /** A parameter that the place has not set would leave unknown what a session cannot tell. */
    private static void complete(Path place) {
        String manifest = String.join("\n", lines(place.resolve(GridFiles.MANIFEST)));
        if (!manifest.contains("abnormally-long-delay")) {
            String parameters = PARAMETERS.replaceFirst("\n {2}first-quartile[^\n]*", "");
            write(
                    place,
                    GridFiles.MANIFEST,
                    manifest.contains("parameters:")
                            ? manifest.stripTrailing() + parameters
                            : manifest + "\nparameters:" + PARAMETERS);
        }
    }

    /** Which of the conditions of a batch Drools refuses, or reads in another way: each alone. */
    private List<String> culprits(Path batch, List<String> conditions) {
        Set<String> culprits = new HashSet<>();
        for (String condition : conditions) {
            Path alone = folder.resolve("alone-" + culprits.size());
            write(alone, GridFiles.MANIFEST, String.join("\n", lines(batch.resolve(GridFiles.MANIFEST))));
            write(alone, "r.drl", "rule \"R\" @orientation( O )\nwhen\n" + condition);
            try {
                bothEnginesAgree(alone);
            } catch (GridException | AssertionError failure) {
                culprits.add(made.get(condition) + "\n" + condition + "\n" + failure.getMessage());
            }
        }
        return List.copyOf(culprits);
    }

    @Test
    void aSlipInAScenarioIsFoundOrHarmless() {
        SplittableRandom chance = new SplittableRandom(20260616);
        for (String grid : SHIPPED) {
            LoadedGrid loaded = (LoadedGrid) DIRECT.builtInGrids().find(grid).orElseThrow();
            ScenarioNames names = ScenarioNames.of(loaded);
            Map<String, String> files = read(grid).scenarios();
            files.forEach((file, text) -> Mutation.several(text, MUTANTS / 6 / files.size(), chance)
                    .forEach(mutation -> scenarios(grid + "/" + file, mutation, loaded, names)));
        }
        assertThat(found).isPositive();
        assertThat(harmless).isPositive();
    }

    private void scenarios(String file, Mutation mutation, LoadedGrid grid, ScenarioNames names) {
        String name = file + ": " + mutation.name();
        Path place = folder.resolve("scenarios");
        write(place, "un.yaml", mutation.text());
        String text = String.join("\n", lines(place.resolve("un.yaml")));
        try {
            Findings findings = new Findings("un.yaml");
            List<Scenario> scenarios = ScenarioReader.read(text, names, findings);
            if (findings.all().isEmpty()) {
                harmless++;
                scenarios.forEach(scenario -> scenario.requests().values().forEach(request -> grid.with(
                                scenario.interpretations())
                        .with(scenario.parameters())
                        .trace(request, scenario.asOf())));
            } else {
                found++;
                assertPlaces(name, place, findings.all());
            }
        } catch (RuntimeException | StackOverflowError failure) {
            fail(name, failure);
        }
    }
}
