package org.cotation.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
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
import org.cotation.engine.GridException;
import org.cotation.message.Diagnostic;
import org.cotation.message.Language;
import org.cotation.rules.check.CheckReport;
import org.cotation.rules.check.CheckText;
import org.cotation.rules.check.Finding;
import org.cotation.rules.check.GridCheck;
import org.cotation.rules.scenario.Scenarios;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A grid made to hang those who check it, to exhaust their memory or to read their disk is refused in words, after an
 * amount of work that does not depend on it. The time limit is there for a failure to be told, not to measure anything.
 */
class HostileGridTest {

    static final Duration HANGS = Duration.ofSeconds(30);

    static final String MANIFEST = """
            id: essai
            title: Essai
            validity: { from: 2020-01-01 }
            """;

    static final String RULE = rule("O", "Application()");

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
                drl("rules without end", "2000 règles", repeat(12_000, "", i -> rule("O" + i, "Application()"))),
                drl(
                        "rules that are all long",
                        "10000 tests",
                        repeat(
                                300,
                                "",
                                i -> rule("O" + i, "Holder( " + repeat(90, ", ", j -> "age != " + (i * j)) + " )"))),
                drl("quotes without end", "n'est pas fermé", "\"\n".repeat(400_000)),
                drl("mistakes without end", "d'autres erreurs", repeat(1_000, "", i -> rule("O" + i, "Holdr()"))),
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

    static CheckReport assertRefused(Path grid, String attack, String named) {
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
