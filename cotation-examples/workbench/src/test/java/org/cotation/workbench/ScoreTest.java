package org.cotation.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Scores profiles, and says in one line each what stops it. */
class ScoreTest {

    private static final String YOUNG = "{\"applicant\":{\"birthDate\":\"2001-09-04\"}}";
    private static final String HOSTED = "{\"currentHousing\":{\"status\":\"CP\"}}";

    private final Path folder;
    private final String young;
    private final String hosted;

    ScoreTest(@TempDir Path folder) throws IOException {
        this.folder = folder;
        young = file("jeune.json", YOUNG);
        hosted = file("heberge.json", HOSTED);
    }

    @Test
    void explains_in_french_by_default() {
        Ran ran = Ran.cotation("score", "--grid", "cahc-2022", "--as-of", "2026-06-15", young);

        assertThat(ran.status()).isZero();
        assertThat(ran.err()).isEmpty();
        assertThat(ran.out())
                .contains("Total : 10 points")
                .doesNotContain("==>")
                .endsWith("\n");
    }

    @Test
    void explains_in_english_when_asked() {
        assertThat(score("--lang", "en", young).out()).contains("Total: 10 points");
        assertThat(Ran.cotation("--lang=en", "score", "--grid=cahc-2022", young).out())
                .isEqualTo(score("--lang", "EN", young).out());
    }

    @Test
    void counts_from_today_without_a_date() {
        assertThat(score(young).out())
                .isEqualTo(score("--as-of", "2026-06-15", young).out());
        assertThat(score("--as-of", "2036-06-15", young).out()).contains("0 point");
    }

    @Test
    void names_each_of_several_files() {
        Ran ran = score(young, hosted);

        assertThat(ran.status()).isZero();
        assertThat(ran.lines()).contains("==> " + young + " <==", "==> " + hosted + " <==");
    }

    @Test
    void writes_one_json_object_a_line_in_the_order_of_the_files() {
        Ran ran = score("--format", "json", hosted, young);

        List<JsonNode> scores =
                ran.lines().stream().map(JsonMapper.shared()::readTree).toList();
        assertThat(scores).extracting(score -> score.get("total").asInt()).containsExactly(35, 10);
        assertThat(scores).allMatch(score -> score.get("asOf").asString().equals("2026-06-15"));
    }

    @Test
    void reads_the_standard_input() {
        Ran ran = Ran.reading(HOSTED, "score", "--grid", "cahc-2022", "-");

        assertThat(ran.status()).isZero();
        assertThat(ran.out()).contains("Total : 35 points");
    }

    @Test
    void reads_a_grid_in_a_folder_and_in_a_zip() throws IOException {
        Path grid = grid("Applicant( age >= 18 )");
        Path zip = folder.resolve("grille.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            for (String name : List.of("grid.yaml", "criteres.drl")) {
                out.putNextEntry(new ZipEntry(name));
                Files.copy(grid.resolve(name), out);
            }
        }

