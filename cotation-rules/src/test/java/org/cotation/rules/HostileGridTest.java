package org.cotation.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.cotation.engine.GridException;
import org.cotation.message.Diagnostic;
import org.cotation.message.Language;
import org.cotation.rules.check.CheckReport;
import org.cotation.rules.check.CheckText;
import org.cotation.rules.check.Finding;
import org.cotation.rules.check.GridCheck;
import org.cotation.rules.scenario.Scenarios;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A grid made to hang those who check it, to exhaust their memory or to read their disk is refused in words, after an
 * amount of work that does not depend on it. The time limit is there for a failure to be told, not to measure anything.
 */
class HostileGridTest {

    private static final Duration HANGS = Duration.ofSeconds(30);

    private static final String MANIFEST = """
            id: essai
            title: Essai
            validity: { from: 2020-01-01 }
            """;

    private static final String RULE = rule("O", "Application()");

    @TempDir
    Path folder;

    /** The first load of the grids shipped is none of the attacks' time. */
    @BeforeAll
    static void warm() {
        assertThat(TestGrids.ENGINE.builtInGrids().grids()).isNotEmpty();
    }

    private static String rule(String code, String conditions) {
        return "rule \"" + code + "\" @orientation( " + code + " )\nwhen\n" + conditions + "\nthen\nend\n";
    }

    private static String repeat(int times, String separator, IntFunction<String> part) {
        return IntStream.range(0, times).mapToObj(part).collect(Collectors.joining(separator));
    }

    private static Arguments drl(String attack, String named, String rules) {
        return Arguments.of(attack, named, Map.of("grid.yaml", MANIFEST, "regles.drl", rules));
    }

    private static Arguments yaml(String attack, String named, String manifest) {
        return Arguments.of(attack, named, Map.of("grid.yaml", manifest, "regles.drl", RULE));
    }

    static Stream<Arguments> attacks() {
        return Stream.of(
                drl(
                        "a condition that chains without end",
                        "100",
                        rule("O", "Holder( " + repeat(60_000, " &&\n", i -> "age > " + i % 90) + " )")),
                drl(
                        "alternatives without end",
                        "100",
                        rule("O", "Holder( " + repeat(60_000, " ||\n", i -> "age > " + i % 90) + " )")),
                drl(
                        "a sum without end",
                        "100",
                        rule("O", "Resources( monthlyIncome > " + repeat(60_000, " +\n", i -> "1") + " )")),
                drl(
                        "a computation that Drools would take minutes to read",
                        "opérations",
                        rule("O", "Resources( monthlyIncome > 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + monthlyIncome )")),
                drl(
                        "a list without end",
                        "100",
                        rule("O", "Holder( age in (" + repeat(60_000, ",\n", Integer::toString) + ") )")),
                drl(
                        "tests without end",
                        "100",
                        rule("O", "Holder( " + repeat(60_000, ",\n", i -> "age > " + i % 90) + " )")),
                drl(
                        "parentheses that Drools would take hours to read",
                        "parenthèses",
                        rule("O", "Holder( " + "(".repeat(16) + "age > 1" + ")".repeat(16) + " )")),
                drl("parentheses without end", "parenthèses", rule("O", "Holder( " + "(\n".repeat(400_000))),
                drl("negations without end", "`!`", rule("O", "Holder( " + "!\n".repeat(400_000))),
                drl("facts without end", "12", rule("O", repeat(60_000, "\n", i -> "exists Holder()"))),
                drl(
                        "combinations without end",
                        "exists",
                        rule("O", repeat(8, "\n", i -> "Dependant( age > " + i + " )"))),
                drl("rules without end", "500 règles", repeat(12_000, "", i -> rule("O" + i, "Application()"))),
                drl(
                        "rules that are all long",
                        "3000 tests",
                        repeat(
                                200,
                                "",
                                i -> rule("O" + i, "Holder( " + repeat(90, ", ", j -> "age != " + (i * j)) + " )"))),
                drl("mistakes without end", "d'autres erreurs", "\"\n".repeat(400_000)),
                drl("a name without end", "200", rule("n".repeat(2_000), "Application()")),
                drl(
                        "a metadata without end",
                        "2000",
                        "rule \"O\" @orientation( O ) @proof( " + "x".repeat(4_000) + " ) when Application() then end"),
                drl(
                        "an unknown name without end",
                        "`" + "x".repeat(4_000) + "`",
                        rule("O", "Holder( " + "x".repeat(4_000) + " > 1 )")),
                drl("a variable without end", "59", rule("O", "Holder( $" + "x".repeat(4_000) + " : age )")),
                drl("a line without end", "5000", "// " + "x".repeat(600_000) + "\n" + RULE),
                drl("a comment without end", "jamais fermé", RULE + "/*" + "/* \n".repeat(200_000)),
                drl("a file without end", "1 Mio", RULE + " \n".repeat(600_000)),
                yaml(
                        "a billion laughs",
                        "renvoi",
                        MANIFEST + "a: &a [x, x]\n"
                                + repeat(
                                        60,
                                        "",
                                        i -> "b" + i + ": &b" + i + " [*" + (i == 0 ? "a" : "b" + (i - 1))
                                                + ", *a]\n")),
                yaml("a text that is repeated", "renvoi", MANIFEST + "legalBasis: &a x\nillustrative: *a\n"),
                yaml("a list in itself", "renvoi", MANIFEST + "ties: &a [ *a ]\n"),
                yaml("levels without end", "50 niveaux", MANIFEST + "ties:\n" + " [\n".repeat(300_000)),
                yaml("keys without end", "20000 valeurs", MANIFEST + repeat(60_000, "", i -> "k" + i + ": 1\n")),
                yaml("unknown keys", "d'autres erreurs", MANIFEST + repeat(9_000, "", i -> "k" + i + ": 1\n")),
                yaml("the same key without end", "deux fois", MANIFEST + "ties: []\n".repeat(9_000)),
                yaml(
                        "publics without end",
                        "200",
                        MANIFEST + "publics:\n" + repeat(6_000, "", i -> "- { code: P" + i + ", label: P }\n")),
                yaml(
                        "communes without end",
                        "INSEE",
                        MANIFEST + "territory:\n  name: T\n  communes:\n" + "  - x\n".repeat(19_000)),
                yaml("a key that is no word", "clé", MANIFEST + "? [a, b]\n: c\n"),
                Arguments.of(
                        "files without end",
                        "200 fichiers",
                        with(Map.of("grid.yaml", MANIFEST), 400, i -> rule("O" + i, "Application()"))),
                Arguments.of(
                        "a grid that is heavy all in all",
                        "4 Mio",
                        with(Map.of("grid.yaml", MANIFEST), 6, i -> RULE + "// remarque\n".repeat(70_000))));
    }

