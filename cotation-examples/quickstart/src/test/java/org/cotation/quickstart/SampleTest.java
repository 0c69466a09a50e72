package org.cotation.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.cotation.score.Figure;
import org.cotation.score.PriorityScore;
import org.cotation.score.Totals;
import org.junit.jupiter.api.Test;

/** What each sample gives on 15 June 2026, worked out by hand from the rules of the grid. */
class SampleTest {

    private static final Quickstart QUICKSTART = new Quickstart();

    /** Hosted (k) 20; young 10 + job 10; hosted 15; rent 150/1380 = 10.9 % 0; one full year 1. Only the birth is verified. */
    @Test
    void young_worker() {
        assertThat(totals(Sample.YOUNG_WORKER)).isEqualTo(settled(56, 0));
        assertThat(publics(Sample.YOUNG_WORKER))
                .containsExactly("L441-1.k", "CAHC.JEUNES_18_30", "CAHC.MENAGES_ACTIFS");
    }

    /**
     * Overcrowded (j: 24 m² under 25 for three) and eviction (l), the highest 20; job 10; eviction 15 beats overcrowding
     * 10; (610 - 330) / 871 = 32.1 % 5; three full years 3. Verified: the judgment, hence l 20 + eviction 15.
     * 871 × 12 / 1.6 units = 6532.50 a year, under 9608.
     */
    @Test
    void lone_mother() {
        assertThat(totals(Sample.LONE_MOTHER)).isEqualTo(settled(53, 35));
        assertThat(publics(Sample.LONE_MOTHER))
                .containsExactly("L441-1.j", "L441-1.l", "OBJ.PREMIER_QUARTILE", "CAHC.MENAGES_ACTIFS");
    }

    /** GIR 3 15, verified; (520 - 95) / 1150 = 37.0 % 5; one full year 1. An assessment under letter c could add 20. */
    @Test
    void retired_woman() {
        assertThat(totals(Sample.RETIRED_WOMAN))
                .isEqualTo(new Totals(21, 15, Figure.of(41), Figure.of(21), true, false));
        assertThat(publics(Sample.RETIRED_WOMAN)).containsExactly("CAHC.PERTE_AUTONOMIE");
    }

    /** Renewal 20, verified, + job 10; 468 / 2730 = 17.1 % 0; not a full year 0. Letter c could add 20. */
    @Test
    void couple_to_rehouse() {
        assertThat(totals(Sample.COUPLE_TO_REHOUSE))
                .isEqualTo(new Totals(30, 20, Figure.of(50), Figure.of(30), true, false));
        assertThat(publics(Sample.COUPLE_TO_REHOUSE))
                .containsExactly("FLAG.MUTATION", "CAHC.RENOUVELLEMENT_URBAIN", "CAHC.MENAGES_ACTIFS");
    }

    /** DALO 50 beats d 20; five full years 5; one refusal -10; all of it verified. 646.52 × 12 = 7758.24, under 9608. */
    @Test
    void dalo_with_refusal() {
        assertThat(totals(Sample.DALO_WITH_REFUSAL)).isEqualTo(settled(45, 45));
        assertThat(publics(Sample.DALO_WITH_REFUSAL)).containsExactly("DALO", "L441-1.d", "OBJ.PREMIER_QUARTILE");
    }

    /** Handicap (a) and unfit housing (f), the highest 20; unfit 12; (430 - 265) / 1033.32 = 16.0 % 0; 11 years, capped 10. */
    @Test
    void handicap_in_unfit_housing() {
        assertThat(totals(Sample.HANDICAP_UNFIT)).isEqualTo(settled(42, 32));
        assertThat(publics(Sample.HANDICAP_UNFIT)).containsExactly("L441-1.a", "L441-1.f");
    }

    /** Young 10, declared. At best also c, j or l 20, job 10, eviction 15 and an effort of 40 % 10. */
    @Test
    void incomplete_request() {
        assertThat(totals(Sample.INCOMPLETE)).isEqualTo(new Totals(10, 0, Figure.of(65), Figure.of(10), true, false));
        assertThat(publics(Sample.INCOMPLETE)).containsExactly("CAHC.JEUNES_18_30");
        assertThat(summary(Sample.INCOMPLETE).missing())
                .containsExactly(
                        "applicant.employedOn",
                        "assessments",
                        "currentHousing.evictionStage",
                        "currentHousing.monthlyRent",
                        "currentHousing.surface",
                        "resources.monthly");
    }

    @Test
    void the_first_is_explained_and_each_other_told_in_short() {
        StringWriter text = new StringWriter();
        QUICKSTART.print(new PrintWriter(text));

        List<String> lines = text.toString().lines().toList();
        assertThat(lines).first().isEqualTo(Sample.YOUNG_WORKER.title());
        assertThat(lines).contains("Total : 56 points");
        assertThat(lines.subList(lines.size() - 18, lines.size()))
                .filteredOn(line -> line.matches("[^ ].+ : \\d+ points"))
                .hasSize(6);
    }

    private static Totals totals(Sample sample) {
        return QUICKSTART.score(sample).totals().orElseThrow();
    }

    /** Totals that no missing answer can change. */
    private static Totals settled(long total, long confirmed) {
        return new Totals(total, confirmed, Figure.of(total), Figure.of(total), true, false);
    }

    private static List<String> publics(Sample sample) {
        return summary(sample).publics();
    }

    private static Summary summary(Sample sample) {
        PriorityScore score = QUICKSTART.score(sample);
        return new Summary(sample.title(), score);
    }
}
