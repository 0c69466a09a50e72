package org.cotation.rules.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.LongStream;
import org.cotation.engine.CotationEngine;
import org.cotation.engine.Grid;
import org.cotation.json.ScoreJson;
import org.cotation.message.Language;
import org.cotation.rules.Engines;
import org.cotation.score.PriorityScore;
import org.cotation.text.ScoreText;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The same request, grid and date give the same result: on any machine, whatever else it does meanwhile. */
class DeterminismTest {

    private static final int THREADS = 8;
    private static final Locale LOCALE = Locale.getDefault();
    private static final TimeZone ZONE = TimeZone.getDefault();

    private static final ProfileGenerator GENERATOR =
            ProfileGenerator.known().withUnknowns().withStatuses();
    private static final List<Request> REQUESTS =
            LongStream.range(0, 60).mapToObj(GENERATOR::request).toList();

    /** What a reader gets of a score; each of them must be the same. */
    private static final List<Function<PriorityScore, Object>> RENDERINGS = List.of(
            score -> score,
            ScoreJson::write,
            score -> ScoreText.render(score, Language.FR),
            score -> ScoreText.render(score, Language.EN));

    private static final List<Object> IN_FRANCE = inFrance();

    private static List<Object> inFrance() {
        try {
            return onMachine("fr-FR", "Europe/Paris");
        } finally {
            restoreTheMachine();
        }
    }

    @AfterEach
    void restore() {
        restoreTheMachine();
    }

    private static void restoreTheMachine() {
        Locale.setDefault(LOCALE);
        TimeZone.setDefault(ZONE);
    }

    /** Turkish has an i without a dot, Arabic and Thai digits and years of their own; in Samoa it is tomorrow already. */
    @ParameterizedTest
    @CsvSource({
        "en-US, America/New_York",
        "tr-TR, Europe/Istanbul",
        "fr-FR, Pacific/Apia",
        "ar-EG-u-nu-arab, Pacific/Pago_Pago",
        "th-TH-u-ca-buddhist-nu-thai, Asia/Kathmandu"
    })
    void theMachineChangesNothing(String locale, String zone) {
        assertThat(onMachine(locale, zone)).isEqualTo(IN_FRANCE);
    }

    /** Requests drawn, grids loaded and scores computed and rendered, all of it on that machine. */
    private static List<Object> onMachine(String locale, String zone) {
        Locale.setDefault(Locale.forLanguageTag(locale));
        TimeZone.setDefault(TimeZone.getTimeZone(zone));
        CotationEngine engine = Engines.direct();
        List<Request> requests = REQUESTS.stream()
                .map(request -> GENERATOR.request(request.seed()))
                .toList();
        List<Object> results = new ArrayList<>();
        for (Grid grid : CompleteGrids.of(engine)) {
            results.addAll(scores(engine, grid, requests));
        }
        return results;
    }

    private static List<Object> scores(CotationEngine engine, Grid grid, List<Request> requests) {
        List<Object> results = new ArrayList<>();
        for (Request request : requests) {
            PriorityScore score = engine.score(request.profile(), grid, request.asOf());
            RENDERINGS.forEach(rendering -> results.add(rendering.apply(score)));
        }
        return results;
    }

    @Test
    void threadsThatShareAGridDoNotDisturbOneAnother() throws Exception {
        CotationEngine engine = Engines.direct();
        Grid grid = engine.builtInGrids().find("cahc-2022").orElseThrow();
        List<Object> alone = scores(engine, grid, REQUESTS);

        List<Callable<List<Object>>> tasks = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            tasks.add(() -> scores(engine, grid, REQUESTS));
        }
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            for (Future<List<Object>> together : threads.invokeAll(tasks)) {
                assertThat(together.get()).isEqualTo(alone);
            }
        } finally {
            threads.shutdownNow();
        }
    }
}
