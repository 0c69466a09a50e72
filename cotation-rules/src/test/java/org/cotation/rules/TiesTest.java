package org.cotation.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.cotation.engine.Grid;
import org.cotation.engine.GridException;
import org.cotation.json.ProfileJson;
import org.cotation.message.Diagnostic;
import org.cotation.message.Language;
import org.cotation.profile.ApplicantProfile;
import org.cotation.ranking.Ranking;
import org.cotation.ranking.Standing;
import org.cotation.ranking.TieBreak;
import org.cotation.rules.publication.GridDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a grid says breaks equal scores is what ranks requests. */
class TiesTest {

    @TempDir
    Path folder;

    private Grid grid(String ties) {
        return TestGrids.write(
                folder,
                Map.of(
                        "grid.yaml",
                        "id: petite\ntitle: Petite grille\nvalidity: { from: 2020-01-01 }\nuses: [priorites-nationales]\nties: "
                                + ties + "\nfamilies:\n  - { code: f, label: Famille, cumulation: sum }\n",
                        "regles.drl",
                        TestGrids.criterion("MAJEUR", 5, "Applicant( age >= 18 )")));
    }

    private static Standing standing(Grid grid, Ranking ranking, String profile) {
        ApplicantProfile request = ProfileJson.read(profile);
        return ranking.standing(request, TestGrids.ENGINE.score(request, grid, TestGrids.TODAY))
                .orElseThrow();
    }

    /** As in Wallonia. */
    @Test
    void theOldestRequestComesFirst() {
        Grid grid = grid("[initialFilingDate]");
        Ranking ranking = Ranking.of(grid.info().ties());
        Standing old = standing(grid, ranking, """
                { "application": { "initialFilingDate": "2026-02-01" } }""");
        Standing recent = standing(grid, ranking, """
                { "application": { "initialFilingDate": "2026-02-02" } }""");

        assertThat(ranking.between(old, recent).sign()).isNegative();
        assertThat(GridDocument.of(grid).toMarkdown(Language.FR))
                .contains("date de dépôt initial, la plus ancienne d'abord");
    }

    @Test
    void aPublicOfAGridThatIsUsedBreaksATie() {
        Grid grid = grid("[publics.DALO, application.initialFilingDate]");
        Ranking ranking = Ranking.of(grid.info().ties());
        Standing old = standing(grid, ranking, """
                { "application": { "initialFilingDate": "2016-02-01" } }""");
        Standing dalo = standing(grid, ranking, """
                { "dalo": { "status": "ACTIF", "decisionDate": "2026-02-01" } }""");

        assertThat(ranking.ties())
                .extracting(TieBreak::kind)
                .containsExactly(TieBreak.Kind.RECOGNISED, TieBreak.Kind.EARLIEST);
        assertThat(ranking.between(dalo, old).sign()).isNegative();
        assertThat(ranking.between(dalo, old).wording().fr()).endsWith("reconnu contre non reconnu");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "initialFilngDate | `initialFilingDate`",
                "publics.DAHO | `publics.DALO`",
                "la plus ancienne demande | `initialFilingDate`",
                "dependants[].birthDate | une date de la demande",
                "currentHousing.monthlyRent | une date de la demande"
            })
    void refusesWhatCannotOrderRequests(String tie, String said) {
        assertThatThrownBy(() -> grid("[ \"" + tie + "\" ]")).isInstanceOfSatisfying(GridException.class, refusal -> {
            List<Diagnostic> found = refusal.diagnostics();
            assertThat(found).singleElement().satisfies(one -> {
                assertThat(one.code()).isEqualTo("COT-520");
                assertThat(one.line()).isEqualTo(5);
                assertThat(one.message().fr()).contains("`" + tie + "`", said);
            });
        });
    }
}
