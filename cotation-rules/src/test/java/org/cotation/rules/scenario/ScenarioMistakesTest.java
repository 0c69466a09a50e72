package org.cotation.rules.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files of scenarios that are sound, or made to harm. The mistakes of authors are in {@code check.MistakesTest}. */
class ScenarioMistakesTest {

    private static final String SOUND = """
            title: Un jeune
            asOf: 2026-06-15
            interpretations: { youth-holder: any-holder }
            profile:
              applicant: { birthDate: 2001-03-02 }
              application: { offers: [] }
            expect:
              total: 10
              outcome: SCORED
              publics: { DALO: NOT_RECOGNISED }
              criteria: { JEUNE: AWARDED, REFUS: { status: NOT_MET, units: null } }
              families: { age: 10 }
              outside: []
              orientations: { SIAO: ABSENT }
            """;

    @TempDir
    Path folder;

    @Test
    void a_sound_file_has_no_finding() {
        assertThat(ScenarioGrid.findings(folder, SOUND)).isEmpty();
        assertThat(ScenarioGrid.run(folder, SOUND).passed()).isTrue();
    }

    @Test
    void refuses_a_nesting_that_would_exhaust_the_stack() {
        assertThat(ScenarioGrid.findings(folder, "title:\n" + " [\n".repeat(200_000)))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message().fr()).contains("50 niveaux"));
    }

    @Test
    void reads_no_alias_of_a_collection() {
        assertThat(ScenarioGrid.findings(folder, "title: x\nprofile: &p { applicant: *p }\n"))
                .isNotEmpty();
    }
}
