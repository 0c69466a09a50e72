package org.cotation.published;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cotation.engine.Grid;
import org.cotation.engine.GridCatalogue;
import org.cotation.engine.GridVersions;
import org.cotation.engine.NotInForceException;
import org.cotation.engine.TerritoryScore;
import org.cotation.json.ProfileJson;
import org.cotation.json.ScoreJson;
import org.cotation.message.Language;
import org.cotation.profile.ApplicantProfile;
import org.cotation.rules.publication.GridDiff;
import org.cotation.rules.publication.GridDiff.Change;
import org.cotation.rules.publication.GridDiff.Kind;
import org.cotation.rules.publication.GridDiff.Subject;
import org.cotation.score.CriterionScore;
import org.cotation.score.CriterionStatus;
import org.cotation.score.PriorityScore;
import org.cotation.score.Totals;
import org.cotation.text.ScoreText;
import org.junit.jupiter.api.Test;

/** The same facts on two days, under the version of the grid in force on each: what changes, and why. */
class DatedGridsTest {

    private static final ApplicantProfile HOMELESS_AFTER_VIOLENCE = ProfileJson.read("""
            {"applicant": {"birthDate": "1990-01-01"}, "violence": {"kind": "FAMILY"},
             "application": {"initialFilingDate": "2022-02-10"}, "currentHousing": {"status": "SD"}}
            """);

    private static final ApplicantProfile LEAVES_THE_PARENTS = ProfileJson.read("""
            {"applicant": {"birthDate": "1990-01-01"}, "reasons": ["12"], "currentHousing": {"status": "CPE"},
             "declaredSituations": {"cohabitation": "PAR14_CHEZ_PARENTS"}, "sought": {"communes": ["75056"]}}
            """);

    private static PriorityScore score(String folder, ApplicantProfile profile, String date) {
        LocalDate day = LocalDate.parse(date);
        return PublishedGrids.ENGINE.score(
                profile, PublishedGrids.versions(folder).inForce(day), day);
    }

    private static long total(PriorityScore score) {
        return score.totals().map(Totals::total).orElseThrow();
    }

    private static Map<String, CriterionScore> byCode(PriorityScore score) {
        return score.criteria().stream().collect(Collectors.toMap(CriterionScore::code, Function.identity()));
    }

    /** The points that each criterion adds or takes from one score to the other, where that is not nothing. */
    private static Map<String, Long> differences(PriorityScore before, PriorityScore after) {
        Map<String, CriterionScore> former = byCode(before);
        Map<String, CriterionScore> latter = byCode(after);
        Set<String> codes = new TreeSet<>(former.keySet());
        codes.addAll(latter.keySet());
        Map<String, Long> differences = new TreeMap<>();
        for (String code : codes) {
            long points = points(latter, code) - points(former, code);
            if (points != 0) {
                differences.put(code, points);
            }
        }
        return differences;
    }

    private static long points(Map<String, CriterionScore> criteria, String code) {
        return Stream.ofNullable(criteria.get(code))
                .mapToLong(CriterionScore::points)
                .sum();
    }

    private static CriterionStatus status(PriorityScore score, String code) {
        return score.findCriterion(code).map(CriterionScore::status).orElseThrow();
    }

    @Test
    void wallonia_gives_victims_of_violence_a_line_of_their_own_on_the_first_of_april_2024() {
        PriorityScore before = score("wallonie", HOMELESS_AFTER_VIOLENCE, "2024-03-31");
        PriorityScore after = score("wallonie", HOMELESS_AFTER_VIOLENCE, "2024-04-01");

        assertThat(total(before)).isEqualTo(7);
        assertThat(total(after)).isEqualTo(12);
        assertThat(differences(before, after)).isEqualTo(Map.of("WAL_VIF", 5L));
        assertThat(ScoreText.render(before, Language.FR))
                .contains("du 1er janvier 2013 au 31 mars 2024", "Calcul du total : 5 + 2")
                .doesNotContain("intrafamiliales");
        assertThat(ScoreText.render(after, Language.FR))
                .contains("depuis le 1er avril 2024", "violences intrafamiliales — 5", "Calcul du total : 5 + 5 + 2");
    }

    /** An illustration: the points of 2024 are not public. */
    @Test
    void paris_counts_the_box_ticked_where_it_counted_the_highest_until_the_tenth_of_january_2024() {
        PriorityScore before = score("paris", LEAVES_THE_PARENTS, "2024-01-09");
        PriorityScore after = score("paris", LEAVES_THE_PARENTS, "2024-01-10");

        assertThat(total(before)).isEqualTo(2);
        assertThat(total(after)).isEqualTo(1);
        assertThat(differences(before, after)).isEqualTo(Map.of("PAR14_CHEZ_PARENTS", 1L, "PAR14_DECOHABITATION", -2L));
        assertThat(status(before, "PAR14_CHEZ_PARENTS")).isEqualTo(CriterionStatus.BEATEN);
        assertThat(status(after, "PAR14_DECOHABITATION")).isEqualTo(CriterionStatus.BEATEN);
        String page = ScoreText.render(after, Language.FR).replaceAll("\\s+", " ");
        assertThat(page).contains("Illustration : aucune valeur de la grille de 2024 n'est publique.");
        assertThat(ScoreJson.write(after)).contains("Illustration : aucune valeur");
    }

    @Test
    void a_catalogue_of_both_versions_scores_a_request_under_the_one_in_force() {
        GridCatalogue catalogue =
                GridCatalogue.of(PublishedGrids.versions("paris").all());

        assertThat(Stream.of("2024-01-09", "2024-01-10").map(LocalDate::parse).map(day -> PublishedGrids.ENGINE
                        .scoreAll(LEAVES_THE_PARENTS, catalogue, day)
                        .scores()))
                .allSatisfy(scores -> assertThat(scores).hasSize(1))
                .flatExtracting(scores -> scores)
                .extracting(TerritoryScore::score)
                .extracting(DatedGridsTest::total)
                .containsExactly(2L, 1L);
    }

    private static List<Change> changes(String folder, Subject subject) {
        List<Grid> versions = PublishedGrids.versions(folder).all();
        return GridDiff.between(versions.get(0), versions.get(1)).changes().stream()
                .filter(change -> change.subject() == subject)
                .toList();
    }

    @Test
    void what_changed_between_the_documents_accounts_for_what_changed_between_the_scores() {
        assertThat(changes("wallonie", Subject.CRITERION))
                .filteredOn(change -> change.kind() == Kind.ADDED)
                .extracting(Change::code)
                .containsExactly("WAL_VIF", "WAL_DEGENERATIVE");
        assertThat(changes("paris", Subject.CRITERION)).isEmpty();
        assertThat(changes("paris", Subject.FAMILY)).allSatisfy(change -> assertThat(change.differences())
                .extracting(difference -> difference.aspect().fr())
                .containsExactly("cumul"));
    }

    @Test
    void before_the_first_version_there_is_none() {
        GridVersions wallonia = PublishedGrids.versions("wallonie");

        assertThatThrownBy(() -> wallonia.inForce(LocalDate.of(2012, 12, 31)))
                .isInstanceOf(NotInForceException.class)
                .hasMessageContaining("1 January 2013 to 31 March 2024");
    }
}
