package org.cotation.rules.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.cotation.engine.CotationEngine;
import org.cotation.profile.Answer;
import org.cotation.profile.ApplicantProfile;
import org.cotation.profile.Assessment;
import org.cotation.rules.Engines;
import org.cotation.score.CriterionScore;
import org.cotation.score.CriterionStatus;
import org.cotation.score.Figure;
import org.cotation.score.PriorityScore;
import org.cotation.score.PublicFinding;
import org.cotation.score.PublicStatus;
import org.cotation.score.Totals;

/**
 * On small grids whose rules read the same facts over and over, every answer is tried, and every assessment that is then
 * awaited: what a score says of the facts that nobody knows is what trying gives.
 */
class EntangledProperties {

    private static final CotationEngine ENGINE = Engines.direct();
    private static final int STATES = 25;
    private static final int MOST_COMPLETIONS = 500;

    /** What the answers gave. */
    private static final class Tried {

        private final Map<String, Set<PublicStatus>> publics = new HashMap<>();
        private final Map<String, Set<CriterionStatus>> criteria = new HashMap<>();
        private boolean outside;
        private long least = Long.MAX_VALUE;
        private long greatest = Long.MIN_VALUE;

        void add(PriorityScore score) {
            score.publics()
                    .forEach(found -> publics.computeIfAbsent(found.code(), code -> EnumSet.noneOf(PublicStatus.class))
                            .add(found.status()));
            score.criteria().forEach(criterion -> criteria.computeIfAbsent(
                            criterion.code(), code -> EnumSet.noneOf(CriterionStatus.class))
                    .add(met(criterion)));
            outside |= score.totals().isEmpty();
            score.totals().ifPresent(totals -> {
                least = Math.min(least, totals.total());
                greatest = Math.max(greatest, totals.total());
            });
        }
    }

    /** A criterion beaten is met as well. */
    private static CriterionStatus met(CriterionScore criterion) {
        return criterion.status() == CriterionStatus.BEATEN ? CriterionStatus.AWARDED : criterion.status();
    }

    @Property(tries = 15, shrinking = ShrinkingMode.OFF)
    void whatAScoreLeavesOpenIsWhatTryingEveryAnswerLeavesOpen(@ForAll long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        EntangledGrid grid = new EntangledGrid(ENGINE, random);
        for (int i = 0; i < STATES; i++) {
            Map<String, Answer<?>> state = grid.state(random, random.nextInt(5));
            List<Map<String, Answer<?>>> completions = EntangledGrid.completions(state);
            if (completions.size() <= MOST_COMPLETIONS) {
                check(grid, state, completions);
            }
        }
    }

    private static void check(
            EntangledGrid grid, Map<String, Answer<?>> state, List<Map<String, Answer<?>>> completions) {
        Tried tried = new Tried();
        completions.forEach(completion -> tryAssessments(grid, EntangledGrid.profile(completion), tried));
        PriorityScore score = score(grid, EntangledGrid.profile(state));
        String where = "%s%nwhere %s".formatted(grid, EntangledGrid.unknown(state));

        boolean twoAmounts = EntangledGrid.twoAmounts(state);
        for (PublicFinding found : score.publics()) {
            boolean open = found.status() == PublicStatus.UNDETERMINED;
            if (!open || !twoAmounts) {
                assertThat(
                                open
                                        ? EnumSet.of(PublicStatus.RECOGNISED, PublicStatus.NOT_RECOGNISED)
                                        : EnumSet.of(found.status()))
                        .as("public %s is %s in %s", found.code(), found.status(), where)
                        .isEqualTo(tried.publics.get(found.code()));
            }
        }
        for (CriterionScore criterion : score.criteria()) {
            boolean open = criterion.status() == CriterionStatus.UNDETERMINED;
            // A box or units that nobody knows leave a criterion open that is met, and outside the scoring there is
            // none.
            boolean told = !criterion.family().equals("D") && !grid.byUnit().contains(criterion.code());
            if (told && !tried.outside && !(open && twoAmounts)) {
                assertThat(
                                open
                                        ? EnumSet.of(CriterionStatus.AWARDED, CriterionStatus.NOT_MET)
                                        : EnumSet.of(met(criterion)))
                        .as("criterion %s is %s in %s", criterion.code(), criterion.status(), where)
                        .isEqualTo(tried.criteria.get(criterion.code()));
            }
        }
        if (tried.greatest != Long.MIN_VALUE) {
            Totals totals = score.totals().orElseThrow();
            if (totals.exact() || !twoAmounts) {
                assertThat(totals.possible()).as(where).isEqualTo(Figure.of(tried.greatest));
                assertThat(totals.lowestPossible()).as(where).isEqualTo(Figure.of(tried.least));
                assertThat(totals.exact()).as(where).isTrue();
            }
        }
    }

    /** Every public that awaits an assessment gets one in favour, then one against it. */
    private static void tryAssessments(EntangledGrid grid, ApplicantProfile profile, Tried tried) {
        PriorityScore score = score(grid, profile);
        List<PublicFinding> awaiting = score.publics().stream()
                .filter(found -> found.status() == PublicStatus.UNDETERMINED)
                .toList();
        if (awaiting.isEmpty()) {
            tried.add(score);
            return;
        }
        for (boolean favourable : List.of(true, false)) {
            Assessment assessment = Assessment.builder()
                    .publicCode(awaiting.get(0).code())
                    .favourable(favourable)
                    .build();
            tryAssessments(grid, profile.toBuilder().assessment(assessment).build(), tried);
        }
    }

    private static PriorityScore score(EntangledGrid grid, ApplicantProfile profile) {
        return ENGINE.score(profile, grid.grid(), EntangledGrid.TODAY);
    }
}
