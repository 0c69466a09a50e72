package org.cotation.rules.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.cotation.engine.CotationEngine;
import org.cotation.message.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page for authors, doc/scenarios.md: what it shows runs, and what it says of each key is all there is. */
class ScenarioPageTest {

    private static final Path PAGE = Path.of("doc", "scenarios.md");
    private static final String FAILS = "Un échec, pour la démonstration";

    @TempDir
    Path folder;

    private static List<String> blocks(String language) throws IOException {
        return Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(PAGE))
                .results()
                .map(block -> block.group(1))
                .toList();
    }

    private ScenarioReport run() throws IOException {
        Files.createDirectories(folder.resolve("scenarios"));
        List<String> files = new ArrayList<>(blocks("yaml"));
        Files.writeString(folder.resolve("grid.yaml"), files.remove(0));
        Files.writeString(folder.resolve("regles.drl"), blocks("drl").get(0));
        for (int i = 0; i < files.size(); i++) {
            Files.writeString(folder.resolve("scenarios/s%02d.yaml".formatted(i)), files.get(i));
        }
        return Scenarios.of(CotationEngine.load().open(folder)).run();
    }

    @Test
    void every_example_gives_what_it_says_but_the_one_that_shows_a_failure() throws IOException {
        ScenarioReport report = run();

        assertThat(report.results()).hasSizeGreaterThan(12);
        assertThat(report.failed()).singleElement().satisfies(failed -> {
            assertThat(failed.scenario().title()).isEqualTo(FAILS);
            assertThat(failed.differences()).singleElement().satisfies(one -> assertThat(blocks("text"))
                    .singleElement()
                    .asString()
                    .contains(
                            ":" + failed.scenario().line() + " " + FAILS,
                            "%s, « %s » : attendu %s, obtenu %s (ligne %d)"
                                    .formatted(
                                            one.item(),
                                            one.label().in(Language.FR),
                                            one.expected(),
                                            one.actual(),
                                            one.line())));
        });
    }

    @Test
    void every_key_and_every_word_is_explained() throws IOException {
        String page = Files.readString(PAGE);

        assertThat(List.of(
                        "title",
                        "asOf",
                        "profile",
                        "profiles",
                        "base",
                        "change",
                        "changes",
                        "interpretations",
                        "parameters",
                        "expect",
                        "total",
                        "confirmedTotal",
                        "possibleTotal",
                        "lowestPossibleTotal",
                        "outcome",
                        "outside",
                        "publics",
                        "criteria",
                        "families",
                        "orientations",
                        "order",
                        "status",
                        "points",
                        "units",
                        "missing",
                        "verification",
                        "valueStatus",
                        "AWARDED",
                        "BEATEN",
                        "NOT_MET",
                        "UNDETERMINED",
                        "RECOGNISED",
                        "NOT_RECOGNISED",
                        "DECLARED",
                        "VERIFIED",
                        "SCORED",
                        "OUTSIDE_SCORING",
                        "PRESENT",
                        "ABSENT",
                        "ties"))
                .allSatisfy(word -> assertThat(page).containsPattern("[`\\s{\\[]" + word + "[`:]"));
    }
}
