package org.cotation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.cotation.engine.Evaluation;
import org.cotation.engine.Grid;
import org.cotation.explain.Cause;
import org.cotation.explain.Change;
import org.cotation.explain.Effect;
import org.cotation.explain.Effect.Subject;
import org.cotation.explain.Found;
import org.cotation.explain.ScoreChange;
import org.cotation.json.ProfileJson;
import org.cotation.score.Figure;
import org.cotation.score.StatementStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What changed between two evaluations, and what each change accounts for. */
class ScoreChangeTest {

    @TempDir
    Path folder;

    private static Grid cahc() {
        return TestGrids.ENGINE.builtInGrids().find("cahc-2022").orElseThrow();
    }

    private static ScoreChange change(Grid grid, String before, String after) {
        return TestGrids.ENGINE.compare(evaluation(grid, before), evaluation(grid, after));
    }

    private static Evaluation evaluation(Grid grid, String profile) {
        return new Evaluation(ProfileJson.read(profile), grid, TestGrids.TODAY);
    }

    private static List<String> paths(Cause cause) {
        return cause.changes().stream()
                .map(change -> ((Change.OfFact) change).path())
                .toList();
    }

    private Grid grid(String rules) {
        return TestGrids.of(folder, "cumulation: sum", rules);
    }

    @Test
    void nothingChangedBetweenAnEvaluationAndItself() {
        ScoreChange change = change(
                cahc(), "{\"currentHousing\": {\"status\": \"SD\"}}", "{\"currentHousing\": {\"status\": \"SD\"}}");

        assertThat(change.causes()).isEmpty();
        assertThat(change.points()).isEqualTo(Figure.of(0));
    }

    /** Two facts that act only together are told together: neither of them alone brings anything. */
    @Test
    void factsThatActOnlyTogetherAreToldTogether() {
        Grid grid = grid(TestGrids.criterion("C", 7, "Housing( unfit, notDecent )"));

        ScoreChange change = change(
                grid,
                "{}",
                "{\"volunteerFirefighter\": false, \"currentHousing\": {\"unfit\": true, \"notDecent\": true, \"surface\": 20}}");

        assertThat(change.causes()).hasSize(3);
        assertThat(change.acting()).singleElement().satisfies(cause -> assertThat(paths(cause))
                .containsExactlyInAnyOrder("currentHousing.unfit", "currentHousing.notDecent"));
    }

    @Test
    void aPenaltyAndAGainAreToldApartThoughTheTotalIsTheSame() {
        Grid grid = grid(TestGrids.criterion("PLUS", 5, "Housing( unfit )")
                + TestGrids.criterion("MOINS", -5, "Situation( volunteerFirefighter )"));

        ScoreChange change =
                change(grid, "{}", "{\"currentHousing\": {\"unfit\": true}, \"volunteerFirefighter\": true}");

        assertThat(change.points()).isEqualTo(Figure.of(0));
        assertThat(change.causes()).extracting(Cause::points).containsExactly(Figure.of(5), Figure.of(-5));
    }

    /** Whoever leaves the first place of a list makes nobody else a different person. */
    @Test
    void aDependantWhoLeavesIsOneCause() {
        ScoreChange change = change(
                cahc(),
                "{\"dependants\": [{\"birthDate\": \"2010-01-01\", \"disabled\": true}, {\"birthDate\": \"2015-01-01\", \"fiscallyAttached\": true}]}",
                "{\"dependants\": [{\"birthDate\": \"2015-01-01\", \"fiscallyAttached\": true}]}");

        assertThat(change.causes()).singleElement().satisfies(cause -> {
            Change.OfFact fact = (Change.OfFact) cause.changes().get(0);
            assertThat(fact.path()).isEqualTo("dependants[0]");
            assertThat(fact.before().status()).isEqualTo(StatementStatus.DECLARED);
            assertThat(fact.after().status()).isEqualTo(StatementStatus.ABSENT);
        });
    }

    @Test
    void aCoApplicantWhoComesIsOneCause() {
        ScoreChange change = change(
                cahc(),
                "{\"applicant\": {\"employedOn\": false}}",
                "{\"applicant\": {\"employedOn\": false}, \"coApplicant\": {\"birthDate\": \"1990-02-03\", \"employedOn\": true}}");

        assertThat(change.acting()).singleElement().satisfies(cause -> {
            assertThat(paths(cause)).containsExactly("coApplicant");
            assertThat(cause.effects()).extracting(Effect::code).contains("CAHC.MENAGES_ACTIFS", "MENAGES_ACTIFS");
        });
    }

    /** A document that is accepted adds no point, and confirms those that are there. */
    @Test
    void aFactThatIsVerifiedAccountsForTheConfirmedPoints() {
        ScoreChange change = change(
                cahc(),
                "{\"dalo\": {\"status\": \"ACTIF\"}}",
                "{\"dalo\": {\"status\": \"ACTIF\"}, \"valueStatus\": {\"dalo.status\": \"VERIFIED\"}}");

        assertThat(change.causes()).singleElement().satisfies(cause -> {
            assertThat(cause.points()).isEqualTo(Figure.of(0));
            assertThat(cause.confirmed()).isEqualTo(Figure.of(50));
            assertThat(cause.effects()).anySatisfy(effect -> {
                assertThat(effect.code()).isEqualTo("DALO");
                assertThat(effect.before().verified()).isFalse();
                assertThat(effect.after().verified()).isTrue();
            });
        });
    }

