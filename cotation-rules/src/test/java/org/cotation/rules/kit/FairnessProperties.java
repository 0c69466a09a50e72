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
import org.cotation.score.Orientation;
import org.cotation.score.PriorityScore;

/**
 * What may not change a score changes nothing of it: not a point, not a status, not a word of its reasons. The desks to go
 * to are no part of it: they follow where the person lives.
 */
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
            Grid read = grid.with(readings);
            assertSameScore(request, another, read);
            assertThat(elsewhere(ENGINE.score(another, read, request.asOf())))
                    .isEqualTo(elsewhere(ENGINE.score(request.profile(), read, request.asOf())));
        }
    }

    /** The services that do not depend on the commune. */
    private static List<Orientation> elsewhere(PriorityScore score) {
        return score.orientations().stream()
                .filter(orientation -> !orientation.code().startsWith("GUICHET."))
                .toList();
    }

    @Property(tries = 500)
    void whatNoRuleCountsChangesNothing(@ForAll("requests") Request request) {
        ApplicantProfile another = Background.redrawn(request.profile(), request.chance());
        grids().forEach(grid -> assertSameScore(request, another, grid));
    }

    private static void assertSameScore(Request request, ApplicantProfile another, Grid grid) {
        assertThat(counted(ENGINE.score(another, grid, request.asOf())))
                .isEqualTo(counted(ENGINE.score(request.profile(), grid, request.asOf())));
    }

    private static PriorityScore counted(PriorityScore score) {
        return new PriorityScore(
                score.asOf(), score.grid(), score.outcome(), score.outside(), score.publics(), List.of());
    }

    private static List<Grid> grids() {
        return ENGINE.builtInGrids().grids();
    }
}
