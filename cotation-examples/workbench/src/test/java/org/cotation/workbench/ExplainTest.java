package org.cotation.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Explains a request condition by condition, to who may read it. */
class ExplainTest {

    private final Path folder;
    private final String request;

    ExplainTest(@TempDir Path folder) throws IOException {
        this.folder = folder;
        Path file = folder.resolve("demande.json");
        Files.writeString(
                file,
                "{\"applicant\":{\"birthDate\":\"1992-03-01\"},\"disability\":{\"personsCount\":1,\"proof\":\"CDAPH\"}}");
        request = file.toString();
    }

    private static Ran explain(String... args) {
        String[] line = new String[args.length + 5];
        System.arraycopy(new String[] {"explain", "--grid", "cahc-2022", "--as-of", "2026-06-15"}, 0, line, 0, 5);
        System.arraycopy(args, 0, line, 5, args.length);
        return Ran.cotation(line);
    }

    @Test
    void saysWhatTheRuleAsksBesideWhatTheRequestSays() {
        Ran ran = explain(request);

        assertThat(ran.status()).isZero();
        assertThat(ran.err()).isEmpty();
        assertThat(ran.out().replace('\u00A0', ' ')).contains("âge : 34 ans ; il faut : de 18 à 30 ans — non rempli");
    }

    @Test
    void theCommissionIsNotToldOfTheHandicap() {
        assertThat(explain("--for", "agent", request).out()).contains("handicap");
        assertThat(explain("--for", "commission", request).out())
                .doesNotContain("handicap")
                .contains("Situation protégée par la loi (non détaillée)");
    }

    @Test
    void writesJsonWithEveryRule() {
        JsonNode explanation = JsonMapper.shared()
                .readTree(explain("--format", "json", request).out());

        assertThat(explanation.get("addressee").asString()).isEqualTo("AGENT");
        assertThat(explanation.get("score").get("total").asInt()).isPositive();
        assertThat(explanation.get("rules").size()).isGreaterThan(30);
    }

    @Test
    void writesAPageToAFile() throws IOException {
        Path page = folder.resolve("explication.html");

        Ran ran = explain("--format", "html", "--for", "applicant", "--output", page.toString(), request);

        assertThat(ran.status()).isZero();
        assertThat(ran.out()).isEmpty();
        assertThat(Files.readString(page)).startsWith("<!DOCTYPE html>").contains("<html lang=\"fr\">");
    }

    @Test
    void aPageIsForOneRequest() {
        Ran ran = explain("--format", "html", request, request);

        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.err()).contains("donnez un seul fichier").doesNotContain("Exception");
    }

    @Test
    void anUnknownAddresseeIsRefusedWithTheKnownOnes() {
        Ran ran = explain("--for", "maire", request);

        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.err()).contains("maire", "commission");
    }
}
