package org.cotation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import org.cotation.engine.Evaluation;
import org.cotation.engine.Grid;
import org.cotation.explain.Addressee;
import org.cotation.explain.Explanation;
import org.cotation.explain.ScoreChange;
import org.cotation.explain.Timeline;
import org.cotation.explain.WhatIf;
import org.cotation.json.ChangeJson;
import org.cotation.json.ExplanationJson;
import org.cotation.json.ProfileJson;
import org.cotation.json.RecordJson;
import org.cotation.json.ReplayJson;
import org.cotation.json.TimelineJson;
import org.cotation.json.WhatIfJson;
import org.cotation.message.Language;
import org.cotation.profile.ApplicantProfile;
import org.cotation.record.Replay;
import org.cotation.record.ScoreRecord;
import org.cotation.text.ChangeText;
import org.cotation.text.ExplanationText;
import org.cotation.text.RecordText;
import org.cotation.text.ReplayText;
import org.cotation.text.TimelineText;
import org.cotation.text.WhatIfText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Whole explanations, changes, timelines and records, as somebody has read them: nothing is said twice, left out or out of
 * its place, and nobody reads what is not for him. After a change of words that is meant,
 * {@code mvn -pl cotation-api,cotation-rules -am test -Dtest=WholeDocumentsTest -Dpages.update=true} writes them anew, to be
 * read again.
 */
class WholeDocumentsTest {

    private static final Path RESOURCES = Path.of("src/test/resources/pages");

    private static final Grid GRID = TestGrids.ENGINE.open(
            "pages/grid", WholeDocumentsTest.class.getClassLoader(), TestGrids.ENGINE.builtInGrids());

    /** Of every kind: points that are sure, that wait for answers and that are lost; what proves, and what must not be told. */
    private static final ApplicantProfile BEFORE = ProfileJson.read("""
            {"applicant": {"birthDate": "1964-09-04"},
             "application": {"initialFilingDate": "2023-07-01", "offers": [
                 {"date": "2026-01-10", "reply": "REFUSED", "suitable": true},
                 {"date": "2026-03-10", "reply": "REFUSED", "suitable": null}]},
             "currentHousing": {"status": "CPE", "unfit": null, "surface": 14},
             "dependants": [{"birthDate": "2014-02-01"}, {"birthDate": "2008-11-20"}, null],
             "violence": {"kind": "COUPLE"},
             "dalo": {"status": "CADUC"},
             "autonomy": {"gir": null}}
            """);

    private static final ApplicantProfile AFTER = ProfileJson.read("""
            {"applicant": {"birthDate": "1964-09-04"},
             "application": {"initialFilingDate": "2023-07-01", "firstReception": "2026-04-01", "offers": [
                 {"date": "2026-01-10", "reply": "REFUSED", "suitable": true}]},
             "currentHousing": {"status": "SD", "unfit": true},
             "dependants": [{"birthDate": "2014-02-01"}],
             "violence": {"kind": "COUPLE", "proof": ["PROTECTION_ORDER"]},
             "dalo": {"status": "ACTIF"},
             "autonomy": {"gir": 4},
             "assessments": [{"public": "SOCIAL", "favourable": true, "body": "Commission"}],
             "valueStatus": {"dalo.status": "VERIFIED", "currentHousing.unfit": "VERIFIED"}}
            """);

    private static Evaluation evaluation(ApplicantProfile profile) {
        return new Evaluation(profile, GRID, TestGrids.TODAY);
    }

    @ParameterizedTest
    @EnumSource(Addressee.class)
    void anExplanationForEachReader(Addressee addressee) throws IOException {
        Explanation explanation = TestGrids.ENGINE.explain(BEFORE, GRID, TestGrids.TODAY);
        String name = "explanation-" + addressee.name().toLowerCase(Locale.ROOT);

        holds(name + ".fr.txt", ExplanationText.render(explanation, addressee, Language.FR));
        holds(name + ".en.txt", ExplanationText.render(explanation, addressee, Language.EN));
    }

