package org.cotation.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.cotation.engine.Evaluation;
import org.cotation.engine.Grid;
import org.cotation.engine.UnknownGridException;
import org.cotation.json.ProfileJson;
import org.cotation.json.RecordFormatException;
import org.cotation.json.RecordJson;
import org.cotation.message.Fault;
import org.cotation.record.Discrepancy;
import org.cotation.record.Input;
import org.cotation.record.Library;
import org.cotation.record.Replay;
import org.cotation.record.ScoreRecord;
import org.cotation.record.Source;
import org.cotation.score.Figure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The record of a score: what it holds, and whether it still holds. */
class ScoreRecordTest {

    private static final String PROFILE = "{\"applicant\": {\"birthDate\": \"2001-09-04\"},"
            + " \"dalo\": {\"status\": \"ACTIF\"}, \"freeText\": \"ma vie\", \"valueStatus\": {\"dalo.status\": \"VERIFIED\"}}";

    @TempDir
    Path folder;

    private static Grid cahc() {
        return TestGrids.ENGINE.builtInGrids().find("cahc-2022").orElseThrow();
    }

    private static ScoreRecord record(Grid grid, String profile) {
        return TestGrids.ENGINE.recordOf(new Evaluation(ProfileJson.read(profile), grid, TestGrids.TODAY));
    }

    private static Replay replay(String document) {
        return TestGrids.ENGINE.replay(RecordJson.read(document), TestGrids.ENGINE.builtInGrids());
    }

    private Grid grid(String name, int points) throws IOException {
        return TestGrids.of(
                Files.createDirectory(folder.resolve(name)),
                "cumulation: sum",
                TestGrids.criterion("C", points, "Housing( unfit )"));
    }

    /** CRPA R.311-3-1-2: the four parts, by the names that the text gives them. */
    @Test
    void theDocumentHasTheFourPartsOfTheCodeByName() {
        assertThat(RecordJson.writeIndented(record(cahc(), PROFILE)))
                .containsSubsequence(
                        "\"format\": \"cotation-record/1\"",
                        "\"library\": \"" + Library.version() + "\"",
                        "\"asOf\": \"2026-06-15\"",
                        "1° Le degré et le mode de contribution du traitement algorithmique à la prise de décision",
                        "2° Les données traitées et leurs sources",
                        "3° Les paramètres de traitement et leur pondération, appliqués à la situation de l'intéressé",
                        "\"fingerprint\": \"" + cahc().info().fingerprint() + "\"",
                        "4° Les opérations effectuées par le traitement",
                        "\"operation\": \"PUBLICS\"",
                        "\"operation\": \"EXCLUSIONS\"",
                        "\"operation\": \"CRITERIA\"",
                        "\"operation\": \"FAMILIES\"",
                        "\"operation\": \"TOTAL\"",
                        "\"operation\": \"ORIENTATIONS\"",
                        "\"digest\":");
    }

    @Test
    void theVersionIsThatOfTheBuild() {
        assertThat(Library.version()).matches("\\d+\\.\\d+\\.\\d+.*").doesNotContain("$");
    }

    /** The file holds no more of a person than what the rules read. */
    @Test
    void whatNoRuleReadsIsNotKept() {
        String document = RecordJson.write(record(cahc(), PROFILE));

        assertThat(document).contains("2001-09-04").doesNotContain("ma vie");
    }

    @Test
    void eachFactHasItsSource() {
        List<Input> inputs = record(cahc(), PROFILE).inputs();

        assertThat(inputs).anySatisfy(input -> {
            assertThat(input.path()).isEqualTo("dalo.status");
            assertThat(input.source()).isEqualTo(Source.MEDIATION);
        });
        assertThat(inputs).anySatisfy(input -> {
            assertThat(input.path()).isEqualTo("applicant.birthDate");
            assertThat(input.source()).isEqualTo(Source.FORM);
        });
    }

    @Test
    void aRecordHoldsAndSaysSo() {
        Replay replay = replay(RecordJson.writeIndented(record(cahc(), PROFILE)));

        assertThat(replay.holds()).isTrue();
        assertThat(replay.sameLibrary()).isTrue();
    }

    /** Outside the scoring, on the way to a desk with a last day or with none, or undecided: all is read back as it was. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"applicant\": {\"birthDate\": \"2010-01-01\"}}",
                "{\"applicant\": {\"birthDate\": null}, \"application\": {\"initialFilingDate\": null}}",
                "{\"applicant\": {\"birthDate\": \"1990-01-01\"}, \"application\": {\"initialFilingDate\": \"2026-06-01\"}}",
            })
    void aRecordIsReadBackAsItWasWritten(String profile) {
        Grid pages = TestGrids.ENGINE.open(
                "pages/grid", ScoreRecordTest.class.getClassLoader(), TestGrids.ENGINE.builtInGrids());
        ScoreRecord record = record(pages, profile);

        assertThat(RecordJson.read(RecordJson.write(record))).isEqualTo(record);
    }

    /** Readings that the grid itself does not adopt are those of the record. */
    @Test
    void aRecordIsCalculatedAgainUnderItsOwnReadings() {
        ScoreRecord record = record(cahc().with(Map.of("youth-insertion", "required")), PROFILE);

        assertThat(replay(RecordJson.write(record)).holds()).isTrue();
    }