    private static Map<String, String> with(Map<String, String> files, int count, IntFunction<String> text) {
        Map<String, String> all = new LinkedHashMap<>(files);
        IntStream.range(0, count).forEach(i -> all.put("r%03d.drl".formatted(i), text.apply(i)));
        return all;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("attacks")
    void isRefusedInWords(String attack, String named, Map<String, String> files) throws IOException {
        for (Map.Entry<String, String> file : files.entrySet()) {
            Files.writeString(folder.resolve(file.getKey()), file.getValue());
        }

        assertRefused(folder, attack, named);
    }

    private static CheckReport assertRefused(Path grid, String attack, String named) {
        CheckReport report = assertTimeoutPreemptively(HANGS, () -> GridCheck.check(grid));

        assertThat(report.sound()).as(attack).isFalse();
        assertThat(report.findings()).as(attack).hasSizeLessThan(500);
        assertThat(report.findings())
                .as(attack)
                .extracting(Finding::diagnostic)
                .extracting(finding -> finding.message().fr())
                .anySatisfy(message -> assertThat(message).contains(named));
        assertThat(CheckText.render(report, Language.FR).length()).as(attack).isLessThan(4 << 20);
        return report;
    }

    private Path zip(Map<String, byte[]> files) throws IOException {
        Path zip = folder.resolve("grille.zip");
        try (OutputStream out = Files.newOutputStream(zip);
                ZipOutputStream entries = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                entries.putNextEntry(new ZipEntry(file.getKey()));
                entries.write(file.getValue());
                entries.closeEntry();
            }
        }
        return zip;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void aZipBombIsNotUnpacked() throws IOException {
        byte[] zeros = new byte[64 << 20];
        Path one = zip(Map.of("grid.yaml", bytes(MANIFEST), "regles.drl", zeros));
        assertRefused(one, "one large file", "1 Mio");

        Map<String, byte[]> many = new LinkedHashMap<>(Map.of("grid.yaml", bytes(MANIFEST)));
        IntStream.range(0, 150).forEach(i -> many.put("r" + i + ".drl", new byte[1 << 20]));
        assertRefused(zip(many), "many files", "4 Mio");

        Map<String, byte[]> entries = new LinkedHashMap<>(Map.of("grid.yaml", bytes(MANIFEST)));
        IntStream.range(0, 5_000).forEach(i -> entries.put("notes/" + i, new byte[0]));
        assertRefused(zip(entries), "many entries", "2000 fichiers");
    }

    @Test
    void aZipFileThatIsLargeIsNotOpened() throws IOException {
        Path zip = folder.resolve("grille.zip");
        Files.write(zip, new byte[9 << 20]);

        assertRefused(zip, "a large zip file", "8 Mio");
    }

    /** Where an entry would be unpacked to is its own claim. Nothing is unpacked; what is no part of the grid is not read. */
    @Test
    void aZipEntryLeadsNowhereElse() throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("grille/grid.yaml", bytes(MANIFEST));
        files.put("grille/regles.drl", bytes(RULE));
        files.put("grille/../../dehors.drl", bytes("package x"));
        files.put("../dehors.drl", bytes("package x"));
        files.put("/dehors.drl", bytes("package x"));
        files.put("autre/regles.drl", bytes("package x"));
        files.put("__MACOSX/grille/._regles.drl", bytes("package x"));
        files.put("grille/._regles.drl", bytes("package x"));
        Path zip = zip(files);

        assertThat(GridCheck.check(zip).sound()).isTrue();
        try (Stream<Path> written = Files.list(folder)) {
            assertThat(written).containsExactly(zip);
        }
    }

