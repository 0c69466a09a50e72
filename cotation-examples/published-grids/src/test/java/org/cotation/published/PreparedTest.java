package org.cotation.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.cotation.engine.CotationEngine;
import org.cotation.engine.Grid;
import org.cotation.explain.Addressee;
import org.cotation.json.ExplanationJson;
import org.cotation.json.ScoreJson;
import org.cotation.message.Language;
import org.cotation.profile.ApplicantProfile;
import org.cotation.rules.kit.ProfileGenerator;
import org.cotation.rules.publication.GridDocument;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A published grid gives the same bytes from its texts and once prepared. */
class PreparedTest {

    private static final CotationEngine ENGINE = PublishedGrids.ENGINE;
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 15);

    static Stream<Grid> all() {
        return PublishedGrids.all();
    }

    @ParameterizedTest
    @MethodSource("all")
    void isTheSameGrid(Grid grid) {
        Grid prepared = ENGINE.openPrepared(
                grid.info().id(), new ByteArrayInputStream(ENGINE.prepare(grid)), ENGINE.builtInGrids());

        assertThat(prepared.info()).isEqualTo(grid.info());
        assertThat(GridDocument.of(prepared).toHtml(Language.FR))
                .isEqualTo(GridDocument.of(grid).toHtml(Language.FR));
        SplittableRandom random = new SplittableRandom(3);
        ProfileGenerator generator = ProfileGenerator.known().withStatuses().withUnknowns();
        for (int i = 0; i < 60; i++) {
            ApplicantProfile profile = generator.profile(random, TODAY);
            assertThat(ScoreJson.write(ENGINE.score(profile, prepared, TODAY)))
                    .isEqualTo(ScoreJson.write(ENGINE.score(profile, grid, TODAY)));
            assertThat(ExplanationJson.write(ENGINE.explain(profile, prepared, TODAY), Addressee.AGENT))
                    .isEqualTo(ExplanationJson.write(ENGINE.explain(profile, grid, TODAY), Addressee.AGENT));
        }
    }
}
