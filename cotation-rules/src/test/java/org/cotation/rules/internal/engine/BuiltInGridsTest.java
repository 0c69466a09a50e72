package org.cotation.rules.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.cotation.engine.Grid;
import org.cotation.engine.GridCatalogue;
import org.cotation.explain.Addressee;
import org.cotation.json.ExplanationJson;
import org.cotation.json.ScoreJson;
import org.cotation.profile.ApplicantProfile;
import org.cotation.rules.kit.ProfileGenerator;
import org.junit.jupiter.api.Test;

/** The grids shipped are those of the texts shipped. */
class BuiltInGridsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 15);

    @Test
    void whatTheBuildPreparedIsWhatItsTextsSay() {
        DirectEngine engine = new DirectEngine();
        List<Grid> prepared = new ArrayList<>();
        for (String id : BuiltInGrids.IDS) {
            prepared.add(BuiltInGrids.prepared(id, GridCatalogue.of(prepared)).orElseThrow());
        }
        List<Grid> fromTexts = BuiltInGrids.fromTexts().grids();
        SplittableRandom random = new SplittableRandom(11);
        ProfileGenerator generator = ProfileGenerator.known().withStatuses().withUnknowns();

        for (int i = 0; i < prepared.size(); i++) {
            Grid one = prepared.get(i);
            Grid other = fromTexts.get(i);
            assertThat(one.info()).isEqualTo(other.info());
            assertThat(PreparedGrids.prepare((LoadedGrid) one)).isEqualTo(PreparedGrids.prepare((LoadedGrid) other));
            for (int request = 0; request < 200; request++) {
                ApplicantProfile profile = generator.profile(random, TODAY);
                assertThat(ScoreJson.write(engine.score(profile, one, TODAY)))
                        .isEqualTo(ScoreJson.write(engine.score(profile, other, TODAY)));
                assertThat(ExplanationJson.write(engine.explain(profile, one, TODAY), Addressee.AGENT))
                        .isEqualTo(ExplanationJson.write(engine.explain(profile, other, TODAY), Addressee.AGENT));
            }
        }
    }

    @Test
    void aGridThatIsNotPreparedIsReadFromItsTexts() {
        assertThat(BuiltInGrids.prepared("inconnue", GridCatalogue.of(List.of())))
                .isEmpty();
    }
}
