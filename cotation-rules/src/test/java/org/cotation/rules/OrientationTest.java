package org.cotation.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.cotation.engine.CotationEngine;
import org.cotation.engine.Grid;
import org.cotation.engine.GridException;
import org.cotation.explain.Addressee;
import org.cotation.explain.Explanation;
import org.cotation.json.ExplanationJson;
import org.cotation.json.ProfileJson;
import org.cotation.message.Diagnostic;
import org.cotation.message.Language;
import org.cotation.rules.explanation.ExplanationPage;
import org.cotation.rules.publication.GridDocument;
import org.cotation.score.FactValue;
import org.cotation.score.Orientation;
import org.cotation.text.ExplanationText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the service of a territory sends an applicant, by when, and why; it gives no point. */
class OrientationTest {

    private static final CotationEngine ENGINE = Engines.direct();
    private static final Grid CAHC = ENGINE.builtInGrids().find("cahc-2022").orElseThrow();

    private static final String APPLICANT = """
            { "application": { "initialFilingDate": "2026-01-31" },
              "currentHousing": { "status": "LP", "commune": "62497" },
              "sought": { "communes": ["62427"] } }""";

    @TempDir
    Path folder;

    private static Explanation explained(String profile, LocalDate asOf) {
        return ENGINE.explain(ProfileJson.read(profile), CAHC, asOf);
    }

    private static String flat(String text) {
        return text.replaceAll("<[^>]*>", "")
                .replace('\u00A0', ' ')
                .replace("&#39;", "'")
                .replaceAll("\\s+", " ");
    }

    private static Orientation reception(String filed) {
        Explanation explanation =
                explained("{\"application\": {\"initialFilingDate\": \"" + filed + "\"}}", TestGrids.TODAY);
        return explanation.score().orientations().get(0);
    }

    /** De quantième à quantième; where the next month has no such day, its last one (Code de procédure civile, art. 641). */
    @ParameterizedTest
    @CsvSource({"2026-01-31, 2026-02-28", "2024-01-31, 2024-02-29", "2026-06-15, 2026-07-15", "2025-12-01, 2026-01-01"})
    void the_applicant_is_received_within_the_month_of_registration(String filed, LocalDate deadline) {
        assertThat(reception(filed).code()).isEqualTo("RECEPTION");
        assertThat(reception(filed).deadline()).isEqualTo(new FactValue.Day(deadline));
        assertThat(reception(filed).evidence())
                .extracting(fact -> fact.path())
                .containsExactlyInAnyOrder("application.initialFilingDate", "application.firstReception");
    }

    @Test
    void texts_and_pages_say_where_by_when_and_why() {
        Explanation before = explained(APPLICANT, LocalDate.of(2026, 2, 28));
        Explanation after = explained(APPLICANT, LocalDate.of(2026, 3, 1));

        for (Language language : Language.values()) {
            boolean french = language == Language.FR;
            for (String said : List.of(
                    flat(ExplanationText.render(before, Addressee.APPLICANT, language)),
                    flat(ExplanationPage.html(before, Addressee.APPLICANT, language)))) {
                assertThat(said)
                        .contains(french ? "Au plus tard le 28 février 2026" : "By 28 February 2026 at the latest")
                        .contains("Hénin-Beaumont, guichet de niveau 2")
                        .contains(french ? "« Hénin-Beaumont », déclaré" : "“Hénin-Beaumont”, declared")
                        .doesNotContain("62427");
            }
            assertThat(flat(ExplanationText.render(after, Addressee.APPLICANT, language)))
                    .contains(french ? "le délai a pris fin le 28 février 2026" : "the time ended on 28 February 2026");
        }
    }

    @Test
    void json_holds_the_deadline_and_the_audit_does_not_read_it() {
        Explanation explanation = explained(APPLICANT, LocalDate.of(2026, 2, 28));

        assertThat(ExplanationJson.write(explanation, Addressee.AGENT)).contains("\"deadline\":\"2026-02-28\"");
        assertThat(Addressee.AUDIT
                        .view(explanation)
                        .score()
                        .orientations()
                        .get(0)
                        .deadline())
                .isEqualTo(new FactValue.Withheld());
    }

