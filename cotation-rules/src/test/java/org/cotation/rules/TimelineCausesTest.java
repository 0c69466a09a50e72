package org.cotation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.cotation.engine.Grid;
import org.cotation.engine.GridVersions;
import org.cotation.explain.Shift;
import org.cotation.explain.Timeline;
import org.cotation.explain.Timeline.Cause;
import org.cotation.json.ProfileJson;
import org.cotation.message.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Why a score changes on a day: each date is given what rests on it, and nothing else; what explains most comes first. */
class TimelineCausesTest {

    /** On 1 September 2026 the request is two years old and the dependant comes of age. */
    private static final String BOTH = "{\"application\":{\"initialFilingDate\":\"2024-09-01\"},"
            + "\"currentHousing\":{\"unfit\":true},\"dependants\":[{\"birthDate\":\"2008-09-01\"}]}";

    private static final String SENIORITY = "Application( fullYearsSinceFiling >= 2 )";
    private static final String MAJORITY = "Dependant( age >= 18 )";

    private final Path folder;

    TimelineCausesTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private Grid grid(String start, String rules) {
        String publics = rules.contains("@public(") ? "publics:\n  - { code: P, label: Un public }\n" : "";
        return TestGrids.write(
                folder,
                Map.of(
                        "grid.yaml",
                        "id: petite\ntitle: Petite grille\n" + publics
                                + "families:\n  - { code: f, label: Famille, cumulation: sum }\n" + start + "\n",
                        "regles.drl",
                        rules));
    }

    private Grid grid(String rules) {
        return grid("validity: { from: 2020-01-01 }", rules);
    }

    /** Each day with its causes, each with the codes of what rests on it. */
    private static List<String> told(Timeline timeline) {
        return timeline.steps().stream()
                .map(step -> step.causes().stream()
                        .map(TimelineCausesTest::told)
                        .collect(Collectors.joining(", ", step.date() + " ", "")))
                .toList();
    }

    private static String told(Cause cause) {
        return cause.path() + cause.shifts().stream().map(Shift::code).toList();
    }

    private static String words(Timeline timeline, Language language) {
        return timeline.steps().stream()
                .flatMap(step -> step.causes().stream())
                .map(cause -> cause.words().in(language).replace('\u00A0', ' '))
                .collect(Collectors.joining("; "));
    }

    private static Timeline timeline(Grid grid, String profile, String from, String to) {
        return TestGrids.ENGINE.timeline(ProfileJson.read(profile), grid, LocalDate.parse(from), LocalDate.parse(to));
    }

    @Test
    void ofTwoDatesOfADayTheOneThatExplainsMoreComesFirst() {
        String one = TestGrids.criterion("A", 1, SENIORITY) + TestGrids.criterion("B", 1, MAJORITY);

        assertThat(told(timeline(
                        grid(one + TestGrids.criterion("C", 1, "exists " + MAJORITY)),
                        BOTH,
                        "2026-06-15",
                        "2026-12-15")))
                .containsExactly("2026-09-01 dependants[0].birthDate[B, C], application.initialFilingDate[A]");
        assertThat(told(timeline(
                        grid(one + TestGrids.criterion("C", 1, SENIORITY + " Housing( unfit )")),
                        BOTH,
                        "2026-06-15",
                        "2026-12-15")))
                .containsExactly("2026-09-01 application.initialFilingDate[A, C], dependants[0].birthDate[B]");
    }

    /** What rests on a date may be a public, a criterion or an exclusion; what is lost rests on it as what is gained. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "@public( P )                | age >= 18 | P",
                "@public( P )                | age < 18  | P",
                "@criterion( C ) @family( f ) @points( 1 ) | age >= 18 | C",
                "@criterion( C ) @family( f ) @points( 1 ) | age < 18  | C",
                "@outside( X )               | age >= 18 | X",
                "@outside( X )               | age < 18  | X",
            })
    void everyKindOfRuleHasItsDate(String kind, String condition, String code) {
        String rules = "rule \"Essai\" " + kind + " @legalBasis( \"essai\" ) when Housing( unfit ) Dependant( "
                + condition + " ) then end\n";

        assertThat(told(timeline(grid(rules), BOTH, "2026-06-15", "2026-12-15")))
                .containsExactly("2026-09-01 dependants[0].birthDate[" + code + "]");
    }

    /** What stays as it was on the day, and rests on the date all the same, is no reason to name the date. */
    @Test
    void aDateThatChangesNothingIsNoCause() {
        Grid grid =
                grid(TestGrids.criterion("A", 1, SENIORITY) + TestGrids.criterion("B", 1, "Dependant( age >= 10 )"));

        assertThat(told(timeline(grid, BOTH, "2026-06-15", "2026-12-15")))
                .containsExactly("2026-09-01 application.initialFilingDate[A]");
    }

    @ParameterizedTest
    @CsvSource({
        "from: 2026-09-01, la grille entre en vigueur, the grid comes into force",
        "'from: 2020-01-01, to: 2026-08-31', la grille n'est plus en vigueur, the grid is no longer in force",
    })
    void aGridThatComesIntoForceOrLeavesItIsACauseBesideTheDates(String validity, String french, String english) {
        Grid grid = grid("validity: { " + validity + " }", TestGrids.criterion("B", 1, MAJORITY));

        Timeline timeline = timeline(grid, BOTH, "2026-06-15", "2026-12-15");

        assertThat(told(timeline)).containsExactly("2026-09-01 dependants[0].birthDate[B], grid[]");
        assertThat(words(timeline, Language.FR)).endsWith("; " + french);
        assertThat(words(timeline, Language.EN)).endsWith("; " + english);
    }

