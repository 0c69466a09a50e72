package org.cotation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.cotation.engine.Grid;
import org.cotation.json.ProfileJson;
import org.cotation.score.CriterionScore;
import org.cotation.score.CriterionStatus;
import org.cotation.score.PublicFinding;
import org.cotation.score.PublicStatus;
import org.cotation.score.Verification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is unknown, absent, refuted, assessed: what a rule makes of it. */
class ThreeValuesTest {

    private static final Grid CAHC =
            TestGrids.ENGINE.builtInGrids().find("cahc-2022").orElseThrow();

    @TempDir
    Path folder;

    private static PublicFinding find(String code, String profile) {
        return TestGrids.score(CAHC, profile).findPublic(code).orElseThrow();
    }

    /** Kleene's strong logic: a condition that is false, or true, whatever the unknown value is, is so. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "Housing( unfit && notDecent ) ; false ; NOT_MET",
                "Housing( unfit && notDecent ) ; true ; UNDETERMINED",
                "Housing( unfit || notDecent ) ; true ; AWARDED",
                "Housing( unfit || notDecent ) ; false ; UNDETERMINED",
                "Housing( !( unfit || notDecent ) ) ; true ; NOT_MET",
                "Housing( !( unfit && notDecent ) ) ; false ; AWARDED",
                "Housing( unfit, notDecent ) ; false ; NOT_MET",
                "Housing( !unfit ) ; true ; UNDETERMINED",
                "not Housing( unfit, notDecent ) ; false ; AWARDED",
                "exists Housing( unfit, notDecent ) ; true ; UNDETERMINED"
            })
    void whatTheUnknownCannotChangeIsDecided(String condition, String notDecent, CriterionStatus expected) {
        Grid grid = TestGrids.of(folder, "cumulation: sum", TestGrids.criterion("C", 5, condition));
        CriterionScore criterion = TestGrids.score(
                        grid, "{\"currentHousing\": {\"unfit\": null, \"notDecent\": " + notDecent + "}}")
                .findCriterion("C")
                .orElseThrow();

        assertThat(criterion.status()).isEqualTo(expected);
        assertThat(criterion.missing())
                .isEqualTo(expected == CriterionStatus.UNDETERMINED ? List.of("currentHousing.unfit") : List.of());
    }

    @Test
    void oneKnownPersonIsEnoughForExists() {
        String condition = "exists Dependant( age < 18 )";
        Grid grid = TestGrids.of(folder, "cumulation: sum", TestGrids.criterion("C", 5, condition));

        assertThat(status(grid, "{\"dependants\": [null, {\"birthDate\": \"2020-01-01\"}]}"))
                .isEqualTo(CriterionStatus.AWARDED);
        assertThat(status(grid, "{\"dependants\": [null, {\"birthDate\": \"1960-01-01\"}]}"))
                .isEqualTo(CriterionStatus.UNDETERMINED);
        assertThat(status(grid, "{\"dependants\": null}")).isEqualTo(CriterionStatus.UNDETERMINED);
        assertThat(status(grid, "{\"dependants\": []}")).isEqualTo(CriterionStatus.NOT_MET);
        assertThat(status(grid, "{}")).isEqualTo(CriterionStatus.NOT_MET);
    }

    private static CriterionStatus status(Grid grid, String profile) {
        return TestGrids.score(grid, profile).findCriterion("C").orElseThrow().status();
    }

    @Test
    void aSecondHolderWhoMayExistLeavesTheYoungPublicOpen() {
        assertThat(find("CAHC.JEUNES_18_30", "{\"applicant\": {\"birthDate\": \"1970-01-01\"}, \"coApplicant\": null}"))
                .satisfies(found -> {
                    assertThat(found.status()).isEqualTo(PublicStatus.UNDETERMINED);
                    assertThat(found.missing()).containsExactly("coApplicant");
                });
        assertThat(find("CAHC.JEUNES_18_30", "{\"applicant\": {\"birthDate\": \"2000-01-01\"}, \"coApplicant\": null}")
                        .status())
                .isEqualTo(PublicStatus.RECOGNISED);
    }

    /** The box F27 with no proof: recognised, declared, and the proof is named. */
    @Test
    void aDeclaredSituationIsRecognisedAndItsProofIsToBring() {
        PublicFinding declared = find("L441-1.f", "{\"currentHousing\": {\"unfit\": true}}");
        assertThat(declared.status()).isEqualTo(PublicStatus.RECOGNISED);
        assertThat(declared.verification()).isEqualTo(Verification.DECLARED);
        assertThat(declared.proof()).contains("Arrêté du préfet");

        PublicFinding verified = find(
                "L441-1.f",
                "{\"currentHousing\": {\"unfit\": true}, \"valueStatus\": {\"currentHousing.unfit\": \"VERIFIED\"}}");
        assertThat(verified.verification()).isEqualTo(Verification.VERIFIED);
        assertThat(verified.proof()).isEmpty();
    }

