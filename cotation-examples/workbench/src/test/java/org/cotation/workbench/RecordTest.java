package org.cotation.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Keeps the record of a score, and calculates it again. */
class RecordTest {

    private static final String PROFILE = "{\"dalo\":{\"status\":\"ACTIF\"},\"freeText\":\"ma vie\"}";

    private final Path folder;
    private final Path kept;

    RecordTest(@TempDir Path folder) throws IOException {
        this.folder = folder;
        this.kept = folder.resolve("document.json");
        String profile =
                Files.writeString(folder.resolve("profil.json"), PROFILE).toString();
        assertThat(Ran.cotation("record", "--grid", "cahc-2022", "--output", kept.toString(), profile)
                        .status())
                .isZero();
    }

    @Test
    void explains_in_four_parts_and_keeps_the_document() throws IOException {
        Ran ran = Ran.reading(PROFILE, "record", "--grid", "cahc-2022", "-");

        assertThat(ran.out()).contains("1° Le degré", "2° Les données", "3° Les paramètres", "4° Les opérations");
        assertThat(Files.readString(kept))
                .startsWith("{\n  \"format\": \"cotation-record/1\"")
                .doesNotContain("ma vie");
    }

    @Test
    void prints_the_document_as_json() {
        JsonNode record = JsonMapper.shared()
                .readTree(Ran.reading(PROFILE, "record", "--grid", "cahc-2022", "--format", "json", "-")
                        .out());

        assertThat(record.get("contribution")).isNotNull();
        assertThat(record.get("digest").asString()).hasSize(64);
    }

    @Test
    void a_document_that_holds_ends_well() throws IOException {
        Ran ran = Ran.cotation("replay", kept.toString());

        assertThat(ran.status()).isZero();
        assertThat(ran.out()).contains("Le document tient :");
        assertThat(Ran.reading(Files.readString(kept), "replay", "-", "--lang", "en")
                        .out())
                .contains("The document holds:");
    }

    @Test
    void a_document_that_was_changed_is_a_finding() throws IOException {
        Path edited = Files.writeString(
                folder.resolve("modifie.json"), Files.readString(kept).replace("\"total\": 50", "\"total\": 55"));

        Ran ran = Ran.cotation("replay", "--format", "json", kept.toString(), edited.toString());

        assertThat(ran.status()).isEqualTo(1);
        assertThat(ran.lines()).hasSize(2);
        assertThat(JsonMapper.shared().readTree(ran.lines().get(0)).get("holds").asBoolean())
                .isTrue();
        assertThat(JsonMapper.shared().readTree(ran.lines().get(1)).get("holds").asBoolean())
                .isFalse();
        assertThat(Ran.cotation("replay", kept.toString(), edited.toString()).lines())
                .contains("==> " + edited + " <==");
    }

    @Test
    void another_grid_is_a_finding() {
        Ran ran = Ran.cotation("replay", "--grid", "priorites-nationales", kept.toString());

        assertThat(ran.status()).isEqualTo(1);
        assertThat(ran.out()).contains("Ce n'est pas la grille du document", "critère retiré « Reconnu DALO »");
    }

    @Test
    void a_grid_that_is_not_there_is_asked_for() throws IOException {
        Path elsewhere = Files.writeString(
                folder.resolve("ailleurs.json"),
                Files.readString(kept).replace("\"id\": \"cahc-2022\"", "\"id\": \"cahc-2021\""));

        Ran ran = Ran.cotation("replay", elsewhere.toString());

        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.faults())
                .singleElement()
                .asString()
                .startsWith(elsewhere + ": la grille du document (cahc-2021")
                .contains("Peut-être : cahc-2022 ?", "--grid=GRILLE");
    }

    @Test
    void reports_every_fault_and_treats_the_other_files() throws IOException {
        Path wrong = Files.writeString(
                folder.resolve("faux.json"),
                Files.readString(kept)
                        .replace("\"asOf\": \"2026", "\"asOf\": \"2O26")
                        .replace("\"library\"", "\"libraire\""));

        Ran ran = Ran.cotation("replay", wrong.toString(), kept.toString());

        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.out()).contains("Le document tient");
        assertThat(ran.faults()).hasSize(3).anyMatch(line -> line.startsWith(wrong + "#/asOf: "));
        assertThat(Ran.cotation("replay").faults()).hasSize(1);
        assertThat(Ran.cotation("replay", "-", "-").faults()).hasSize(1);
        assertThat(Ran.cotation("replay", folder.resolve("absent.json").toString())
                        .faults())
                .hasSize(1);
        assertThat(Ran.cotation("record").faults()).hasSize(2);
        assertThat(Ran.reading(PROFILE, "record", "--grid", "cahc-2022", "--output", folder.toString(), "-")
                        .faults()
                        .get(0))
                .contains("--output");
    }
}
