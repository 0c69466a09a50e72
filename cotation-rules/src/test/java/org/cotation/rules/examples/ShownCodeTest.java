package org.cotation.rules.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cotation.engine.CotationEngine;
import org.cotation.engine.Evaluation;
import org.cotation.engine.Grid;
import org.cotation.explain.Addressee;
import org.cotation.explain.Explanation;
import org.cotation.json.ProfileFormatException;
import org.cotation.json.ProfileJson;
import org.cotation.json.RecordJson;
import org.cotation.json.ScoreJson;
import org.cotation.message.Language;
import org.cotation.profile.ApplicantProfile;
import org.cotation.profile.code.HousingStatus;
import org.cotation.record.Replay;
import org.cotation.rules.check.CheckReport;
import org.cotation.rules.check.CheckText;
import org.cotation.rules.check.GridCheck;
import org.cotation.rules.reload.GridWatch;
import org.cotation.rules.scenario.Scenarios;
import org.cotation.score.PriorityScore;
import org.cotation.text.ExplanationText;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The examples of the Javadoc and of the README do what they show. {@link ShownCodeIsCompiledTest} holds that each of them
 * is here, word for word: change one, and change the other.
 */
class ShownCodeTest {

    private final Path folder = Path.of("src", "main", "resources", "org", "cotation", "grids", "cahc-2022");
    private final LocalDate day = LocalDate.of(2026, 6, 15);
    private final CotationEngine engine = CotationEngine.load();
    private final Grid grid = engine.builtInGrids().find("cahc-2022").orElseThrow();
    private final ApplicantProfile profile = youngWorker();

    private static ApplicantProfile youngWorker() {
        ApplicantProfile profile = ApplicantProfile.builder()
                .application(request -> request.initialFilingDate(LocalDate.of(2024, 11, 20)))
                .applicant(person -> person.birthDate(LocalDate.of(2001, 9, 4)).employedOn(true))
                .currentHousing(home -> home.status(HousingStatus.CP))
                .build();
        return profile;
    }

    @Test
    void scores_and_explains() {
        CotationEngine engine = CotationEngine.load();
        Grid grid = engine.builtInGrids().find("cahc-2022").orElseThrow();
        PriorityScore score = engine.score(profile, grid, LocalDate.of(2026, 6, 15));

        Explanation why = engine.explain(profile, grid, score.asOf());
        String forThePerson = ExplanationText.render(why, Addressee.APPLICANT, Language.FR);

        assertThat(score.totals().orElseThrow().total()).isEqualTo(56);
        assertThat(forThePerson).contains("56");
    }

    @Test
    void scores_a_request_in_json() {
        assertThat(scoreOf(ProfileJson.write(profile))).contains("\"total\":56");
    }

    @Test
    void says_what_is_wrong_with_a_request_in_json() {
        assertThat(scoreOf("{\"applicant\":{\"birthDate\":\"2001-02-30\"},\"dalo\":1}"))
                .contains("/applicant/birthDate: ")
                .contains("/dalo: ");
    }

    private String scoreOf(String request) {
        try {
            return ScoreJson.write(engine.score(ProfileJson.read(request), grid, day));
        } catch (ProfileFormatException refused) {
            return refused.faults().stream()
                    .map(fault -> fault.pointer() + ": " + fault.message().in(Language.FR))
                    .collect(Collectors.joining("\n"));
        }
    }

    @Test
    void keeps_a_record() {
        String document = RecordJson.writeIndented(engine.recordOf(new Evaluation(profile, grid, day)));
        Replay later = engine.replay(RecordJson.read(document), engine.builtInGrids());

        assertThat(later.holds()).isTrue();
    }

    @Test
    void checks_a_grid() {
        CheckReport report = GridCheck.check(folder);
        if (!report.sound()) {
            throw new IllegalStateException(CheckText.render(report, Language.FR));
        }

        assertThat(report.readable()).isTrue();
    }

    /** It ends where a service would go on. */
    @Test
    @SuppressWarnings("UnusedVariable")
    void follows_a_grid() {
        try (GridWatch watch = GridWatch.open(folder)) {
            PriorityScore score = engine.score(profile, watch.grid(day), day);
            watch.state(); // what is served, since when, and what was refused last, with its report
        }
    }

    @TestFactory
    Stream<DynamicTest> runs_the_scenarios() {
        Scenarios scenarios = Scenarios.of(engine.open(folder));
        return scenarios.all().stream()
                .map(scenario -> DynamicTest.dynamicTest(
                        scenario.title(),
                        () -> assertThat(scenarios.run(scenario).differences()).isEmpty()));
    }
}
