package org.cotation.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Tells when the score of each profile will change. */
class TimelineTest {

    private static final String REQUEST =
            "{\"application\":{\"initialFilingDate\":\"2024-09-01\"},\"applicant\":{\"birthDate\":\"1995-09-04\"}}";

    private final String file;

    TimelineTest(@TempDir Path folder) throws IOException {
        file = Files.writeString(folder.resolve("demande.json"), REQUEST).toString();
    }

    private Ran timeline(String... args) {
        String[] line = new String[args.length + 4];
        line[0] = "timeline";
        line[1] = "--grid";
        line[2] = "cahc-2022";
        System.arraycopy(args, 0, line, 3, args.length);
        line[line.length - 1] = file;
        return Ran.cotation(line);
    }

    @Test
    void tells_each_day_and_why() {
        assertThat(timeline("--months", "12").lines())
                .contains("Total : 11 points")
                .containsSequence(
                        "  - 1er septembre 2026 : 12 points (1 point de plus)",
                        "    Ancienneté de la demande : 2\u00A0ans")
                .containsSequence(
                        "  - 4 septembre 2026 : 2 points (10 points de moins)", "    31\u00A0ans du demandeur");
        assertThat(timeline("--lang", "en", "--to", "2026-09-04").lines())
                .containsSequence("  - 4 September 2026: 2 points (10 points less)", "    The applicant turns 31");
    }

    @Test
    void says_that_nothing_changes() {
        assertThat(timeline("--to", "2026-08-31").out()).contains("La cotation ne changera pas pendant cette période.");
    }

    @Test
    void begins_on_the_day_asked_for() {
        assertThat(timeline("--from", "2026-09-04", "--months", "3").out())
                .contains("Situation évaluée au 4 septembre 2026.", "Total : 2 points");
    }

    @Test
    void writes_json() {
        JsonNode answer = JsonMapper.shared()
                .readTree(timeline("--format", "json", "--months", "3").out());

        JsonNode step = answer.get("steps").get(1);
        assertThat(answer.get("to").asString()).isEqualTo("2026-09-15");
        assertThat(step.propertyNames())
                .containsExactly(
                        "date",
                        "grid",
                        "totalBefore",
                        "total",
                        "gain",
                        "confirmedBefore",
                        "confirmedTotal",
                        "publics",
                        "criteria",
                        "outside",
                        "causes");
        assertThat(step.get("date").asString()).isEqualTo("2026-09-04");
        assertThat(step.get("gain").asInt()).isEqualTo(-10);
        assertThat(step.get("causes").get(0).get("path").asString()).isEqualTo("applicant.birthDate");
        assertThat(step.get("causes").get(0).get("codes").toString()).contains("CAHC.JEUNES_18_30", "JEUNES_18_30");
    }
}