    @ParameterizedTest
    @EnumSource(names = {"AGENT", "COMMISSION"})
    void anExplanationForAnotherProgram(Addressee addressee) throws IOException {
        Explanation explanation = TestGrids.ENGINE.explain(BEFORE, GRID, TestGrids.TODAY);
        String file = "explanation-" + addressee.name().toLowerCase(Locale.ROOT) + ".json";

        holdsDocument(
                file,
                ExplanationJson.writeIndented(explanation, addressee),
                ExplanationJson.write(explanation, addressee));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void whatWouldChangeTheScore(Language language) throws IOException {
        WhatIf whatIf = TestGrids.ENGINE.whatIf(BEFORE, GRID, TestGrids.TODAY);

        holds("what-if" + suffix(language), WhatIfText.render(whatIf, language));
        holdsDocument("what-if.json", WhatIfJson.writeIndented(whatIf), WhatIfJson.write(whatIf));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theYearsToCome(Language language) throws IOException {
        Timeline timeline =
                TestGrids.ENGINE.timeline(BEFORE, GRID, LocalDate.of(2026, 6, 15), LocalDate.of(2031, 6, 15));

        holds("timeline" + suffix(language), TimelineText.render(timeline, language));
        holdsDocument("timeline.json", TimelineJson.writeIndented(timeline), TimelineJson.write(timeline));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void whatMadeTheDifference(Language language) throws IOException {
        ScoreChange change = TestGrids.ENGINE.compare(evaluation(BEFORE), evaluation(AFTER));

        holds("change" + suffix(language), ChangeText.render(change, language));
        holdsDocument("change.json", ChangeJson.writeIndented(change), ChangeJson.write(change));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aRecordAndItsReplayAfterSomebodyEditedIt(Language language) throws IOException {
        ScoreRecord record = TestGrids.ENGINE.recordOf(evaluation(AFTER));
        String version = record.libraryVersion();
        String document = RecordJson.writeIndented(record);

        holds("record" + suffix(language), RecordText.render(record, language).replace(version, "VERSION"));
        holds("record.json", document.replace(version, "VERSION"));

        String edited = document.replace("\"gir\": 4", "\"gir\": 6").replace("\"total\": 54", "\"total\": 64");
        Replay replay = TestGrids.ENGINE.replay(RecordJson.read(edited), GRID);

        holds("replay" + suffix(language), ReplayText.render(replay, language).replace(version, "VERSION"));
        holds("replay.json", ReplayJson.writeIndented(replay).replace(version, "VERSION"));
    }

    private static String suffix(Language language) {
        return language == Language.FR ? ".fr.txt" : ".en.txt";
    }

    /** Without the fingerprints, which tell no two grids apart here. */
    private static String masked(String page) {
        return page.replaceAll("\\b[0-9a-f]{64}\\b|\\b[0-9a-f]{12}\\b", "FINGERPRINT");
    }

    private static void holds(String file, String page) throws IOException {
        if (Boolean.getBoolean("pages.update")) {
            Files.createDirectories(RESOURCES);
            Files.writeString(RESOURCES.resolve(file), masked(page));
            return;
        }
        assertThat(masked(page)).isEqualTo(read(file));
    }

    /** On one line a document says the same in fewer characters. */
    private static void holdsDocument(String file, String indented, String line) throws IOException {
        holds(file, indented);
        if (!Boolean.getBoolean("pages.update")) {
            assertThat(masked(line)).doesNotContain("\n").isEqualToIgnoringWhitespace(read(file));
        }
    }

    private static String read(String file) throws IOException {
        try (InputStream read = WholeDocumentsTest.class.getResourceAsStream("/pages/" + file)) {
            assertThat(read).as("the page %s", file).isNotNull();
            return new String(read.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
