package org.cotation.rules.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.cotation.message.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a sound grid probably does not mean, and how findings are shown to its author. */
class GridCheckTest {

    @TempDir
    Path folder;

    private CheckReport check(String families, String rules) throws IOException {
        Files.writeString(
                folder.resolve("grid.yaml"),
                "id: essai\ntitle: Essai\nvalidity: { from: 2020-01-01 }\nfamilies:\n" + families);
        Files.writeString(folder.resolve("regles.drl"), rules);
        return GridCheck.check(folder);
    }

    private static String criterion(String code, int points, String conditions) {
        return "rule \"" + code + "\"\n@criterion( " + code + " ) @family( f ) @points( " + points
                + " ) @legalBasis( \"essai\" )\nwhen\n" + conditions + "\nthen\nend\n";
    }

    private static final String SUM = "  - { code: f, label: F, cumulation: sum }\n";
    private static final String HIGHEST = "  - { code: f, label: F, cumulation: highest }\n";

    static Stream<Arguments> meant() {
        return Stream.of(
                Arguments.of(
                        "thresholds of which the highest counts",
                        HIGHEST,
                        criterion("A", 1, "Resources( effortRate >= 30 )")
                                + criterion("B", 2, "Resources( effortRate >= 40 )")),
                Arguments.of(
                        "disjoint brackets that touch",
                        SUM,
                        criterion("A", 1, "Resources( effortRate >= 30, effortRate < 40 )")
                                + criterion("B", 2, "Resources( effortRate >= 40 )")),
                Arguments.of(
                        "whole numbers that follow each other",
                        SUM,
                        criterion("A", 1, "Household( persons <= 2 )")
                                + criterion("B", 2, "Household( persons >= 3 )")),
                Arguments.of(
                        "points by month and a step beyond a number of months",
                        SUM,
                        "rule \"A\"\n@criterion( A ) @family( f ) @points( 1 ) @per( $m ) @cap( 10 )\nwhen\nApplication( $m : fullMonthsSinceFiling, fullMonthsSinceFiling > 0 )\nthen\nend\n"
                                + criterion("B", 2, "Application( fullMonthsSinceFiling > 36 )")),
                Arguments.of(
                        "an age that may be anything but is tested", SUM, criterion("A", 1, "Holder( age >= 0 )")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("meant")
    void whatIsMeantIsNotFlagged(String grid, String families, String rules) throws IOException {
        assertThat(check(families, rules).findings()).as(grid).isEmpty();
    }

    /** A point a month, and 20 beyond 36 months, against 50 for the DALO: 57 at 37 months. */
    @Test
    void waitingThatOutweighsTheDaloAndPrioritiesWithoutPointsAreFlagged() throws IOException {
        CheckReport report = check(
                SUM + "uses: [priorites-nationales]\n",
                "rule \"M\"\n@criterion( M ) @family( f ) @points( 1 ) @per( $m )\nwhen\nApplication( $m : fullMonthsSinceFiling, fullMonthsSinceFiling > 0 )\nthen\nend\n"
                        + criterion("DELAY", 20, "Application( fullMonthsSinceFiling > 36 )")
                        + criterion("DALO", 50, "Public( code == \"DALO\" )"));

        assertThat(report.sound()).isTrue();
        assertThat(report.findings())
                .filteredOn(finding -> finding.diagnostic().code().equals("COT-809"))
                .singleElement()
                .satisfies(finding ->
                        assertThat(finding.diagnostic().message().fr()).contains("37 mois", "57 points", "(50)"));
        assertThat(report.findings())
                .filteredOn(finding -> finding.diagnostic().code().equals("COT-807"))
                .extracting(finding -> finding.diagnostic().message().fr())
                .anyMatch(message -> message.contains("`L441-1.k`"))
                .noneMatch(message -> message.contains("`DALO`"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"priorites-nationales", "cahc-2022"})
    void theGridsShippedHaveNothingToReport(String id) {
        assertThat(GridCheck.check(Path.of("src/main/resources/org/cotation/grids", id))
                        .findings())
                .isEmpty();
    }

    /** The points of the CAHC are not public: without its sentence, the grid shipped would pass for the voted one. */
    @Test
    void theGridShippedWithoutItsSentenceIsFlaggedByItsOwnComments() throws IOException {
        Path shipped = Path.of("src/main/resources/org/cotation/grids/cahc-2022");
        for (String file : List.of("publics-locaux.drl", "criteres.drl", "orientations.drl")) {
            Files.copy(shipped.resolve(file), folder.resolve(file));
        }
        Files.writeString(
                folder.resolve("grid.yaml"),
                Files.readString(shipped.resolve("grid.yaml"))
                        .replaceFirst("illustrative: >-\\R.*\\R", "")
                        .replaceFirst("# Points donnés.*\\R", ""));

        assertThat(GridCheck.check(folder).findings()).singleElement().satisfies(finding -> {
            assertThat(finding.diagnostic().code()).isEqualTo(FindingCode.ILLUSTRATION_UNSAID.code());
            assertThat(finding.diagnostic().file()).isEqualTo("criteres.drl");
        });
    }

    @Test
    void theTextShowsThePlaceTheExcerptAndWhatToWriteInstead() throws IOException {
        CheckReport report = check(SUM, criterion("A", 1, "  Holder( aeg >= 18 )"));

        assertThat(CheckText.render(report, Language.FR))
                .startsWith("regles.drl:4:11: COT-202 `Holder` n'a pas de propriété `aeg`. Peut-être : `age` ?")
                .contains("\n      Holder( aeg >= 18 )\n              ^\n    règle « A »\n")
                .endsWith("1 erreur, 0 avertissement.\n");
        assertThat(CheckText.render(report, Language.EN)).endsWith("1 error, 0 warnings.\n");
        assertThat(CheckJson.write(report)).contains("\"line\":4,\"column\":11,\"code\":\"COT-202\",\"rule\":\"A\"");
    }

    @Test
    void sarifDescribesTheRulesOfItsFindings() throws IOException {
        JsonNode run = JsonMapper.shared()
                .readTree(CheckJson.sarif(check(SUM, criterion("A", 1, "Holder( aeg >= 18, age > 30, age < 18 )"))))
                .at("/runs/0");
        JsonNode result = run.at("/results/0");
        JsonNode rule = run.at("/tool/driver/rules/" + result.get("ruleIndex").asInt());

        assertThat(result.get("ruleId").asString()).isEqualTo("COT-202");
        assertThat(result.get("level").asString()).isEqualTo("error");
        assertThat(result.at("/locations/0/physicalLocation/region/startLine").asInt())
                .isEqualTo(4);
        assertThat(rule.get("id").asString()).isEqualTo("COT-202");
        assertThat(rule.get("name").asString()).isEqualTo("UnknownProperty");
        assertThat(rule.at("/shortDescription/text").asString()).isEqualTo("Propriété inconnue");
        assertThat(rule.at("/help/markdown").asString()).contains("```drl\nHolder( aeg >= 18 )\n```");
        assertThat(rule.at("/defaultConfiguration/level").asString()).isEqualTo("error");
    }

    @Test
    void aFindingIsInTheRuleAroundItAndInNoneOutside() throws IOException {
        String rules = "import a.B\n" + criterion("A", 1, "Holdr()") + "import c.D\n"
                + "rule 'B' @criterion( B ) @family( g ) @points( 1 ) when Housing( unfit ) then end\nend\n";

        assertThat(check(SUM, rules).findings()).extracting(Finding::rule).containsExactly("", "A", "", "B", "");
    }

    @Test
    void whatAFileHoldsDoesNotCommandTheTerminal() throws IOException {
        assertThat(CheckText.render(check(SUM, criterion("A", 1, "Holder( \u001b[31m )")), Language.FR))
                .doesNotContain("\u001b");
    }

    @Test
    void aFolderThatIsNoGridIsNotReadable() throws IOException {
        Files.write(folder.resolve("note.txt"), "bonjour".getBytes(StandardCharsets.UTF_8));
        CheckReport report = GridCheck.check(folder);

        assertThat(report.readable()).isFalse();
        assertThat(report.sound()).isFalse();
    }
}
