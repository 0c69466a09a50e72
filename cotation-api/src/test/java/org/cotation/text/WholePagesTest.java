package org.cotation.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.cotation.engine.Audience;
import org.cotation.engine.Territory;
import org.cotation.engine.TerritoryScore;
import org.cotation.engine.TerritoryScores;
import org.cotation.message.Language;
import org.cotation.score.PriorityScore;
import org.cotation.score.Samples;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Whole pages, as somebody has read them: nothing is said twice, left out or out of its place. After a change of words that
 * is meant, {@code mvn -pl cotation-api test -Dtest=WholePagesTest -Dpages.update=true} writes them anew, to be read again.
 */
class WholePagesTest {

    private static final Path RESOURCES = Path.of("src/test/resources/org/cotation/text");

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_score_of_every_status(Language language) throws IOException {
        holds("everything", language, ScoreText.render(Samples.everything(), language));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_request_outside_the_scoring(Language language) throws IOException {
        holds("outside", language, ScoreText.render(Samples.outside(), language));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_score_by_a_grid_that_is_not_in_force(Language language) throws IOException {
        holds("doubtful", language, ScoreText.render(Samples.doubtful(), language));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void several_territories(Language language) throws IOException {
        Territory named = new Territory("Hénin-Carvin", "", List.of("62427"));
        TerritoryScores scores = new TerritoryScores(
                List.of(
                        territory(named, Audience.FIRST_REQUEST, Samples.doubtful()),
                        territory(named, Audience.TRANSFER, Samples.outside())),
                List.of("59350", "62041"),
                List.of("currentHousing.status"));

        holds("territories", language, ScoreText.render(scores, language));
    }

    private static TerritoryScore territory(Territory territory, Audience audience, PriorityScore score) {
        return new TerritoryScore(territory, audience, List.of("62427"), score);
    }

    private static void holds(String name, Language language, String page) throws IOException {
        String file = name + (language == Language.FR ? ".fr.txt" : ".en.txt");
        if (Boolean.getBoolean("pages.update")) {
            Files.createDirectories(RESOURCES);
            Files.writeString(RESOURCES.resolve(file), page);
            return;
        }
        try (InputStream read = WholePagesTest.class.getResourceAsStream(file)) {
            assertThat(read).as("the page %s", file).isNotNull();
            assertThat(page).isEqualTo(new String(read.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