    /** What a new version weighs otherwise goes with it; what a date changes on the same day goes with the date. */
    @Test
    void aVersionThatTakesOverAndADateOfThatDayEachHaveTheirOwn() throws IOException {
        Grid older = version("avant", "from: 2020-01-01, to: 2026-08-31", 5);
        Grid newer = version("apres", "from: 2026-09-01", 8);

        assertThat(told(TestGrids.ENGINE.timeline(
                        ProfileJson.read(BOTH),
                        GridVersions.of(List.of(older, newer)),
                        LocalDate.of(2026, 6, 15),
                        LocalDate.of(2026, 12, 15))))
                .containsExactly("2026-09-01 dependants[0].birthDate[B], grid[C]");
    }

    private Grid version(String name, String validity, int points) throws IOException {
        return TestGrids.write(
                Files.createDirectory(folder.resolve(name)),
                Map.of(
                        "grid.yaml",
                        "id: versions\ntitle: Versions\nvalidity: { " + validity
                                + " }\nfamilies:\n  - { code: f, label: Famille, cumulation: sum }\n",
                        "regles.drl",
                        TestGrids.criterion("C", points, "Housing( unfit )") + TestGrids.criterion("B", 1, MAJORITY)));
    }

    /** The threshold is that of a calendar year (CCH L.441-1): it changes on 1 January. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026: 9600, 2027: 14000 | criterion( C ) @family( f ) @points( 1 ) | nouveau seuil du premier quartile, celui de 2027 | new first-quartile threshold, that of 2027",
                "2026: 9600, 2027: 14000 | public( P ) | nouveau seuil du premier quartile, celui de 2027 | new first-quartile threshold, that of 2027",
                "2026: 14000            | criterion( C ) @family( f ) @points( 1 ) | seuil du premier quartile pour 2027 : la grille ne le donne pas | first-quartile threshold for 2027: the grid does not give it",
                "2026: 14000            | public( P ) | seuil du premier quartile pour 2027 : la grille ne le donne pas | first-quartile threshold for 2027: the grid does not give it",
            })
    void theThresholdOfTheFirstQuartileChangesWithTheYear(
            String thresholds, String kind, String french, String english) {
        Grid grid = grid(
                "validity: { from: 2020-01-01 }\nparameters: { first-quartile: { " + thresholds + " } }",
                "rule \"Essai\" @" + kind + " @legalBasis( \"essai\" ) when"
                        + " Resources( yearlyIncomePerUnit <= firstQuartileThreshold ) then end\n"
                        + TestGrids.criterion("M", 1, SENIORITY));
        String profile = "{\"resources\":{\"monthly\":[{\"code\":\"SAL\",\"amount\":1000}]},"
                + "\"application\":{\"initialFilingDate\":\"2025-01-01\"}}";

        Timeline timeline = timeline(grid, profile, "2026-06-15", "2027-12-15");

        assertThat(told(timeline))
                .singleElement()
                .asString()
                .startsWith("2027-01-01 ")
                .contains("parameters.first-quartile.2027[" + kind.charAt(kind.indexOf('(') + 2) + "]")
                .contains("application.initialFilingDate[M]");
        assertThat(words(timeline, Language.FR)).contains(french);
        assertThat(words(timeline, Language.EN)).contains(english);
    }

    /** A year that begins and a grid that comes into force are steps by themselves: no date of the request leads there. */
    @Test
    void aDayThatIsNoDateOfTheRequestIsAStepToo() {
        Grid grid = grid(
                "validity: { from: 2026-09-01 }\nparameters: { first-quartile: { 2026: 9600, 2027: 14000 } }",
                TestGrids.criterion("C", 1, "Resources( yearlyIncomePerUnit <= firstQuartileThreshold )"));

        assertThat(told(timeline(
                        grid,
                        "{\"resources\":{\"monthly\":[{\"code\":\"SAL\",\"amount\":1000}]}}",
                        "2026-06-15",
                        "2027-01-01")))
                .containsExactly("2026-09-01 grid[]", "2027-01-01 parameters.first-quartile.2027[C]");
    }

    @Test
    void eachOfTwoExclusionsOfADayHasItsOwnDate() {
        Grid grid = grid("rule \"Un\" @outside( X ) @legalBasis( \"essai\" ) when " + MAJORITY + " then end\n"
                + "rule \"Deux\" @outside( Y ) @legalBasis( \"essai\" ) when " + SENIORITY + " then end\n");

        assertThat(told(timeline(grid, BOTH, "2026-06-15", "2026-12-15")))
                .containsExactly("2026-09-01 dependants[0].birthDate[X], application.initialFilingDate[Y]");
    }

    /** The first day is where one starts from; the last one is looked at too. */
    @Test
    void theFirstDayIsNoStepAndTheLastOneMayBe() {
        Grid grid = grid("validity: { from: 2020-01-01, to: 2026-09-30 }", TestGrids.criterion("B", 1, MAJORITY));

        assertThat(told(timeline(grid, BOTH, "2026-09-01", "2026-09-30"))).isEmpty();
        assertThat(told(timeline(grid, BOTH, "2026-08-31", "2026-09-01")))
                .containsExactly("2026-09-01 dependants[0].birthDate[B]");
        assertThat(told(timeline(grid, BOTH, "2026-09-15", "2026-10-01"))).containsExactly("2026-10-01 grid[]");
    }
}
