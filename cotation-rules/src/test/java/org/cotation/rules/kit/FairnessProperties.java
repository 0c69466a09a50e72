package org.cotation.rules.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.cotation.engine.CotationEngine;
import org.cotation.engine.Grid;
import org.cotation.profile.ApplicantProfile;
import org.cotation.rules.Engines;

/** What may not change a score changes nothing of it: not a point, not a status, not a word of its reasons. */
class FairnessProperties {

    private static final CotationEngine ENGINE = Engines.direct();

    @Provide
    Arbitrary<Request> requests() {
        return GeneratedProfiles.of(ProfileGenerator.known().withUnknowns().withStatuses());
    }

    /** Sex, nationality, family situation and place of residence (Code pénal, art. 225-1; CCH, art. L.441-1). */
    @Property(tries = 500)
    void noProhibitedGroundEverCountsUnderAnyReading(@ForAll("requests") Request request) {
        SplittableRandom chance = request.chance();
        Map<String, String> readings = AnyReadings.drawn(chance);
        ApplicantProfile another = Background.ofAnotherPerson(request.profile(), chance);
        for (Grid grid : grids()) {
            assertSameScore(request, another, grid.with(readings));
        }
    }

    @Property(tries = 500)
    void whatNoRuleReadsChangesNothing(@ForAll("requests") Request request) {
        ApplicantProfile another = Background.redrawn(request.profile(), request.chance());
        grids().forEach(grid -> assertSameScore(request, another, grid));
    }

    private static void assertSameScore(Request request, ApplicantProfile another, Grid grid) {
        assertThat(ENGINE.score(another, grid, request.asOf()))
                .isEqualTo(ENGINE.score(request.profile(), grid, request.asOf()));
    }

    private static List<Grid> grids() {
        return ENGINE.builtInGrids().grids();
    }
}
