package org.cotation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cotation.engine.Evaluation;
import org.cotation.engine.Grid;
import org.cotation.explain.ScoreChange;
import org.cotation.json.ChangeJson;
import org.cotation.json.ProfileJson;
import org.cotation.json.RecordJson;
import org.cotation.json.ReplayJson;
import org.cotation.message.Language;
import org.cotation.record.Replay;
import org.cotation.record.ScoreRecord;
import org.cotation.rules.ReferenceCases.Case;
import org.cotation.text.ChangeText;
import org.cotation.text.RecordText;
import org.cotation.text.ReplayText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What people read of changes, records and replays. */
class RecordedWordsTest {

    private static final Pattern MACHINE_WORDS = Pattern.compile(
            "\\b(true|false|null)\\b|\\d{4}-\\d{2}-\\d{2}|[A-Z]+_[A-Z_]+|\\[…]|\\w\\[\\d|\\b[a-z]+[A-Z]\\w+");

    private static final Pattern ENGLISH_WORDS =
            Pattern.compile("\\b(the|and|of|is|not|yes|no|at least|at most|nothing|before|after)\\b");

    private static final Grid CAHC =
            TestGrids.ENGINE.builtInGrids().find("cahc-2022").orElseThrow();

    @TempDir
    Path folder;

    private static Evaluation evaluation(Case situation) {
        return new Evaluation(situation.profile(), CAHC.with(situation.interpretations()), situation.asOf());
    }

    private static Evaluation evaluation(Grid grid, String profile) {
        return new Evaluation(ProfileJson.read(profile), grid, TestGrids.TODAY);
    }

    private static ScoreChange change(Grid grid, String before, String after) {
        return TestGrids.ENGINE.compare(evaluation(grid, before), evaluation(grid, after));
    }

    private static String flat(String text) {
        return text.replaceAll("[ \\n]+", " ");
    }

    private static void assertFrench(String text) {
        assertThat(text.toLowerCase(Locale.ROOT)).doesNotContainPattern(ENGLISH_WORDS);
        assertThat(text.lines().filter(line -> !line.contains("empreinte")))
                .allSatisfy(line -> assertThat(line).doesNotContainPattern(MACHINE_WORDS));
    }

    /** From each reference situation to the next: facts of every kind, dates and readings. */
    static Stream<Object[]> neighbours() {
        List<Case> cases = new ArrayList<>(ReferenceCases.read("/cases.json"));
        return IntStream.range(1, cases.size()).mapToObj(i -> new Object[] {cases.get(i - 1), cases.get(i)});
    }

    @ParameterizedTest
    @MethodSource("neighbours")
    void theFrenchOfAChangeHoldsNoWordOfAMachineNorOfEnglish(Case one, Case other) {
        assertFrench(ChangeText.render(TestGrids.ENGINE.compare(evaluation(one), evaluation(other)), Language.FR));
    }

    @ParameterizedTest
    @MethodSource("neighbours")
    void theFrenchOfARecordHoldsNoWordOfAMachineNorOfEnglish(Case one, Case other) {
        ScoreRecord record = TestGrids.ENGINE.recordOf(evaluation(other));

        assertFrench(RecordText.render(record, Language.FR).replace(record.libraryVersion(), ""));
    }

    @Test
    void aFactThatChangesIsToldWithItsPoints() {
        ScoreChange change = change(CAHC, "{\"dalo\": {\"status\": \"CADUC\"}}", "{\"dalo\": {\"status\": \"ACTIF\"}}");

        assertThat(flat(ChangeText.render(change, Language.FR)))
                .contains(
                        "Différence : 50 points de plus.",
                        "Statut DALO — avant : « Caduc », déclaré ; après : « Actif », déclaré",
                        "Compte pour : 50 points de plus ; sur les seuls faits vérifiés, aucun point",
                        "critère « Reconnu DALO » — avant : non rempli ; après : rempli, 50 points")
                .doesNotContain("Ce qui change sans effet");
        assertThat(flat(ChangeText.render(change, Language.EN)))
                .contains(
                        "Difference: 50 points more.",
                        "DALO status — before: “Lapsed”, declared; after: “Active”, declared");
    }

    @Test
    void amountsAreWrittenAsPeopleWriteThem() {
        assertThat(ChangeText.render(
                        change(
                                CAHC,
                                "{\"currentHousing\": {\"monthlyRent\": 812}}",
                                "{\"currentHousing\": {\"monthlyRent\": 1234.5}}"),
                        Language.FR))
                .contains("avant : 812\u00A0€, déclaré ; après :", "1\u202F234,50\u00A0€");
    }

    @Test
    void whatActsTogetherAndWhoComesOrGoesAreSaid() {
        Grid grid = TestGrids.of(
                folder,
                "cumulation: sum",
                TestGrids.criterion("C", 1, "Dependant( disabled )\n  Situation( volunteerFirefighter )"));
        ScoreChange change = change(
                grid,
                "{\"roommates\": [{\"birthDate\": \"1990-01-01\"}]}",
                "{\"dependants\": [{\"disabled\": true}], \"volunteerFirefighter\": true}");

        assertThat(flat(ChangeText.render(change, Language.FR)))
                .contains(
                        "1er colocataire — ne figure plus dans la demande",
                        "1re personne à charge — arrive dans la demande",
                        "Compte pour : 1 point de plus");
    }

