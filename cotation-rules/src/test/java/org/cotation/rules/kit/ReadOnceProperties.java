package org.cotation.rules.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.cotation.engine.CotationEngine;
import org.cotation.profile.Answer;
import org.cotation.rules.Engines;
import org.cotation.score.PriorityScore;
import org.cotation.score.PublicFinding;
import org.cotation.score.PublicStatus;

/**
 * Where the rules of a public test each fact once, three-valued logic loses nothing: a public is undetermined if and only
 * if some answer to the unknown facts recognises it and some other does not. Every answer is tried, on grids of random
 * rules.
 */
class ReadOnceProperties {

    private static final CotationEngine ENGINE = Engines.direct();
    private static final int STATES = 60;

    @Property(tries = 12, shrinking = ShrinkingMode.OFF)
    void undeterminedMeansThatTheAnswersDecide(@ForAll long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        ReadOnceGrid grid = new ReadOnceGrid(ENGINE, random);
        for (int i = 0; i < STATES; i++) {
            Map<String, Answer<?>> state = grid.state(random);
            Map<String, Set<PublicStatus>> possible = new HashMap<>();
            grid.completions(state)
                    .forEach(completion -> score(grid, completion).publics().forEach(found -> possible.computeIfAbsent(
                                    found.code(), code -> EnumSet.noneOf(PublicStatus.class))
                            .add(found.status())));

            for (PublicFinding found : score(grid, state).publics()) {
                assertThat(possible.get(found.code()))
                        .as("%s is %s where %s", found.code(), found.status(), state)
                        .isEqualTo(expected(found.status()));
            }
        }
    }

    private static Set<PublicStatus> expected(PublicStatus status) {
        return status == PublicStatus.UNDETERMINED
                ? EnumSet.of(PublicStatus.RECOGNISED, PublicStatus.NOT_RECOGNISED)
                : EnumSet.of(status);
    }

    private static PriorityScore score(ReadOnceGrid grid, Map<String, Answer<?>> state) {
        return ENGINE.score(ReadOnceGrid.profile(state), grid.grid(), LocalDate.of(2026, 6, 15));
    }
}
