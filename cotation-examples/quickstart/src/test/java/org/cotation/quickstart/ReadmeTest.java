package org.cotation.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cotation.engine.CotationEngine;
import org.cotation.engine.Grid;
import org.cotation.profile.ApplicantProfile;
import org.cotation.score.PriorityScore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README shows is true. */
class ReadmeTest {

    private static final Path README = Path.of("..", "..", "README.md");

    @Test
    void its_java_is_the_compiled_example() throws IOException {
        String source =
                Files.readString(Path.of("src", "main", "java", "org", "cotation", "quickstart", "TenLines.java"));

        assertThat(source.replaceAll("\n +", "\n")).contains(block("java").replaceAll("\n +", "\n"));
        assertThat(TenLines.explain()).contains("56 points");
    }

    @Test
    void its_rule_loads_and_counts(@TempDir Path grid) throws IOException {
        Files.writeString(grid.resolve("grid.yaml"), """
                id: readme
                title: The rule of the README
                legalBasis: none
                validity:
                  from: 2026-01-01
                families:
                  - code: effort
                    label: Poids du loyer
                    label_en: Weight of the rent
                    cumulation: sum
                """);
        Files.writeString(grid.resolve("criteres.drl"), block("drl"));
        CotationEngine engine = CotationEngine.load();

        Grid loaded = engine.open(grid);
        PriorityScore score = engine.score(
                ApplicantProfile.builder()
                        .application(request -> request.initialFilingDate(LocalDate.of(2020, 1, 1)))
                        .build(),
                loaded,
                LocalDate.of(2026, 6, 15));

        assertThat(score.criteria()).hasSize(1);
    }

    private static String block(String language) throws IOException {
        Matcher block =
                Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL).matcher(Files.readString(README));
        return block.results()
                .map((MatchResult match) -> match.group(1))
                .findFirst()
                .orElseThrow(() -> new AssertionError("README.md shows no " + language));
    }
}
