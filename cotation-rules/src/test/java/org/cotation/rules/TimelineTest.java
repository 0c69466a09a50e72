package org.cotation.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.cotation.engine.Grid;
import org.cotation.engine.GridVersions;
import org.cotation.explain.Timeline;
import org.cotation.explain.Timeline.Step;
import org.cotation.json.ProfileJson;
import org.cotation.message.Language;
import org.cotation.score.Figure;
import org.cotation.text.TimelineText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When a score changes, to the day, and what is said of it. */
class TimelineTest {

    private static final Grid NATIONAL =
            TestGrids.ENGINE.builtInGrids().find("priorites-nationales").orElseThrow();

    private final Path folder;

    TimelineTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private static List<String> told(Timeline timeline) {
        return timeline.steps().stream().map(TimelineTest::told).toList();
    }

    private static String told(Step step) {
        return step.date() + " " + plain(step.causes().get(0).words().fr());
    }

    /** With ordinary spaces in place of those that keep a number and its unit together. */
    private static String plain(String text) {
        return text.replace('\u00A0', ' ');
    }

    private static Timeline timeline(Grid grid, String profile, String from, String to) {
        return TestGrids.ENGINE.timeline(ProfileJson.read(profile), grid, LocalDate.parse(from), LocalDate.parse(to));
    }

    private Grid grid(String conditions) {
        return TestGrids.of(folder, "cumulation: sum", TestGrids.criterion("C", 5, conditions));
    }

    /** CPC, art. 641: from 31 August, six months end on the last day of February. */
    @Test
    void seniorityCountsFromDayToDay() {
        Grid grid = grid("Application( fullMonthsSinceFiling >= 6 )");

        assertThat(told(timeline(
                        grid, "{\"application\":{\"initialFilingDate\":\"2025-08-31\"}}", "2025-12-01", "2026-08-01")))
                .containsExactly("2026-02-28 ancienneté de la demande : 6 mois");
    }

    @Test
    void aBirthdayOnALeapDayFollowsTheReading() {
        Grid grid = grid("exists Dependant( age >= 18 )");
        String profile = "{\"dependants\":[{\"birthDate\":\"2008-02-29\"}]}";

        assertThat(told(timeline(grid, profile, "2025-06-01", "2026-06-01")))
                .containsExactly("2026-03-01 18 ans de la 1re personne à charge");
        assertThat(told(timeline(
                        grid.with(Map.of("leap-day-birthday", "february-28")), profile, "2025-06-01", "2026-06-01")))
                .containsExactly("2026-02-28 18 ans de la 1re personne à charge");
    }

    /** CCH L.441-1 m: up to three years after the last day of the care, that day included. */
    @Test
    void theEndOfACareCountsForThreeYears() {
        Timeline timeline = timeline(
                NATIONAL,
                "{\"applicant\":{\"birthDate\":\"2004-01-01\"},"
                        + "\"childProtection\":{\"careStart\":\"2018-01-01\",\"careEnd\":\"2023-03-15\"}}",
                "2026-01-05",
                "2026-12-31");

        assertThat(timeline.steps())
                .filteredOn(step -> !step.effect().lost().isEmpty())
                .singleElement()
                .satisfies(step -> assertThat(told(step))
                        .isEqualTo("2026-03-16 fin de la prise en charge par l'aide sociale à l'enfance"
                                + " depuis plus de 3 ans"));
    }

    @Test
    void aChildWhoComesOfAgeIsNamedByItsPlaceAlone() {
        Timeline timeline = timeline(
                NATIONAL,
                "{\"dependants\":[{\"birthDate\":\"2020-01-01\"},{\"birthDate\":\"2008-09-01\"}],"
                        + "\"currentHousing\":{\"notDecent\":true}}",
                "2026-06-15",
                "2038-06-15");

        assertThat(timeline.steps().stream()
                        .filter(step -> step.effect().lost().stream()
                                .anyMatch(found -> found.code().equals("L441-1.j")))
                        .map(TimelineTest::told))
                .containsExactly("2038-01-01 18 ans de la 1re personne à charge");
    }

    @Test
    void theEndOfAValidityIsAStep() {
        Grid grid = TestGrids.ENGINE.builtInGrids().find("cahc-2022").orElseThrow();

        assertThat(told(timeline(grid, "{}", "2028-02-01", "2028-06-01")))
                .containsExactly("2028-03-31 la grille n'est plus en vigueur");
    }

    @Test
    void aVersionTakesOverFromAnother() throws IOException {
        Grid old = version("Ancienne grille", "2024-01-01", "2026-06-30", 5);
        Grid next = version("Nouvelle grille", "2026-07-01", "2030-12-31", 8);

        Timeline timeline = TestGrids.ENGINE.timeline(
                ProfileJson.read("{\"currentHousing\":{\"unfit\":true}}"),
                GridVersions.of(List.of(next, old)),
                LocalDate.of(2026, 6, 1),
                LocalDate.of(2026, 12, 31));

        assertThat(told(timeline)).containsExactly("2026-07-01 la grille « Nouvelle grille » s'applique");
        assertThat(timeline.steps().get(0).grid().fingerprint())
                .isEqualTo(next.info().fingerprint());
        assertThat(timeline.steps().get(0).effect().gain()).isEqualTo(Figure.of(3));
    }

    private Grid version(String title, String from, String to, int points) throws IOException {
        return TestGrids.write(
                Files.createDirectories(folder.resolve(title)),
                Map.of(
                        "grid.yaml",
                        "id: versions\ntitle: %1$s\nvalidity: { from: %2$s, to: %3$s }\nfamilies:\n  - { code: f, label: Famille, cumulation: sum }\n"
                                .formatted(title, from, to),
                        "regles.drl",
                        TestGrids.criterion("C", points, "Housing( unfit )")));
    }

    /** What loses its points because another takes its place belongs to what made the other come. */
    @Test
    void aCriterionBeatenOnTheDayHasACauseToo() {
        Grid grid = TestGrids.of(
                folder,
                "cumulation: highest",
                TestGrids.criterion("INDIGNE", 2, "Housing( unfit )")
                        + TestGrids.criterion("ATTENTE", 5, "Application( fullYearsSinceFiling >= 2 )"));

        Timeline timeline = timeline(
                grid,
                "{\"application\":{\"initialFilingDate\":\"2024-09-01\"},\"currentHousing\":{\"unfit\":true}}",
                "2026-06-15",
                "2026-12-15");

        assertThat(timeline.steps()).singleElement().satisfies(step -> assertThat(step.causes())
                .singleElement()
                .satisfies(cause -> assertThat(cause.shifts()).hasSize(2)));
        assertThat(plain(TimelineText.render(timeline, Language.FR)))
                .contains(
                        "  - 1er septembre 2026 : 5 points (3 points de plus)", "    Ancienneté de la demande : 2 ans");
    }

    @Test
    void theLastDayMustNotComeBeforeTheFirst() {
        assertThatThrownBy(() -> timeline(NATIONAL, "{}", "2026-06-15", "2026-06-14"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2026-06-14");
        assertThat(timeline(NATIONAL, "{}", "2026-06-15", "2026-06-15").steps()).isEmpty();
    }
}
