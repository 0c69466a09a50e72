package org.cotation.rules.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.cotation.engine.CotationEngine;
import org.cotation.engine.Evaluation;
import org.cotation.engine.Grid;
import org.cotation.json.RecordJson;
import org.cotation.profile.ApplicantProfile;
import org.cotation.record.Input;
import org.cotation.record.Replay;
import org.cotation.record.ScoreRecord;
import org.cotation.rules.Engines;

/** What holds of the record of every score. */
class RecordProperties {

    private static final CotationEngine ENGINE = Engines.direct();
    private static final List<Grid> GRIDS = ENGINE.builtInGrids().grids();

    @Provide
    Arbitrary<Request> requests() {
        return GeneratedProfiles.of(ProfileGenerator.known().withUnknowns().withStatuses());
    }

    private static ScoreRecord record(Request request, Grid grid) {
        ApplicantProfile profile =
                request.profile().toBuilder().freeText("what no rule reads").build();
        return ENGINE.recordOf(new Evaluation(profile, grid.with(AnyReadings.drawn(request.chance())), request.asOf()));
    }

    /** With the facts of the document alone, the score comes out again, down to what each part of it rests on. */
    @Property(tries = 100)
    void theDocumentReadsBackToTheRecordAndGivesTheSameScoreFromItsOwnFacts(@ForAll("requests") Request request) {
        for (Grid grid : GRIDS) {
            ScoreRecord record = record(request, grid);
            ScoreRecord read = RecordJson.read(RecordJson.writeIndented(record).replace("\n", "\r\n"));
            Replay replay = ENGINE.replay(read, ENGINE.builtInGrids());

            assertThat(read).isEqualTo(record);
            assertThat(replay.discrepancies()).isEmpty();
            assertThat(replay.recomputed()).isEqualTo(record.score());
        }
    }

    /** The file must not hold more of a person than it needs, and says all that it holds. */
    @Property(tries = 100)
    void theRecordTellsEachFactOnceAndHoldsNoneThatNoRuleReads(@ForAll("requests") Request request) {
        for (Grid grid : GRIDS) {
            List<Input> inputs = record(request, grid).inputs();

            assertThat(inputs)
                    .extracting(Input::path)
                    .doesNotHaveDuplicates()
                    .doesNotContain("freeText")
                    .noneMatch(path -> path.startsWith("parameters"));
            assertThat(inputs).extracting(input -> input.label().fr()).doesNotContain("");
        }
    }
}
