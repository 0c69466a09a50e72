package org.cotation.rules.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.cotation.engine.CotationEngine;
import org.cotation.engine.Grid;
import org.cotation.explain.Concern;
import org.cotation.explain.Explanation;
import org.cotation.explain.Nearness;
import org.cotation.explain.Reason;
import org.cotation.explain.RuleReasons;
import org.cotation.explain.Truth;
import org.cotation.profile.ApplicantProfile;
import org.cotation.rules.Engines;
import org.cotation.score.CriterionStatus;
import org.cotation.score.EvidenceStatus;
import org.cotation.score.PublicStatus;

/** The reasons told for a rule are those that decided it: put together, they give its answer, and the session's. */
class ReasonsProperties {

    private static final CotationEngine DIRECT = Engines.direct();
    private static final CotationEngine SESSION = Engines.session();
    private static final List<Grid> GRIDS = CompleteGrids.of(DIRECT);

    @Provide
    Arbitrary<Request> known() {
        return GeneratedProfiles.of(ProfileGenerator.known().withStatuses());
    }

    @Provide
    Arbitrary<Request> open() {
        return GeneratedProfiles.of(ProfileGenerator.known().withUnknowns().withStatuses());
    }

    @Property(tries = 300)
    void theReasonsOfARuleGiveItsAnswer(@ForAll("open") Request request) {
        for (Grid grid : GRIDS) {
            assertToldAsDecided(DIRECT.explain(request.profile(), grid, request.asOf()));
        }
    }

    @Property(tries = 300)
    void theReasonsGiveTheAnswerOfTheSession(@ForAll("known") Request request) {
        for (Grid grid : GRIDS) {
            ApplicantProfile assessed = Assessments.made(
                    request.profile(), DIRECT.score(request.profile(), grid, request.asOf()), request.chance());
            Explanation session = SESSION.explain(assessed, grid, request.asOf());

            assertToldAsDecided(session);
            assertThat(DIRECT.explain(assessed, grid, request.asOf())).isEqualTo(session);
        }
    }

    @Property(tries = 8, shrinking = ShrinkingMode.OFF)
    void theReasonsGiveTheAnswerOfTheSessionOnRandomRules(@ForAll long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        ReadOnceGrid grid = new ReadOnceGrid(DIRECT, random);
        for (int i = 0; i < 60; i++) {
            ApplicantProfile profile =
                    ReadOnceGrid.profile(grid.completions(grid.state(random)).get(0));

            assertToldAsDecided(SESSION.explain(profile, grid.grid(), LocalDate.of(2026, 6, 15)));
        }
    }

    /** Whoever is told no is told which condition fails, with what his request says. */
    @Property(tries = 300)
    void whatIsNotMetNamesAConditionThatFails(@ForAll("open") Request request) {
        for (Grid grid : GRIDS) {
            Explanation explanation = DIRECT.explain(request.profile(), grid, request.asOf());
            explanation.score().criteria().stream()
                    .filter(criterion -> criterion.status() == CriterionStatus.NOT_MET)
                    .forEach(criterion -> assertThat(explanation.rules(Concern.CRITERION, criterion.code()))
                            .as(criterion.code())
                            .allSatisfy(ReasonsProperties::assertNamesWhatFails));
            explanation.score().publics().stream()
                    .filter(found -> found.status() == PublicStatus.NOT_RECOGNISED)
                    .flatMap(found -> explanation.rules(Concern.PUBLIC, found.code()).stream())
                    .filter(rule -> rule.truth() == Truth.FALSE)
                    .forEach(ReasonsProperties::assertNamesWhatFails);
        }
    }

    /** The obstacles of a criterion are what fails among the reasons told, of all the conditions in their order. */
    @Property(tries = 150)
    void whatStandsInTheWayIsWhatTheReasonsTell(@ForAll("open") Request request) {
        for (Grid grid : GRIDS) {
            Explanation explanation = DIRECT.explain(request.profile(), grid, request.asOf());
            explanation.score().criteria().stream()
                    .filter(criterion -> criterion.status() == CriterionStatus.NOT_MET)
                    .filter(criterion ->
                            criterion.evidence().stream().noneMatch(fact -> fact.status() == EvidenceStatus.OPEN))
                    .forEach(criterion -> assertThat(criterion.blockedBy())
                            .as(criterion.code())
                            .isNotEmpty()
                            .isEqualTo(ToldObstacles.of(explanation
                                    .rules(Concern.CRITERION, criterion.code())
                                    .get(0)
                                    .reasons())));
        }
    }

    private static void assertNamesWhatFails(RuleReasons rule) {
        assertThat(rule.reasons().stream().filter(reason -> reason.truth() == Truth.FALSE))
                .as(rule.label().fr())
                .isNotEmpty()
                .allSatisfy(ReasonsProperties::assertSaysWhy);
    }

    private static void assertSaysWhy(Reason reason) {
        if (reason instanceof Reason.Check check) {
            assertThat(check.condition().fr()).isNotBlank();
            assertThat(check.actual().fr()).isNotBlank().isNotEqualTo("inconnu");
        } else if (reason instanceof Reason.AllOf all) {
            assertThat(all.parts()).anyMatch(part -> part.truth() == Truth.FALSE);
        } else if (reason instanceof Reason.AnyOf any) {
            assertThat(any.parts()).allMatch(part -> part.truth() == Truth.FALSE);
        } else if (reason instanceof Reason.Search search) {
            assertThat(search.candidates())
                    .allMatch(candidate -> search.asks() == Reason.Asks.NONE || candidate.truth() == Truth.FALSE);
        }
    }

    private static void assertToldAsDecided(Explanation explanation) {
        for (RuleReasons rule : explanation.rules()) {
            assertThat(Nearness.together(rule.reasons())).as(rule.label().fr()).isEqualTo(rule.truth());
        }
    }
}