    @Test
    void nothingIsSaidToHaveChangedWhereNothingHas() {
        assertThat(ChangeText.render(change(CAHC, "{}", "{}"), Language.FR)).contains("Rien n'a changé");
    }

    @Test
    void aNewGridIsToldWithTheCriteriaThatChange() throws IOException {
        Grid older = TestGrids.of(
                Files.createDirectory(folder.resolve("avant")),
                "cumulation: sum",
                TestGrids.criterion("C", 1, "Housing( unfit )") + TestGrids.criterion("VIEUX", 1, "Housing( unfit )"));
        Grid newer = TestGrids.of(
                Files.createDirectory(folder.resolve("apres")),
                "cumulation: sum",
                TestGrids.criterion("C", 7, "Housing( unfit )") + TestGrids.criterion("NEUF", -2, "Housing( unfit )"));

        String text = flat(ChangeText.render(
                TestGrids.ENGINE.compare(evaluation(older, "{}"), evaluation(newer, "{}")), Language.FR));

        assertThat(text)
                .contains(
                        "Grille : « Petite grille » — avant : version d'empreinte",
                        "critère « Critère C » — avant : 1 point ; après : 7 points",
                        "nouveau critère « Critère NEUF », 2 points en moins",
                        "critère retiré « Critère VIEUX », 1 point");
    }

    @Test
    void theJsonOfAChangeNamesItsCauses() {
        ScoreChange change = change(CAHC, "{\"dalo\": {\"status\": \"CADUC\"}}", "{\"dalo\": {\"status\": \"ACTIF\"}}");

        assertThat(ChangeJson.write(change))
                .startsWith("{\"before\":{\"asOf\":\"2026-06-15\",\"grid\":{\"id\":\"cahc-2022\"")
                .contains(
                        "\"points\":50,\"causes\":[{\"changes\":[{\"kind\":\"FACT\",\"path\":\"dalo.status\"",
                        "\"before\":{\"value\":\"CADUC\",\"label\":\"Caduc\",\"label_en\":\"Lapsed\",\"status\":\"DECLARED\"}",
                        "\"confirmedPoints\":0",
                        "\"subject\":\"CRITERION\",\"code\":\"DALO\"");
    }

    @Test
    void aReplaySaysWhetherTheRecordHoldsAndWhatDiffers() {
        String document =
                RecordJson.write(TestGrids.ENGINE.recordOf(evaluation(CAHC, "{\"dalo\": {\"status\": \"ACTIF\"}}")));
        Replay holds = replay(document);
        Replay edited =
                replay(document.replace("\"total\":50", "\"total\":60").replace("\"library\":\"0", "\"library\":\"9"));

        assertThat(flat(ReplayText.render(holds, Language.FR)))
                .contains("Le document tient :", "ce n'est pas une signature");
        assertThat(flat(ReplayText.render(edited, Language.FR)))
                .contains(
                        "Le document ne tient plus.",
                        "calculé par la version 9",
                        "Le document a été modifié depuis qu'il a été écrit",
                        "Total — dans le document : 60 points ; recalculé : 50 points");
        assertFrench(ReplayText.render(edited, Language.FR).replace(holds.libraryVersion(), ""));
        assertThat(flat(ReplayText.render(edited, Language.EN))).contains("The document no longer holds.");
        assertThat(ReplayJson.write(holds)).startsWith("{\"holds\":true,").endsWith("\"discrepancies\":[]}");
        assertThat(ReplayJson.write(edited))
                .contains("{\"kind\":\"DOCUMENT\"}", "{\"kind\":\"TOTAL\",\"recorded\":60,\"recomputed\":50}");
    }

    private static Replay replay(String document) {
        return TestGrids.ENGINE.replay(RecordJson.read(document), TestGrids.ENGINE.builtInGrids());
    }

    @Test
    void aRecordTellsItsFourPartsInBothLanguages() {
        ScoreRecord record = TestGrids.ENGINE.recordOf(
                evaluation(CAHC.with(Map.of("youth-upper-bound", "under-30")), "{\"dalo\": {\"status\": \"ACTIF\"}}"));

        assertThat(flat(RecordText.render(record, Language.FR)))
                .containsSubsequence(
                        "1° Le degré et le mode de contribution",
                        "Aide à la décision",
                        "2° Les données traitées et leurs sources",
                        "Source : commission de médiation",
                        "statut DALO : « Actif », déclaré",
                        "3° Les paramètres de traitement et leur pondération",
                        "L'âge de 30 ans est-il compris",
                        "seuil du premier quartile pour 2026 :",
                        "Reconnu DALO : 50 points",
                        "dans la limite de 40 points",
                        "1 point par an",
                        "4° Les opérations effectuées par le traitement",
                        "Calcul du total : 50 = 50 points.");
        assertThat(flat(RecordText.render(record, Language.EN)))
                .containsSubsequence("1° The degree", "2° The data", "3° The parameters", "4° The operations");
    }
}