    @Test
    void aCapThatHoldsPointsBackIsTold() {
        String full = "\"applicant\": {\"birthDate\": \"2001-01-01\", \"employedOn\": %s}, \"autonomy\": {\"gir\": 3},"
                + " \"currentHousing\": {\"renewalOperation\": {\"type\": \"ANRU\", \"buildingConcerned\": true, \"rehousingRequired\": true}}";

        ScoreChange change = change(cahc(), "{" + full.formatted("false") + "}", "{" + full.formatted("true") + "}");

        assertThat(change.points()).isEqualTo(Figure.of(0));
        assertThat(change.causes().get(0).effects()).anySatisfy(effect -> {
            assertThat(effect.subject()).isEqualTo(Subject.FAMILY);
            assertThat(effect.after().found()).isEqualTo(Found.BOUNDED);
        });
    }

    @Test
    void theCauseThatPutsTheRequestOutsideTheScoringHasNoNumberOfPoints() {
        Grid grid = grid("rule \"Radiée\" @outside( RADIEE ) when Situation( volunteerFirefighter ) then end\n"
                + TestGrids.criterion("C", 5, "Housing( unfit )"));

        ScoreChange change =
                change(grid, "{}", "{\"currentHousing\": {\"unfit\": true}, \"volunteerFirefighter\": true}");

        assertThat(change.points()).isEqualTo(Figure.none());
        assertThat(change.causes()).extracting(Cause::points).containsExactlyInAnyOrder(Figure.of(5), Figure.none());
        assertThat(change.causes())
                .anySatisfy(cause -> assertThat(cause.effects()).anySatisfy(effect -> {
                    assertThat(effect.subject()).isEqualTo(Subject.REQUEST);
                    assertThat(effect.after().found()).isEqualTo(Found.OUTSIDE_SCORING);
                }));
    }

    /** On the way, one fact leaves the scoring and another comes back: together they have a number of points. */
    @Test
    void aDetourOutsideTheScoringIsToldTogether() {
        Grid grid = grid("rule \"Radiée\" @outside( RADIEE ) when Housing( notDecent, unfit ) then end\n"
                + TestGrids.criterion("C", 5, "Housing( notDecent )"));

        ScoreChange change = change(
                grid,
                "{\"currentHousing\": {\"unfit\": true, \"notDecent\": false}}",
                "{\"currentHousing\": {\"unfit\": false, \"notDecent\": true}}");

        assertThat(change.points()).isEqualTo(Figure.of(5));
        assertThat(change.causes())
                .allSatisfy(cause -> assertThat(cause.points()).isInstanceOf(Figure.Of.class));
    }

    @Test
    void aNewGridSaysWhichCriteriaItWeighsOtherwise() throws IOException {
        Grid older = TestGrids.of(
                Files.createDirectory(folder.resolve("avant")),
                "cumulation: sum",
                TestGrids.criterion("C", 5, "Housing( unfit )") + TestGrids.criterion("VIEUX", 1, "Housing( unfit )"));
        Grid newer = TestGrids.of(
                Files.createDirectory(folder.resolve("apres")),
                "cumulation: sum",
                TestGrids.criterion("C", 7, "Housing( unfit )") + TestGrids.criterion("NEUF", 2, "Housing( unfit )"));
        String profile = "{\"currentHousing\": {\"unfit\": true}}";

        ScoreChange change = TestGrids.ENGINE.compare(evaluation(older, profile), evaluation(newer, profile));

        assertThat(change.causes()).singleElement().satisfies(cause -> {
            assertThat(cause.points()).isEqualTo(Figure.of(3));
            Change.OfGrid grid = (Change.OfGrid) cause.changes().get(0);
            assertThat(grid.criteria())
                    .extracting(weight -> weight.criterion().code())
                    .containsExactly("C", "NEUF", "VIEUX");
        });
    }

    @Test
    void dateReadingGridAndFactsFollowEachOther() {
        String young = "{\"applicant\": {\"birthDate\": \"1995-06-16\", \"employedOn\": %s}}";
        ScoreChange change = TestGrids.ENGINE.compare(
                evaluation(cahc(), young.formatted("false")),
                new Evaluation(
                        ProfileJson.read(young.formatted("true")),
                        cahc().with(Map.of("youth-upper-bound", "under-30")),
                        LocalDate.of(2026, 6, 16)));

        assertThat(change.causes().stream().flatMap(cause -> cause.changes().stream()))
                .extracting(one -> one.getClass().getSimpleName())
                .containsExactly("OfDate", "OfFact", "OfReading");
        assertThat(change.causes().get(2).acts()).isFalse();
    }

    @Test
    void noPersonalValueShowsInAToString() {
        ScoreChange change = change(
                cahc(),
                "{\"applicant\": {\"birthDate\": \"1991-03-02\"}}",
                "{\"applicant\": {\"birthDate\": \"1992-04-03\"}}");

        assertThat(change.toString() + change.causes()).doesNotContain("1991", "1992");
    }
}
