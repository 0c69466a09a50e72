package org.cotation.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cotation.engine.Grid;
import org.cotation.json.ScoreJson;
import org.cotation.message.Language;
import org.cotation.rules.ReferenceCases.Case;
import org.cotation.score.Blocker;
import org.cotation.score.PriorityScore;
import org.cotation.score.PublicFinding;
import org.cotation.text.ScoreText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What people read of the engine's own results: in words, with the person's own value beside what the rule asks. */
class ExplanationTest {

    /** What only a machine says: truth values, dates as numbers, codes in capitals, names of classes and readings. */
    private static final Pattern MACHINE_WORDS = Pattern.compile(
            "\\b(true|false|null)\\b|\\d{4}-\\d{2}-\\d{2}|[A-Z]+_[A-Z_]+|\\[…]|lecture «|\\b[a-z]+-[a-z]+-[a-z]+\\b(?! )");

    private static final Pattern ENGLISH_WORDS =
            Pattern.compile("\\b(the|and|of|is|not|yes|no|at least|at most|nothing)\\b");

    private static final Grid CAHC =
            TestGrids.ENGINE.builtInGrids().find("cahc-2022").orElseThrow();

    @TempDir
    Path folder;

    static Stream<Case> cases() {
        return Stream.concat(
                ReferenceCases.read("/cases.json").stream(),
                ReferenceCases.read("/interpretation-cases.json").stream());
    }

    private static PriorityScore score(Case situation) {
        return TestGrids.ENGINE.score(situation.profile(), CAHC.with(situation.interpretations()), situation.asOf());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theFrenchTextHoldsNoWordOfAMachineNorOfEnglish(Case situation) {
        String text = ScoreText.render(score(situation), Language.FR);

        assertThat(text.toLowerCase(Locale.ROOT)).doesNotContainPattern(ENGLISH_WORDS);
        assertThat(text.lines().filter(line -> !line.contains("empreinte")))
                .allSatisfy(line -> assertThat(line).doesNotContainPattern(MACHINE_WORDS));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everyWordOfTheExplanationIsThereInBothLanguages(Case situation) {
        PriorityScore score = score(situation);

        Stream.concat(
                        score.publics().stream().flatMap(found -> found.blockedBy().stream()),
                        score.criteria().stream().flatMap(found -> found.blockedBy().stream()))
                .forEach(blocker -> {
                    assertThat(blocker.condition().fr()).isNotBlank();
                    assertThat(blocker.condition().en()).isNotBlank();
                    assertThat(blocker.actual().fr()).isNotBlank();
                    assertThat(blocker.actual().en()).isNotBlank();
                });
    }

    private static List<String> obstacles(String code, String profile) {
        PublicFinding found = TestGrids.score(CAHC, profile).findPublic(code).orElseThrow();
        return found.blockedBy().stream()
                .map(Blocker::condition)
                .map(wording -> wording.fr())
                .toList();
    }

    /** Design, section 1: « why and why not »; the two bounds of the age are said at once. */
    @Test
    void aPublicThatIsNotRecognisedSaysWhichConditionFailsAndWhatTheRequestHas() {
        PublicFinding young = TestGrids.score(
                        CAHC,
                        "{\"applicant\": {\"birthDate\": \"1970-01-01\"}, \"coApplicant\": {\"birthDate\": \"1992-01-01\"}}")
                .findPublic("CAHC.JEUNES_18_30")
                .orElseThrow();

        assertThat(young.blockedBy()).singleElement().satisfies(blocker -> {
            assertThat(blocker.condition().fr()).isEqualTo("le demandeur — âge : de 18 à 30\u00A0ans");
            assertThat(blocker.actual().fr()).isEqualTo("âge : 56\u00A0ans");
            assertThat(blocker.paths()).containsExactly("applicant.birthDate");
        });
    }

    @Test
    void aReadingThatWasNotAdoptedIsNotAnObstacle() {
        assertThat(
                        obstacles(
                                "CAHC.RENOUVELLEMENT_URBAIN",
                                "{\"currentHousing\": {\"renewalOperation\": {\"type\": \"DEMOLITION\", \"buildingConcerned\": true, \"rehousingRequired\": true}}}"))
                .containsExactly(
                        "type d'opération de renouvellement urbain : « NPNRU / ANRU » ou « Autre opération de renouvellement »");
    }

    /** Of a rule for those who are not of a public, that they are is what stands against it. */
    @Test
    void aPublicThatMustNotBeRecognisedIsAnObstacleWhereItIs() {
        Grid grid = TestGrids.of(
                folder,
                "cumulation: sum",
                TestGrids.criterion("C", 1, "Housing( unfit ) not Public( code == \"DALO\" )"));

        assertThat(TestGrids.score(
                                grid,
                                "{\"currentHousing\": {\"unfit\": true}, \"dalo\": {\"status\": \"ACTIF\", \"decisionDate\": \"2026-02-01\"}}")
                        .findCriterion("C")
                        .orElseThrow()
                        .blockedBy())
                .extracting(blocker -> blocker.condition().fr(), blocker -> blocker.condition()
                        .en())
                .containsExactly(
                        tuple(
                                "pas de public reconnu : « Reconnu prioritaire au titre du droit au logement opposable (DALO) »",
                                "no recognised public: “Recognised as a priority under the enforceable right to housing (DALO)”"));
    }

    /** No personal value may reach a log: nothing that a score is made of shows one in its {@code toString}. */
    @Test
    void aScoreShowsNoPersonalValueInItsToString() {
        PriorityScore score = TestGrids.score(
                CAHC,
                "{\"applicant\": {\"birthDate\": \"1991-03-02\", \"employedOn\": true}, \"resources\": {\"monthly\": [{\"code\": \"SAL\", \"amount\": 1234.56}]}}");

        assertThat(score.toString() + score.publics() + score.criteria() + score.outcome())
                .doesNotContain("1991", "1234", "35\u00A0ans");
    }

    @Test
    void theJsonOfAScoreHasTheKeysThatOthersRead() {
        String json = ScoreJson.write(TestGrids.score(CAHC, "{\"applicant\": {\"birthDate\": \"1991-03-02\"}}"));

        assertThat(json)
                .startsWith("{\"asOf\":\"2026-06-15\",\"grid\":{\"id\":\"cahc-2022\",")
                .contains(
                        "\"fingerprint\":",
                        "\"illustrative\":\"Points",
                        "\"interpretations\":{",
                        "\"youth-upper-bound\":\"age-30-included\"",
                        "\"outcome\":\"SCORED\"",
                        "\"total\":0",
                        "\"confirmedTotal\":0",
                        "\"possibleTotal\":55",
                        "\"lowestPossibleTotal\":0",
                        "\"blockedBy\":[{\"condition\":");
    }
}
