package org.cotation.rules.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.cotation.engine.CotationEngine;
import org.cotation.engine.Grid;
import org.cotation.explain.ScoreShift;
import org.cotation.explain.Timeline;
import org.cotation.explain.Timeline.Step;
import org.cotation.rules.Engines;
import org.cotation.score.PriorityScore;

/** The days on which a score changes are those that trying every day gives, and each of them has a cause. */
class TimelineProperties {

    private static final CotationEngine ENGINE = Engines.direct();
    private static final List<Grid> SHIPPED = CompleteGrids.of(ENGINE);
    private static final int DAYS = 400;

    @Provide
    Arbitrary<Request> requests() {
        return GeneratedProfiles.of(ProfileGenerator.known().withUnknowns().withStatuses());
    }

    @Property(tries = 6)
    void theStepsAreThoseOfEveryDay(@ForAll("requests") Request request) {
        SplittableRandom chance = request.chance();
        Grid grid = SHIPPED.get(chance.nextInt(SHIPPED.size()));
        check(request, grid.with(AnyReadings.drawn(chance)), DAYS);
    }

    @Property(tries = 2, shrinking = ShrinkingMode.OFF)
    void theStepsAreThoseOfEveryDayUnderRandomRules(@ForAll long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Grid grid = DatedGrid.drawn(ENGINE, random);
        for (int i = 0; i < 4; i++) {
            Request request = ProfileGenerator.known().withUnknowns().request(random.nextLong());
            check(request, grid.with(AnyReadings.drawn(random)), DAYS);
        }
    }

    private static void check(Request request, Grid grid, int days) {
        LocalDate from = request.asOf();
        List<Step> every = new ArrayList<>();
        PriorityScore before = ENGINE.score(request.profile(), grid, from);
        for (int i = 1; i <= days; i++) {
            LocalDate day = from.plusDays(i);
            PriorityScore after = ENGINE.score(request.profile(), grid, day);
            ScoreShift effect = ScoreShift.between(before, after);
            if (!effect.none() || before.grid().inForce() != after.grid().inForce()) {
                every.add(new Step(day, after.grid(), effect, List.of()));
            }
            before = after;
        }

        Timeline timeline = ENGINE.timeline(request.profile(), grid, from, from.plusDays(days));

        assertThat(timeline.steps())
                .extracting(step -> new Step(step.date(), step.grid(), step.effect(), List.of()))
                .isEqualTo(every);
        assertThat(timeline.steps()).allSatisfy(step -> {
            assertThat(step.causes()).isNotEmpty();
            assertThat(step.causes().stream().flatMap(cause -> cause.shifts().stream()))
                    .containsAll(step.effect().shifts());
        });
    }
}