    @Test
    void aNameThatHidesSomethingIsRefused() throws IOException {
        for (String name :
                List.of("a\nb.drl", "a\u202Eb.drl", "a\\b.drl", "a\u001B[2Jb.drl", "x".repeat(300) + ".drl")) {
            Path zip = zip(Map.of("grid.yaml", bytes(MANIFEST), name, bytes(RULE)));

            CheckReport report = assertRefused(zip, name, "nom de ce fichier");
            assertThat(report.findings())
                    .allSatisfy(finding -> assertThat(finding.diagnostic().file())
                            .doesNotContain("\n", "\u202E", "\u001B")
                            .hasSizeLessThan(250));
        }
    }

    /** Two entries of one name: one tool shows the first, another reads the last. */
    @Test
    void aFileThatIsTwiceInAZipIsRefused() throws IOException {
        Path zip = zip(Map.of("grid.yaml", bytes(MANIFEST), "aaaaaa.drl", bytes(RULE), "bbbbbb.drl", bytes(RULE)));
        String content = Files.readString(zip, StandardCharsets.ISO_8859_1);
        Files.writeString(zip, content.replace("bbbbbb.drl", "aaaaaa.drl"), StandardCharsets.ISO_8859_1);

        assertRefused(zip, "two entries of one name", "deux fois");
    }

    @Test
    void aZipFileThatIsBrokenIsRefused() throws IOException {
        Path zip = zip(Map.of("grid.yaml", bytes(MANIFEST), "regles.drl", bytes(RULE.repeat(50))));
        byte[] whole = Files.readAllBytes(zip);
        for (int i = 0; i < whole.length; i += 7) {
            byte[] broken = whole.clone();
            broken[i] ^= (byte) 0xA5;
            Files.write(zip, broken);
            CheckReport report = assertTimeoutPreemptively(HANGS, () -> GridCheck.check(zip));
            assertThat(report).isNotNull();
        }
    }

    @Test
    void aLinkOutOfTheFolderIsNotFollowed() throws IOException {
        Path outside = Files.createDirectory(folder.resolve("dehors"));
        Files.createDirectory(outside.resolve("scenarios"));
        Files.writeString(outside.resolve("secret.txt"), "mot de passe: 1234");
        Files.writeString(outside.resolve("scenarios/un.yaml"), "title: secret");
        Path grid = Files.createDirectory(folder.resolve("grille"));
        Files.writeString(grid.resolve("grid.yaml"), MANIFEST);
        Files.createSymbolicLink(grid.resolve("regles.drl"), outside.resolve("secret.txt"));
        Files.createSymbolicLink(grid.resolve("scenarios"), outside.resolve("scenarios"));

        CheckReport report = assertRefused(grid, "links", "hors de la grille");
        assertThat(report.findings())
                .extracting(finding -> finding.diagnostic().file())
                .containsExactlyInAnyOrder("regles.drl", "scenarios/un.yaml");
        assertThat(CheckText.render(report, Language.FR)).doesNotContain("1234");
    }