    @Test
    void lineEndsSpacesAndTheOrderOfMembersBreakNothing() {
        String document = RecordJson.writeIndented(record(cahc(), PROFILE));
        String digest = document.substring(document.indexOf(",\n  \"digest\""), document.lastIndexOf("\n}"));
        String moved = "\uFEFF{" + digest.substring(1) + ","
                + document.replace(digest, "").substring(1);

        assertThat(replay(moved.replace("\n", "\r\n  ")).holds()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"total\":60 | \"total\":61",
                "\"birthDate\":\"2001-09-04\" | \"birthDate\":\"2001-09-05\"",
                "\"library\":\"0 | \"library\":\"1",
                "Aide à la décision | Aide à la décision ferme"
            })
    void anEditIsNoticed(String written, String edited) {
        String document = RecordJson.write(record(cahc(), PROFILE));

        assertThat(document).contains(written);
        Replay replay = replay(document.replace(written, edited));
        assertThat(replay.holds()).isFalse();
        assertThat(replay.discrepancies()).hasAtLeastOneElementOfType(Discrepancy.OfDocument.class);
    }

    @Test
    void anEditOfTheTotalIsToldBesideWhatComesOut() {
        String document = RecordJson.write(record(cahc(), PROFILE)).replace("\"total\":60", "\"total\":61");

        assertThat(replay(document).discrepancies())
                .contains(new Discrepancy.OfTotal(Discrepancy.OfTotal.Kind.TOTAL, Figure.of(61), Figure.of(60)));
    }

    @Test
    void anotherVersionOfTheGridIsToldWithTheCriteriaThatDiffer() throws IOException {
        ScoreRecord record = record(grid("avant", 5), "{\"currentHousing\": {\"unfit\": true}}");

        Replay replay = TestGrids.ENGINE.replay(record, grid("apres", 7));

        assertThat(replay.holds()).isFalse();
        assertThat(replay.discrepancies().get(0)).isInstanceOfSatisfying(Discrepancy.OfGrid.class, other -> assertThat(
                        other.grid().criteria())
                .singleElement()
                .satisfies(weight -> assertThat(weight.after().get(0).points()).isEqualTo(7)));
        assertThat(replay.discrepancies())
                .hasAtLeastOneElementOfType(Discrepancy.OfTotal.class)
                .hasAtLeastOneElementOfType(Discrepancy.OfResult.class);
    }

    @Test
    void aReadingThatIsNoLongerKnownIsTold() {
        String document = RecordJson.write(record(cahc(), PROFILE))
                .replace("\"name\":\"youth-insertion\"", "\"name\":\"youth-something\"");

        assertThat(replay(document).discrepancies()).hasAtLeastOneElementOfType(Discrepancy.OfReading.class);
    }

    @Test
    void aGridThatIsNotThereIsNamed() throws IOException {
        ScoreRecord record = record(grid("ailleurs", 5), "{}");

        assertThatThrownBy(() -> TestGrids.ENGINE.replay(record, TestGrids.ENGINE.builtInGrids()))
                .isInstanceOf(UnknownGridException.class)
                .hasMessageContainingAll("petite", "cahc-2022", "Open the folder");
    }

    private static List<Fault> faults(String document) {
        try {
            RecordJson.read(document);
        } catch (RecordFormatException e) {
            assertThat(e).hasMessageStartingWith("The document is not the record of a score");
            assertThat(e.getMessage()).doesNotContain("2001-09-04");
            return e.faults();
        }
        throw new AssertionError("The document was read.");
    }

    @Test
    void everyFaultOfADocumentIsReportedAtOnceWithItsPlace() {
        String document = RecordJson.write(record(cahc(), PROFILE))
                .replace("\"asOf\":\"2026-06-15\"", "\"asOf\":\"15/06/2026\"")
                .replace("\"library\":", "\"librairie\":")
                .replace("\"birthDate\":\"2001-09-04\"", "\"birthdate\":\"2001-09-04\"")
                .replace("\"total\":60", "\"total\":\"60\"");

        assertThat(faults(document))
                .extracting(Fault::pointer)
                .contains(
                        "/library",
                        "/asOf",
                        "/data/profile/applicant/birthdate",
                        "/operations/steps/4/total",
                        "/librairie");
    }

    @Test
    void whatIsNoRecordIsRefusedInWords() {
        assertThat(faults(PROFILE)).singleElement().satisfies(fault -> assertThat(fault.pointer())
                .isEqualTo("/format"));
        assertThat(faults("[]")).hasSize(1);
        assertThat(faults("")).hasSize(1);
        assertThat(faults("{\"format\": \"cotation-record/2\"}"))
                .singleElement()
                .satisfies(
                        fault -> assertThat(fault.message().fr()).contains("cotation-record/2", "cotation-record/1"));
    }

    @Test
    void noPersonalValueShowsInAToString() {
        ScoreRecord record = record(cahc(), PROFILE);

        assertThat(record.toString() + record.inputs() + replay(RecordJson.write(record)))
                .doesNotContain("2001", "ACTIF");
    }
}