        assertThat(Ran.cotation("score", "--grid", grid.toString(), young).out())
                .contains("Total : 7 points")
                .isEqualTo(
                        Ran.cotation("score", "--grid", zip.toString(), young).out());
    }

    @Test
    void adopts_the_readings_asked_for() {
        assertThat(score("--interpretation", "youth-insertion=required", young).out())
                .contains("Total : 0 point");
    }

    @Test
    void treats_the_other_files_when_one_is_broken() throws IOException {
        String broken = file("casse.json", "{\"applicant\":");
        String wrong = file("faux.json", "{\"applicant\":{\"birthdate\":\"2001-09-04\",\"employedOn\":\"oui\"}}");

        Ran ran = score("--format", "json", young, broken, wrong, hosted);

        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.lines()).hasSize(2);
        assertThat(ran.faults()).hasSize(3);
        assertThat(ran.faults().get(0)).startsWith(broken);
        assertThat(ran.faults().get(1))
                .startsWith(wrong + "#/applicant/birthdate: ")
                .contains("birthDate");
        assertThat(ran.faults().get(2)).startsWith(wrong + "#/applicant/employedOn: ");
    }

    @Test
    void says_what_it_cannot_read() throws IOException {
        String absent = folder.resolve("absent.json").toString();
        String empty = file("vide.json", "");
        String huge = folder.resolve("enorme.json").toString();
        try (RandomAccessFile file = new RandomAccessFile(huge, "rw")) {
            file.setLength(100_000_000);
        }

        assertRefused(score(absent), absent + ": le fichier n'existe pas.");
        assertRefused(score("--lang", "en", absent), absent + ": the file does not exist.");
        assertRefused(score(folder.toString()), folder + ": c'est un dossier");
        assertRefused(score(empty), empty + ": ");
        assertRefused(score(huge), huge + ": ");
        assertRefused(score("a\0b"), "a b: ce n'est pas un nom de fichier");
        assertThat(ProfileFiles.wording(new AccessDeniedException("x")).fr()).contains("refusée");
    }

    @Test
    void proposes_the_nearest_grid() {
        assertRefused(
                Ran.cotation("score", "--grid", "cahc-2023", young),
                "cotation: --grid : ni grille livrée, ni dossier, ni zip de ce nom (cahc-2023). Peut-être : cahc-2022 ?"
                        + " Grilles livrées : priorites-nationales, cahc-2022.");
        assertThat(Ran.cotation("score", "--grid", "xyz\0", "--lang", "en", young)
                        .err())
                .contains("no built-in grid")
                .doesNotContain("Perhaps");
    }

    @Test
    void shows_every_finding_of_a_grid_that_does_not_load() throws IOException {
        Path grid = grid("Applicant( agee >= 18, employd )");

        Ran ran = Ran.cotation("score", "--grid", grid.toString(), young);

        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.faults()).hasSizeGreaterThan(1).allMatch(line -> line.matches("criteres.drl:\\d+:\\d+: COT-.+"));
    }

    @Test
    void refuses_readings_that_are_not_known() {
        Ran ran =
                score("--interpretation", "youth-insertio=required", "--interpretation", "youth-holder=nobody", young);

        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.faults()).hasSize(2);
        assertThat(ran.faults().get(0)).contains("Peut-être : `youth-insertion` ?");
        assertThat(ran.faults().get(1)).contains("Ses lectures sont : any-holder, applicant-only.");
        assertThat(score("--lang", "en", "--interpretation", "youth-holder=nobody", young)
                        .err())
                .contains("Its readings are: any-holder");
    }

    @Test
    void reads_the_standard_input_only_once() {
        assertRefused(score("-", "-"), "cotation: l'entrée standard (-) est donnée deux fois.");
    }

    private static void assertRefused(Ran ran, String start) {
        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.faults()).hasSize(1).first().asString().startsWith(start);
    }

    private static Ran score(String... args) {
        String[] line = new String[args.length + 3];
        line[0] = "score";
        line[1] = "--grid";
        line[2] = "cahc-2022";
        System.arraycopy(args, 0, line, 3, args.length);
        return Ran.cotation(line);
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private Path grid(String condition) throws IOException {
        Path grid = Files.createDirectories(folder.resolve("grille"));
        Files.writeString(grid.resolve("grid.yaml"), """
                id: essai
                title: Essai
                legalBasis: aucun
                validity:
                  from: 2026-01-01
                families:
                  - code: age
                    label: Âge
                    label_en: Age
                    cumulation: sum
                """);
        Files.writeString(grid.resolve("criteres.drl"), """
                rule "Majeur"
                    @criterion( MAJEUR )  @family( age )
                    @points( 7 )
                    @label_en( "Of age" )
                    @legalBasis( "aucun" )
                when
                    %s
                then
                end
                """.formatted(condition));
        return grid;
    }
}
