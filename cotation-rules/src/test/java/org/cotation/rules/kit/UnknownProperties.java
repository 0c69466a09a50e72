package org.cotation.rules.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.cotation.engine.CotationEngine;
import org.cotation.engine.Grid;
import org.cotation.profile.Answer;
import org.cotation.profile.ApplicantProfile;
import org.cotation.profile.FactStatus;
import org.cotation.profile.WhenAbsent;
import org.cotation.profile.internal.Rewriting;
import org.cotation.rules.Engines;
import org.cotation.score.CriterionScore;
import org.cotation.score.CriterionStatus;
import org.cotation.score.Figure;
import org.cotation.score.PriorityScore;
import org.cotation.score.PublicFinding;
import org.cotation.score.PublicStatus;
import org.cotation.score.Totals;

/** What is unknown, absent or refuted: what it leaves open, and what stands whatever it turns out to be. */
class UnknownProperties {

    private static final CotationEngine ENGINE = Engines.direct();
    private static final Grid GRID = CompleteGrids.of(ENGINE, "cahc-2022");

    @Provide
    Arbitrary<Request> open() {
        return GeneratedProfiles.of(ProfileGenerator.known().withUnknowns().withStatuses())
                .map(request -> request.with(Assessments.onlyInFavour(request.profile())));
    }

    @Provide
    Arbitrary<Request> known() {
        return GeneratedProfiles.of(ProfileGenerator.known().withStatuses());
    }

    @Property(tries = 300)
    void whatIsDecidedStandsForEveryCompletion(@ForAll("open") Request request) {
        SplittableRandom chance = request.chance();
        Grid grid = GRID.with(AnyReadings.drawn(chance));
        PriorityScore open = ENGINE.score(request.profile(), grid, request.asOf());
        for (PriorityScore completed : completions(request, grid, chance)) {
            for (PublicFinding found : open.publics()) {
                if (found.status() != PublicStatus.UNDETERMINED) {
                    assertThat(completed.findPublic(found.code()).orElseThrow().status())
                            .as(found.code())
                            .isEqualTo(found.status());
                }
            }
            for (CriterionScore criterion : open.criteria()) {
                if (criterion.status() != CriterionStatus.UNDETERMINED) {
                    CriterionScore then =
                            completed.findCriterion(criterion.code()).orElseThrow();
                    assertThat(met(then)).as(criterion.code()).isEqualTo(met(criterion));
                    if (criterion.missing().isEmpty()) {
                        assertThat(then.worth()).as(criterion.code()).isEqualTo(criterion.worth());
                    }
                }
            }
        }
    }

    private static boolean met(CriterionScore criterion) {
        return criterion.status() == CriterionStatus.AWARDED || criterion.status() == CriterionStatus.BEATEN;
    }

    @Property(tries = 300)
    void thePossibleTotalsBoundTheTotalOfEveryCompletion(@ForAll("open") Request request) {
        SplittableRandom chance = request.chance();
        Totals open =
                ENGINE.score(request.profile(), GRID, request.asOf()).totals().orElseThrow();
        for (PriorityScore completed : completions(request, GRID, chance)) {
            long total = completed.totals().orElseThrow().total();
            if (open.lowestPossible() instanceof Figure.Of lowest) {
                assertThat(total).isGreaterThanOrEqualTo(lowest.value());
            }
            if (open.possible() instanceof Figure.Of possible) {
                assertThat(total).isLessThanOrEqualTo(possible.value());
            }
        }
    }

    /** Scores of the request once everything is known, before and after the assessments that it then waits for. */
    private static List<PriorityScore> completions(Request request, Grid grid, SplittableRandom chance) {
        Completions completions = new Completions(chance, request.asOf());
        List<PriorityScore> scores = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            ApplicantProfile completed = completions.of(request.profile());
            PriorityScore score = ENGINE.score(completed, grid, request.asOf());
            scores.add(score);
            scores.add(ENGINE.score(Assessments.made(completed, score, chance), grid, request.asOf()));
        }
        return scores;
    }

    /** Of a request of which everything is known, nothing is left open but what a body has to assess. */
    @Property(tries = 300)
    void whereAllIsKnownOnlyAssessmentsAreAwaited(@ForAll("known") Request request) {
        PriorityScore score = ENGINE.score(request.profile(), GRID, request.asOf());

        assertThat(score.publics())
                .allSatisfy(found ->
                        assertThat(found.missing()).as(found.code()).isSubsetOf("assessments", "violence.proof"));
    }

    @Property
    void aFactRefutedCountsAsOneThatIsAbsent(@ForAll("open") Request request) {
        List<String> candidates = new ArrayList<>();
        Rewriting.of(request.profile(), (place, before) -> {
            if (before instanceof Answer.Given<?> given
                    && given.status() != FactStatus.REFUTED
                    && place.whenAbsent() == WhenAbsent.NONE) {
                candidates.add(place.path());
            }
            return before;
        });
        Assume.that(!candidates.isEmpty());
        String path = candidates.get(request.chance().nextInt(candidates.size()));

        PriorityScore refuted = ENGINE.score(with(request.profile(), path, true), GRID, request.asOf());
        PriorityScore absent = ENGINE.score(with(request.profile(), path, false), GRID, request.asOf());

        assertThat(Told.ofDeclared(refuted)).as(path).isEqualTo(Told.ofDeclared(absent));
    }

    private static ApplicantProfile with(ApplicantProfile profile, String path, boolean refuted) {
        return Rewriting.of(profile, (place, before) -> {
            if (!place.path().equals(path) || !(before instanceof Answer.Given<?> given)) {
                return before;
            }
            return refuted ? Answer.refuted(given.value()) : Answer.notAsked();
        });
    }
}
