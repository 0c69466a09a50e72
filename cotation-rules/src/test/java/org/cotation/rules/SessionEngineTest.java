package org.cotation.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.cotation.engine.CotationEngine;
import org.cotation.engine.Evaluation;
import org.cotation.engine.Grid;
import org.cotation.engine.UnknownFactsException;
import org.cotation.json.ProfileJson;
import org.cotation.json.RecordJson;
import org.cotation.record.ScoreRecord;
import org.cotation.score.CriterionStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A session runs the rules that the default engine evaluates, however their authors wrote them. */
class SessionEngineTest {

    private static final String MANIFEST = """
            id: petite
            title: Petite grille
            validity: { from: 2020-01-01 }
            families:
              - { code: f, label: Famille, cumulation: sum }
            """;

    @TempDir
    Path folder;

    private static Grid grid(Path folder, String code) {
        return TestGrids.write(folder, Map.of("grid.yaml", MANIFEST, "regles.drl", """
                rule "Habitat indigne, à l'adresse actuelle"
                    @criterion( %s ) @family( f ) @points( 5 )
                    @legalBasis( CCH, art. L.441-1, d'après le texte (alinéa 1) )
                when
                    Housing( unfit )
                then
                end
                """.formatted(code)));
    }

    private static CriterionStatus status(CotationEngine engine, Grid grid, String code) {
        return engine.score(ProfileJson.read("{\"currentHousing\": {\"unfit\": true}}"), grid, TestGrids.TODAY)
                .findCriterion(code)
                .orElseThrow()
                .status();
    }

    /** To Drools, {@code 1.e} starts a number that has no end, and an apostrophe a text. */
    @ParameterizedTest
    @ValueSource(strings = {"L441-1.e", "L441-1.g-bis", "ANCIENNETE"})
    void aCodeWithoutQuotesIsNoNumberAndNoText(String code) {
        assertThat(status(Engines.session(), grid(folder, code), code)).isEqualTo(CriterionStatus.AWARDED);
    }

    @Test
    void theSameGridReadFromTwoFoldersIsRunBothTimes() throws Exception {
        CotationEngine engine = Engines.session();
        Grid one = grid(Files.createDirectory(folder.resolve("one")), "INDIGNE");
        Grid two = grid(Files.createDirectory(folder.resolve("two")), "INDIGNE");

        assertThat(status(engine, one, "INDIGNE")).isEqualTo(CriterionStatus.AWARDED);
        assertThat(status(engine, two, "INDIGNE")).isEqualTo(CriterionStatus.AWARDED);
    }

    @Test
    void aFactThatARuleReadsAndNobodyKnowsIsNamed() {
        Grid grid = grid(folder, "INDIGNE");
        UnknownFactsException refusal = catchThrowableOfType(UnknownFactsException.class, () -> Engines.session()
                .score(
                        ProfileJson.read("{\"currentHousing\": {\"unfit\": null, \"status\": null}}"),
                        grid,
                        TestGrids.TODAY));

        assertThat(refusal.paths()).containsExactly("currentHousing.unfit");
        assertThat(refusal).hasMessageContaining("(currentHousing.unfit)").hasMessageContaining("the default engine");
    }

    /** What the record leaves out could be unknown to the rules, which a session cannot tell from absent. */
    @Test
    void aRecordHoldsInTheEngineThatMadeIt() {
        CotationEngine engine = Engines.session();
        Grid grid = grid(folder, "INDIGNE");
        ScoreRecord record = engine.recordOf(new Evaluation(
                ProfileJson.read("{\"currentHousing\": {\"unfit\": true, \"status\": \"SH\"}}"),
                grid,
                TestGrids.TODAY));

        assertThat(record.score().findCriterion("INDIGNE").orElseThrow().status())
                .isEqualTo(CriterionStatus.AWARDED);
        assertThat(engine.replay(RecordJson.read(RecordJson.write(record)), grid)
                        .holds())
                .isTrue();
    }
}
