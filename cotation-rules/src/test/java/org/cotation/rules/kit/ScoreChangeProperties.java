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
import org.cotation.explain.Cause;
import org.cotation.explain.Effect;
import org.cotation.explain.Effects;
import org.cotation.explain.ScoreChange;
import org.cotation.rules.Engines;
import org.cotation.score.Figure;
import org.cotation.score.PriorityScore;
import org.cotation.score.Totals;

/** What holds of every comparison of two evaluations. */
class ScoreChangeProperties {

    private static final CotationEngine ENGINE = Engines.direct();
    private static final List<Grid> GRIDS = ENGINE.builtInGrids().grids();

    @Provide
    Arbitrary<Request> requests() {
        return GeneratedProfiles.of(ProfileGenerator.known().withUnknowns().withStatuses());
    }

    private static Evaluation evaluation(Request request) {
        Grid grid = GRIDS.get(request.chance().nextInt(GRIDS.size()));
        return new Evaluation(request.profile(), grid.with(AnyReadings.drawn(request.chance())), request.asOf());
    }

    /** Two requests that have nothing in common: some ninety differences, each of them scored. */
    @Property(tries = 20)
    void everyChangeIsToldOnceAndThePointsAddUpExactly(
            @ForAll("requests") Request one, @ForAll("requests") Request other) {
        ScoreChange change = ENGINE.compare(evaluation(one), evaluation(other));

        assertThat(sum(change)).isEqualTo(total(change.after()) - total(change.before()));
        assertThat(change.points()).isEqualTo(Figure.of(sum(change)));

        assertThat(change.causes().stream().flatMap(cause -> cause.changes().stream()))
                .doesNotHaveDuplicates();
        assertThat(change.causes().stream().skip(change.acting().size())).noneMatch(Cause::acts);

        assertThat(change.causes().stream().flatMap(cause -> cause.effects().stream()))
                .extracting(ScoreChangeProperties::name)
                .containsAll(Effects.between(change.before(), change.after()).stream()
                        .map(ScoreChangeProperties::name)
                        .toList());
    }

    private static long total(PriorityScore score) {
        return score.totals().map(Totals::total).orElseThrow();
    }

    private static long sum(ScoreChange change) {
        return change.causes().stream()
                .map(Cause::points)
                .mapToLong(points -> ((Figure.Of) points).value())
                .sum();
    }

    private static String name(Effect effect) {
        return effect.subject() + " " + effect.code();
    }

    @Property(tries = 60)
    void thereIsNoCauseBetweenARequestAndItself(@ForAll("requests") Request request) {
        assertThat(ENGINE.compare(evaluation(request), evaluation(request)).causes())
                .isEmpty();
    }
}
