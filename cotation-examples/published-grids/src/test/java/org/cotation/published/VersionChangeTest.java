package org.cotation.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.cotation.engine.Evaluation;
import org.cotation.engine.GridVersions;
import org.cotation.explain.Cause;
import org.cotation.explain.Change;
import org.cotation.explain.ScoreChange;
import org.cotation.json.ProfileJson;
import org.cotation.json.RecordJson;
import org.cotation.message.Language;
import org.cotation.profile.ApplicantProfile;
import org.cotation.record.ScoreRecord;
import org.cotation.score.Figure;
import org.cotation.text.ChangeText;
import org.junit.jupiter.api.Test;

/** Wallonia, 1 April 2024: the table changed, and the points with it, though the situation did not. */
class VersionChangeTest {

    private static final GridVersions WALLONIA = PublishedGrids.versions("wallonie");
    private static final LocalDate EVE = LocalDate.of(2024, 3, 31);
    private static final LocalDate DAY = LocalDate.of(2024, 4, 1);

    private static final ApplicantProfile AFTER_VIOLENCE = ProfileJson.read("""
            {"applicant": {"birthDate": "1990-01-01"}, "violence": {"kind": "FAMILY"},
             "application": {"initialFilingDate": "2022-02-10"}, "currentHousing": {"status": "SD"}}
            """);

    private static Evaluation on(LocalDate day) {
        return new Evaluation(AFTER_VIOLENCE, WALLONIA.inForce(day), day);
    }

    @Test
    void theGridAccountsForWhatTheNewTableChangedAndSaysWhichCriteria() {
        ScoreChange change = PublishedGrids.ENGINE.compare(on(EVE), on(DAY));

        List<Cause> ofTheGrid = change.causes().stream()
                .filter(cause -> cause.changes().get(0) instanceof Change.OfGrid)
                .toList();
        assertThat(ofTheGrid).singleElement().satisfies(cause -> {
            assertThat(cause.points()).isEqualTo(change.points()).isNotEqualTo(Figure.of(0));
            assertThat(((Change.OfGrid) cause.changes().get(0)).criteria()).isNotEmpty();
        });
        assertThat(ChangeText.render(change, Language.FR).replaceAll("\\s+", " "))
                .contains(
                        "Grille — avant : « Région wallonne (Belgique), extrait publié de 2018 »",
                        "nouveau critère « Quitte ou a quitté son logement à la suite de violences intrafamiliales », 5 points");
    }

    /** A record is calculated again under the version that it was made with, whatever the day on which that is done. */
    @Test
    void aRecordFindsItsOwnVersion() {
        ScoreRecord record = PublishedGrids.ENGINE.recordOf(on(EVE));

        assertThat(PublishedGrids.ENGINE
                        .replay(RecordJson.read(RecordJson.write(record)), WALLONIA)
                        .discrepancies())
                .isEmpty();
    }
}