    /** Letter g needs an accepted proof by the text itself; g bis needs a measure imposed on the author. */
    @Test
    void violenceWithoutProofIsUndeterminedAndNamesTheProof() {
        PublicFinding found = find("L441-1.g", "{\"violence\": {\"kind\": \"COUPLE\"}}");
        assertThat(found.status()).isEqualTo(PublicStatus.UNDETERMINED);
        assertThat(found.missing()).containsExactly("violence.proof");
        assertThat(found.awaiting()).isEmpty();

        assertThat(find("L441-1.g-bis", "{\"violence\": {\"kind\": \"RAPE_AT_HOME\"}}")
                        .status())
                .isEqualTo(PublicStatus.NOT_RECOGNISED);
        assertThat(find("L441-1.g-bis", "{\"violence\": {\"kind\": \"RAPE_AT_HOME\", \"proof\": [\"AUTHOR_MEASURE\"]}}")
                        .status())
                .isEqualTo(PublicStatus.RECOGNISED);
    }

    @Test
    void letterCIsOnlyEverAssessed() {
        assertThat(find("L441-1.c", "{}")).satisfies(found -> {
            assertThat(found.status()).isEqualTo(PublicStatus.UNDETERMINED);
            assertThat(found.missing()).containsExactly("assessments");
            assertThat(found.awaiting()).isEqualTo("évaluation sociale");
        });
        assertThat(find("L441-1.c", "{\"assessments\": [{\"public\": \"L441-1.c\", \"favourable\": true}]}")
                        .status())
                .isEqualTo(PublicStatus.RECOGNISED);
        assertThat(find("L441-1.c", "{\"assessments\": [{\"public\": \"L441-1.c\", \"favourable\": false}]}")
                        .status())
                .isEqualTo(PublicStatus.NOT_RECOGNISED);
    }

    /** A favourable assessment prevails over everything, a rule that holds over an unfavourable one. */
    @Test
    void assessmentsComeBeforeAndAfterRules() {
        String against = "\"assessments\": [{\"public\": \"L441-1.k\", \"favourable\": false}]";
        assertThat(find("L441-1.k", "{\"currentHousing\": {\"status\": \"CPE\"}, " + against + "}")
                        .status())
                .isEqualTo(PublicStatus.NOT_RECOGNISED);
        assertThat(find("L441-1.k", "{\"currentHousing\": {\"status\": \"SD\"}, " + against + "}")
                        .status())
                .isEqualTo(PublicStatus.RECOGNISED);
        assertThat(find(
                                "L441-1.k",
                                "{\"currentHousing\": {\"status\": \"LP\"}, \"assessments\": [{\"public\": \"L441-1.k\", \"favourable\": true}]}")
                        .status())
                .isEqualTo(PublicStatus.RECOGNISED);
        assertThat(find("L441-1.k", "{\"currentHousing\": {\"status\": \"LP\"}, \"assessments\": null}"))
                .satisfies(found -> {
                    assertThat(found.status()).isEqualTo(PublicStatus.UNDETERMINED);
                    assertThat(found.missing()).containsExactly("assessments");
                });
    }

    /** A parameter that the grid does not supply for the date is unknown, and named. */
    @Test
    void aParameterThatIsNotSuppliedIsNamedAsMissing() {
        assertThat(find("FLAG.DELAI_ANORMALEMENT_LONG", "{\"application\": {\"initialFilingDate\": \"2010-01-01\"}}")
                        .missing())
                .containsExactly("parameters.abnormally-long-delay");
        assertThat(TestGrids.ENGINE
                        .score(
                                ProfileJson.read(
                                        "{\"applicant\": {\"birthDate\": \"1980-01-01\"}, \"resources\": {\"monthly\": []}}"),
                                CAHC,
                                LocalDate.of(2027, 1, 1))
                        .findPublic("OBJ.PREMIER_QUARTILE")
                        .orElseThrow()
                        .missing())
                .containsExactly("parameters.first-quartile.2027");
    }

    /** A rule for every reading but one holds under the others, and is left out under that one. */
    @Test
    void aRuleCanExcludeAReading() {
        Grid grid = TestGrids.write(
                folder,
                Map.of(
                        "grid.yaml",
                        "id: petite\ntitle: Petite\nvalidity: { from: 2020-01-01 }\npublics:\n  - { code: P, label: P }\n",
                        "r.drl",
                        """
                        rule "Sauf une lecture"
                            @public( P )
                        when
                            not Reading( youthUpperBound == "under-30" )
                            Housing( unfit )
                        then
                        end
                        """));
        String unfit = "{\"currentHousing\": {\"unfit\": true}}";

        assertThat(TestGrids.score(grid, unfit).findPublic("P").orElseThrow().status())
                .isEqualTo(PublicStatus.RECOGNISED);
        assertThat(TestGrids.score(grid.with(Map.of("youth-upper-bound", "under-30")), unfit)
                        .findPublic("P")
                        .orElseThrow()
                        .status())
                .isEqualTo(PublicStatus.NOT_RECOGNISED);
    }
}
