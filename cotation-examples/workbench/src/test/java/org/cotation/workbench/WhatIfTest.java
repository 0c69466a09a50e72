package org.cotation.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Tells what would change the score of each profile. */
class WhatIfTest {

    private static final String YOUNG = "{\"applicant\":{\"birthDate\":\"2001-09-04\"}}";

    private final Path folder;
    private final String young;

    WhatIfTest(@TempDir Path folder) throws IOException {
        this.folder = folder;
        young = Files.writeString(folder.resolve("jeune.json"), YOUNG).toString();
    }

    @Test
    void tells_it_in_both_languages() {
        assertThat(Ran.cotation("whatif", "--grid", "cahc-2022", young).out())
                .contains("Total : 10 points", "logement indigne — oui", "(32 points de plus)");
        assertThat(Ran.cotation("whatif", "--grid", "cahc-2022", "--lang", "en", young)
                        .out())
                .contains("Total: 10 points", "If it is your situation, to declare", "(32 points more)");
    }

    @Test
    void writes_one_json_object_a_line() throws IOException {
        String other = Files.writeString(folder.resolve("autre.json"), "{}").toString();

        Ran ran = Ran.cotation("whatif", "--grid", "cahc-2022", "--format", "json", young, other);

        List<JsonNode> answers =
                ran.lines().stream().map(JsonMapper.shared()::readTree).toList();
        assertThat(answers).hasSize(2);
        JsonNode first = answers.get(0).get("changes").get(0);
        assertThat(first.propertyNames())
                .containsExactly(
                        "kind",
                        "facts",
                        "proof",
                        "totalBefore",
                        "total",
                        "gain",
                        "confirmedBefore",
                        "confirmedTotal",
                        "publics",
                        "criteria",
                        "outside",
                        "absorbed",
                        "otherwise");
        assertThat(first.get("kind").asString()).isEqualTo("DOCUMENT");
        assertThat(first.get("facts").get(0).get("path").asString()).isEqualTo("dalo.status");
        assertThat(first.get("facts").get(0).get("choices").get(0).get("from").asString())
                .isEqualTo("ACTIF");
        assertThat(first.get("gain").asInt()).isEqualTo(50);
        assertThat(first.get("total").asInt()).isEqualTo(60);
    }

    @Test
    void treats_the_other_files_when_one_is_broken() throws IOException {
        String broken = Files.writeString(folder.resolve("casse.json"), "{").toString();

        Ran ran = Ran.cotation("whatif", "--grid", "cahc-2022", broken, young);

        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.faults()).hasSize(1).first().asString().startsWith(broken);
        assertThat(ran.out()).contains("Ce qui changerait la cotation");
    }
}