    @Test
    void two_rules_that_name_one_service_direct_there_once() {
        Explanation explanation = explained("""
                { "application": { "reserverQuota": "COLACT" },
                  "applicant": { "professionalSituation": "PRIVE", "employedOn": true } }""", TestGrids.TODAY);

        assertThat(explanation.score().orientations())
                .filteredOn(orientation -> orientation.code().equals("ACTION_LOGEMENT"))
                .extracting(orientation -> orientation.label().fr())
                .containsExactly("Action Logement, pour une demande au contingent des employeurs");
    }

    /** What led to a service is not for the commission where it is sensitive; another ground that leads there is. */
    @Test
    void the_commission_reads_a_service_unless_a_protected_situation_leads_there() {
        assertThat(forCommission("{\"labels\": {\"housingFirst\": \"ADSL\"}}")).doesNotContain("MDS");
        assertThat(forCommission("{\"labels\": {\"pdalhpd\": {\"recognised\": true}}}"))
                .contains("MDS");
    }

    private static List<String> forCommission(String profile) {
        return Addressee.COMMISSION.view(explained(profile, TestGrids.TODAY)).score().orientations().stream()
                .map(Orientation::code)
                .toList();
    }

    @Test
    void the_public_grid_shows_places_and_time() {
        GridDocument document = GridDocument.of(CAHC);

        assertThat(flat(document.toMarkdown(Language.FR)))
                .contains("lieu : Guichet de niveau 2 du territoire")
                .contains("délai : dans le mois de l'enregistrement de la demande")
                .contains("lieu : APSA, Hénin-Beaumont et Lens");
        assertThat(flat(document.toMarkdown(Language.EN)))
                .contains("time: within 1 month of the registration of the request");
    }

    /** Code pénal, art. 225-1; CCH, art. R.441-2-10, 11°: the commune leads to a desk, and to nothing else. */
    @ParameterizedTest
    @ValueSource(strings = {"@criterion( A ) @family( f ) @points( 5 )", "@outside( A )", "@public( A )"})
    void only_an_orientation_reads_the_commune(String conclusion) {
        assertThat(faults(conclusion, "exists Commune( name == \"Carvin\" )"))
                .anySatisfy(fault -> assertThat(fault.message().fr()).contains("seule une orientation", "`Commune`"))
                .anySatisfy(fault -> assertThat(fault.message().en()).contains("only an orientation"));
    }

    @Test
    void a_commune_is_one_of_the_territory() {
        assertThat(faults("@orientation( A )", "Commune( name == \"Carvim\" )"))
                .singleElement()
                .satisfies(fault -> assertThat(fault.message().fr()).contains("`Carvim`", "Carvin"));
    }

    @Test
    void a_time_is_a_month_at_least_and_goes_with_an_orientation() {
        assertThat(faults("@orientation( A ) @withinMonths( 0 )", "Application()"))
                .singleElement()
                .satisfies(fault -> assertThat(fault.message().fr()).contains("au moins 1"));
        assertThat(faults("@outside( A ) @withinMonths( 1 )", "Application()"))
                .singleElement()
                .satisfies(fault -> assertThat(fault.message().fr()).contains("`@withinMonths` ne va pas avec"));
    }

    private List<Diagnostic> faults(String conclusion, String condition) {
        GridException failure = catchThrowableOfType(
                GridException.class,
                () -> TestGrids.write(
                        folder,
                        Map.of(
                                "grid.yaml",
                                """
                                id: essai
                                title: Essai
                                territory: { name: E, communes: [{ code: "62215", name: Carvin }] }
                                validity: { from: 2020-01-01 }
                                publics: [{ code: A, label: A, kind: flag }]
                                families: [{ code: f, label: F, cumulation: sum }]
                                """,
                                "regles.drl",
                                "rule \"P\"\n@public( A )\nwhen\nApplication( transfer )\nthen\nend\n" + "rule \"R\"\n"
                                        + conclusion + "\nwhen\n" + condition + "\nthen\nend\n")));
        return failure == null ? List.of() : failure.diagnostics();
    }
}
