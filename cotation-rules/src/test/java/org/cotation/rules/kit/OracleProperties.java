package org.cotation.rules.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.cotation.engine.CotationEngine;
import org.cotation.engine.Grid;
import org.cotation.profile.ApplicantProfile;
import org.cotation.rules.Engines;
import org.cotation.score.CriterionScore;
import org.cotation.score.CriterionStatus;
import org.cotation.score.PriorityScore;
import org.cotation.score.PublicFinding;
import org.cotation.score.PublicStatus;

/**
 * A Drools session over the author's text is the oracle of the engine that evaluates compiled conditions directly. The
 * grid of the CAHC builds on the national one, so that a request that it scores goes through the rules of both.
 */
class OracleProperties {

    private static final CotationEngine DIRECT = Engines.direct();
    private static final CotationEngine SESSION = Engines.session();
    private static final List<Grid> GRIDS = CompleteGrids.of(DIRECT);

    /** Of which everything is known: the session cannot tell unknown from absent. */
    @Provide
    Arbitrary<Request> known() {
        return GeneratedProfiles.of(ProfileGenerator.known().withStatuses());
    }

    @Provide
    Arbitrary<Request> open() {
        return GeneratedProfiles.of(ProfileGenerator.known().withUnknowns())
                .map(request -> request.with(Assessments.onlyInFavour(request.profile())));
    }

    @Property(tries = 6_000)
    void bothEnginesGiveTheSameScoreUnderAnyReading(@ForAll("known") Request request) {
        SplittableRandom chance = request.chance();
        assertBothAgree(request, readBy(grid("cahc-2022"), chance), chance);
    }

    @Property(tries = 6_000)
    void bothEnginesGiveTheSameScoreUnderTheNationalGrid(@ForAll("known") Request request) {
        assertBothAgree(request, grid("priorites-nationales"), request.chance());
    }

    /** The grids shipped use few of the ways to write a condition: here are the others. */
    @Property(tries = 8, shrinking = ShrinkingMode.OFF)
    void bothEnginesGiveTheSameScoreOnRandomRules(@ForAll long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        ReadOnceGrid grid = new ReadOnceGrid(DIRECT, random);
        for (int i = 0; i < 60; i++) {
            ApplicantProfile profile =
                    ReadOnceGrid.profile(grid.completions(grid.state(random)).get(0));
            LocalDate asOf = LocalDate.of(2026, 6, 15);

            PriorityScore direct = DIRECT.score(profile, grid.grid(), asOf);
            PriorityScore session = SESSION.score(profile, grid.grid(), asOf);

            assertThat(Told.of(direct)).as(grid.rules()).isEqualTo(Told.of(session));
            assertThat(direct).as(grid.rules()).isEqualTo(session);
        }
    }

    /** What a competent body has to assess is assessed first: a criterion reads no undetermined public in a session. */
    private static void assertBothAgree(Request request, Grid grid, SplittableRandom chance) {
        PriorityScore before = DIRECT.score(request.profile(), grid, request.asOf());
        ApplicantProfile assessed = Assessments.made(request.profile(), before, chance);
        PriorityScore direct = DIRECT.score(assessed, grid, request.asOf());
        PriorityScore session = SESSION.score(assessed, grid, request.asOf());

        assertThat(Told.of(direct)).isEqualTo(Told.of(session));
        assertThat(direct).isEqualTo(session);
    }

    /** Whatever the unknown facts turn out to be, the session finds what the direct engine had found without them. */
    @Property(tries = 400)
    void whatIsDecidedStandsInTheSessionForEveryCompletion(@ForAll("open") Request request) {
        SplittableRandom chance = request.chance();
        Grid grid = readBy(grid("cahc-2022"), chance);
        PriorityScore open = DIRECT.score(request.profile(), grid, request.asOf());
        Completions completions = new Completions(chance, request.asOf());
        for (int i = 0; i < 3; i++) {
            ApplicantProfile completed = completions.of(request.profile());
            PriorityScore before = DIRECT.score(completed, grid, request.asOf());
            PriorityScore score = SESSION.score(Assessments.made(completed, before, chance), grid, request.asOf());

            assertStands(open, score);
        }
    }

    private static void assertStands(PriorityScore open, PriorityScore completed) {
        for (PublicFinding found : open.publics()) {
            if (found.status() != PublicStatus.UNDETERMINED) {
                assertThat(completed.findPublic(found.code()).orElseThrow().status())
                        .as(found.code())
                        .isEqualTo(found.status());
            }
        }
        for (CriterionScore criterion : open.criteria()) {
            if (criterion.status() != CriterionStatus.UNDETERMINED) {
                assertThat(met(completed.findCriterion(criterion.code()).orElseThrow()))
                        .as(criterion.code())
                        .isEqualTo(met(criterion));
            }
        }
    }

    private static boolean met(CriterionScore criterion) {
        return criterion.status() == CriterionStatus.AWARDED || criterion.status() == CriterionStatus.BEATEN;
    }

    private static Grid grid(String id) {
        return GRIDS.stream()
                .filter(grid -> grid.info().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** The grid as it stands, or under any readings of the texts. */
    private static Grid readBy(Grid grid, SplittableRandom chance) {
        return grid.with(chance.nextBoolean() ? AnyReadings.drawn(chance) : Map.of());
    }
}