    /** This is how a configuration map is mounted: its files are links to those of the version that stands. */
    @Test
    void aLinkInsideTheFolderIsFollowed() throws IOException {
        Path version = Files.createDirectory(folder.resolve("..version"));
        Files.writeString(version.resolve("grid.yaml"), MANIFEST);
        Files.writeString(version.resolve("regles.drl"), RULE);
        Files.createSymbolicLink(folder.resolve("..data"), version.getFileName());
        Files.createSymbolicLink(folder.resolve("grid.yaml"), Path.of("..data", "grid.yaml"));
        Files.createSymbolicLink(folder.resolve("regles.drl"), Path.of("..data", "regles.drl"));

        assertThat(GridCheck.check(folder).sound()).isTrue();
    }

    /** A rule file that cannot be read is not left out in silence. */
    @Test
    void whatIsNoPlainFileIsRefused() throws IOException {
        Files.writeString(folder.resolve("grid.yaml"), MANIFEST);
        Files.createDirectory(folder.resolve("dossier.drl"));
        Files.createSymbolicLink(folder.resolve("boucle.drl"), Path.of("boucle.drl"));
        Files.createSymbolicLink(folder.resolve("perdu.drl"), Path.of("absent"));
        Files.createSymbolicLink(folder.resolve(".#regles.drl"), Path.of("auteur@machine"));

        assertThat(assertRefused(folder, "no plain files", "lu").findings())
                .extracting(finding -> finding.diagnostic().file())
                .containsExactly("boucle.drl", "dossier.drl", "perdu.drl");
    }

    @Test
    void bytesThatAreNoTextAreRefusedAtTheirPlace() throws IOException {
        Files.writeString(folder.resolve("grid.yaml"), MANIFEST);
        Files.write(folder.resolve("regles.drl"), (RULE + "// \u00C9vin").getBytes(StandardCharsets.ISO_8859_1));

        assertThat(assertRefused(folder, "Latin-1", "UTF-8").findings())
                .extracting(finding -> finding.diagnostic().line())
                .containsExactly(6);
    }

    static Stream<Arguments> scenarios() {
        String small = "  - { title: x, expect: { outcome: SCORED } }\n";
        return Stream.of(
                Arguments.of(
                        "a base that each scenario repeats",
                        "plus long",
                        "asOf: 2026-06-15\nbase:\n  dependants:\n" + "    - {}\n".repeat(6_000) + "scenarios:\n"
                                + small.repeat(500)),
                Arguments.of(
                        "scenarios without end",
                        "1000 scénarios",
                        "asOf: 2026-06-15\nbase: {}\nscenarios:\n" + small.repeat(2_200)),
                Arguments.of(
                        "a number that no memory holds",
                        "15 chiffres",
                        "title: x\nasOf: 2026-06-15\nprofile: { currentHousing: { monthlyRent: 1e999999999 } }\nexpect: { outcome: SCORED }\n"),
                Arguments.of("a billion laughs", "renvoi", "title: &a [x]\nprofile: *a\n"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("scenarios")
    void scenariosAreRefusedInWords(String attack, String named, String text) throws IOException {
        Files.writeString(folder.resolve("grid.yaml"), MANIFEST);
        Files.writeString(folder.resolve("regles.drl"), RULE);
        Files.createDirectory(folder.resolve("scenarios"));
        Files.writeString(folder.resolve("scenarios/un.yaml"), text);

        List<Diagnostic> findings = assertTimeoutPreemptively(HANGS, () -> {
            try {
                Scenarios.of(TestGrids.ENGINE.open(folder)).run();
                return List.of();
            } catch (GridException refusal) {
                return refusal.diagnostics();
            }
        });

        assertThat(findings).as(attack).hasSizeBetween(1, 300);
        assertThat(findings)
                .as(attack)
                .extracting(finding -> finding.message().fr())
                .anySatisfy(message -> assertThat(message).contains(named));
    }
}
