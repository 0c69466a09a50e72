package org.cotation.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cotation.engine.Audience;
import org.cotation.engine.Territory;
import org.cotation.engine.TerritoryScore;
import org.cotation.engine.TerritoryScores;
import org.cotation.message.Language;
import org.cotation.score.Figure;
import org.cotation.score.PriorityScore;
import org.cotation.score.Samples;
import org.cotation.score.Totals;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScoreTextTest {

    /** What only a machine would write: constants, booleans, ISO dates, paths, class names. */
    private static final Pattern MACHINE = Pattern.compile(
            "[A-Z0-9]+_[A-Z]|\\b(?:true|false|null)\\b|\\d{4}-\\d{2}-\\d{2}|[a-z]+[A-Z]|\\w\\[\\d|\\[…|\\bfam-");

    private static final Pattern ENGLISH =
            Pattern.compile("\\b(?:the|and|of|is|not|yes|no|facts|missing|declared|verified|request|score)\\b");

    private static String french(PriorityScore score) {
        return ScoreText.render(score, Language.FR);
    }

    /** The text on one line, so that wrapping does not part what a test looks for. */
    private static String flat(String text) {
        return text.replaceAll("[ \\n]+", " ");
    }

    @Test
    void the_total_stands_first_then_what_it_is_worth() {
        String text = flat(french(Samples.everything()));

        assertThat(text)
                .containsSubsequence(
                        "Grille d'exemple",
                        "15 juin 2026",
                        "Total : 55 points",
                        "Avec les seuls faits déjà vérifiés par des pièces : 20 points.",
                        "Selon les réponses manquantes, entre 55 et 75 points.",
                        "aide à la décision",
                        "CALEOL",
                        "R.441-2-10, 11°",
                        "sous réserve de vérification",
                        "R.441-2-17",
                        "Publics prioritaires reconnus",
                        "À déterminer",
                        "Non reconnus",
                        "Objectifs d'attribution",
                        "Points, rubrique par rubrique",
                        "Calcul du total : 20 + 40 - 5 = 55 points.",
                        "Pièces à apporter",
                        "Réponses manquantes",
                        "Où s'adresser",
                        "Lecture des textes",
                        "grille grille-2026, empreinte 0123456789ab, évaluation au 15 juin 2026.");
    }

    @Test
    void a_recognised_public_tells_its_facts_their_status_its_reference_and_its_proof() {
        assertThat(flat(french(Samples.everything())))
                .contains("Public jeune — déclaré, à vérifier")
                .contains("date de naissance (demandeur) : 2 mars 1999, vérifié")
                .contains("statut d'occupation du logement actuel : « Chez vos parents ou vos enfants », déclaré")
                .contains("Référence : CCH, art. L.441-1 Pièce à apporter : Pièce d'identité")
                .contains("Sans logement — vérifié");
    }

    @Test
    void what_is_undetermined_names_the_missing_fact_and_who_has_to_speak() {
        assertThat(flat(french(Samples.everything())))
                .contains("Hébergé par un tiers Il manque : évaluation sociale (par l'instance compétente) ;"
                        + " surface habitable du logement actuel")
                .contains("seuil du premier quartile pour 2025 (à fournir par la grille)")
                .contains("9\u202F608\u00A0€ par an et par unité de consommation, fixé par la grille")
                .contains("Surface — à déterminer, vaudrait jusqu'à 20 points")
                .contains("case cochée dans la rubrique « Choix »")
                .contains("Refus répétés — à déterminer, sans limite de points connue");
    }

    @Test
    void what_fails_stands_beside_what_the_person_has() {
        assertThat(flat(french(Samples.everything())))
                .contains("statut DALO : « Non » ; il faut : « Actif »")
                .contains("le demandeur — âge : 27 ans ; il faut : moins de 25 ans")
                .contains("logement indigne : oui (réfuté après vérification : compte comme absent)")
                .contains("Non remplis, car le public n'est pas reconnu : DALO (1 point)");
    }

    @Test
    void each_criterion_tells_what_became_of_it() {
        assertThat(flat(french(Samples.everything())))
                .contains("Priorités — 20 points (un seul critère compte, le plus fort)")
                .contains("Loyer élevé — 20 points Faits : montant mensuel du loyer et des charges :"
                        + " 1\u202F234,50\u00A0€, déclaré")
                .contains("Un autre critère de la rubrique compte à sa place : « Loyer élevé ».")
                .contains("le plafond de 40 points a été appliqué")
                .contains("Ancienneté — 45 points, pour 45 ans")
                .contains("Refus — 5 points en moins (les points s'additionnent, pénalité limitée à 20 points)")
                .contains("Refus d'un logement — 5 points en moins, pour 1 refus -")
                .contains("Ce n'est pas le critère coché dans la demande.")
                .contains("motifs de la demande : « Sans logement », déclaré")
                .contains("codemandeur : figure dans la demande, vérifié")
                .contains("case cochée dans la rubrique « Choix » : « Choix non coché », déclaré");
    }

    @Test
    void a_person_of_whom_a_fact_is_told_is_not_told_besides() {
        assertThat(flat(french(Samples.everything())))
                .contains("en situation de handicap (1re personne à charge) : non, déclaré")
                .doesNotContain("1re personne à charge : figure");
    }

    @Test
    void proofs_and_missing_facts_are_gathered_once() {
        String text = french(Samples.everything());
        String proofs = text.substring(text.indexOf("Pièces à apporter\n"), text.indexOf("Réponses manquantes\n"));
        String missing = text.substring(text.indexOf("Réponses manquantes\n"), text.indexOf("Où s'adresser"));

        assertThat(proofs.lines().skip(2).filter(line -> !line.isBlank()))
                .containsExactly("  - Pièce d'identité", "  - Bail", "  - Quittance de loyer");
        assertThat(missing.lines().filter(line -> line.contains("surface habitable")))
                .hasSize(1);
        assertThat(missing).contains("évaluation sociale (par l'instance compétente)");
    }

    @Test
    void a_reading_that_is_not_the_usual_one_is_told_in_words() {
        assertThat(flat(french(Samples.everything())))
                .contains("L'âge de 30 ans est-il compris ? Non.")
                .contains("L'autre point d'interprétation suit sa lecture habituelle.");
    }

    @Test
    void a_request_outside_the_scoring_has_no_score_which_is_not_zero() {
        String text = flat(french(Samples.outside()));

        assertThat(text)
                .contains("Demande hors cotation : elle n'a pas de total de points. Ce n'est pas un total de 0 point.")
                .contains("Motif : Demande radiée")
                .contains("CCH, art. R.441-2-8")
                .contains("Public jeune")
                .doesNotContain("Total :")
                .doesNotContain("rubrique par rubrique");
    }

    @Test
    void doubts_on_the_grid_and_on_the_scoring_are_told_beside_the_total() {
        assertThat(flat(french(Samples.doubtful())))
                .containsSubsequence(
                        "Validité de la grille : jusqu'au 31 décembre 2025",
                        "n'est pas en vigueur à cette date",
                        "Total : 1 point Points donnés à titre d'illustration.",
                        "La grille fixe un minimum",
                        "2 points, soit plus que le total, car une pénalité n'est pas encore vérifiée.",
                        "0 point au moins ; aucun maximum ne peut être donné.",
                        "peut aussi placer la demande hors cotation",
                        "Ce qui pourrait placer la demande hors cotation",
                        "Demande radiée",
                        "Il manque : motif de radiation");
    }

    @Test
    void a_range_says_which_of_its_ends_nobody_knows() {
        assertThat(french(total(Figure.of(3), Figure.none()))).contains("3 points au plus ; aucun minimum");
        assertThat(french(total(Figure.none(), Figure.none()))).contains("sans minimum ni maximum connus");
        assertThat(french(total(Figure.of(0), Figure.of(0)))).contains("Aucune réponse ne manque");
    }

    private static PriorityScore total(Figure possible, Figure lowest) {
        return Samples.totals(new Totals(0, 0, possible, lowest, true, false));
    }

    @ParameterizedTest
    @ValueSource(longs = {-1, 0, 1})
    void french_counts_nought_and_one_in_the_singular(long total) {
        PriorityScore score = Samples.totals(new Totals(total, total, Figure.of(total), Figure.of(total), true, false));

        assertThat(french(score)).contains("Total : " + total + " point\n");
    }

    @Test
    void english_counts_nought_in_the_plural() {
        PriorityScore score = Samples.totals(new Totals(0, 1, Figure.of(1), Figure.of(0), true, false));

        assertThat(ScoreText.render(score, Language.EN)).contains("Total: 0 points\n", "documents: 1 point,");
    }

    @Test
    void french_text_holds_no_word_of_the_machine() {
        for (PriorityScore score : List.of(Samples.everything(), Samples.outside(), Samples.doubtful())) {
            // The last line names the grid, by which a program finds the result again.
            String text = french(score)
                    .lines()
                    .filter(line -> !line.startsWith("Pour retrouver ce résultat"))
                    .reduce("", (all, line) -> all + line + "\n");

            assertThat(text).doesNotContainPattern(MACHINE).doesNotContainPattern(ENGLISH);
        }
    }

    @Test
    void english_says_as_much() {
        assertThat(flat(ScoreText.render(Samples.everything(), Language.EN)))
                .containsSubsequence(
                        "Total: 55 points",
                        "Depending on the missing answers, between 55 and 75 points.",
                        "aid to decision",
                        "Priority publics recognised",
                        "date of birth (applicant): 2 March 1999, verified",
                        "To be determined",
                        "DALO status: “No”; needed: “Active”",
                        "(refuted when checked: counts as absent)",
                        "How the total is made: 20 + 40 - 5 = 55 points.",
                        "Whether age 30 is included: no.",
                        "fingerprint 0123456789ab");
        assertThat(flat(ScoreText.render(Samples.doubtful(), Language.EN)))
                .contains("Illustrative, in the words of the grid: “Points donnés");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void lines_are_short_and_none_begins_with_its_punctuation(Language language) {
        String text = ScoreText.render(Samples.everything(), language);

        assertThat(text).endsWith("\n").doesNotContain("\r", "\t");
        assertThat(text.lines()).allSatisfy(line -> assertThat(line)
                .hasSizeLessThanOrEqualTo(100)
                .doesNotEndWith(" ")
                .doesNotStartWith(":")
                .doesNotContainPattern("^ *[:;?!»]"));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void the_machine_changes_nothing(Language language) {
        Locale locale = Locale.getDefault();
        try {
            List<String> texts = Stream.of("tr-TR", "fr-FR", "ar-EG")
                    .map(tag -> {
                        Locale.setDefault(Locale.forLanguageTag(tag));
                        return ScoreText.render(Samples.everything(), language);
                    })
                    .distinct()
                    .toList();

            assertThat(texts).hasSize(1);
        } finally {
            Locale.setDefault(locale);
        }
    }

    @Test
    void territories_are_told_one_after_the_other() {
        Territory territory = new Territory("Hénin-Carvin", "", List.of("62427"));
        TerritoryScores scores = new TerritoryScores(
                List.of(
                        new TerritoryScore(territory, Audience.FIRST_REQUEST, List.of("62427"), Samples.everything()),
                        new TerritoryScore(territory, Audience.TRANSFER, List.of("62427"), Samples.outside())),
                List.of("59350", "62041"),
                List.of("currentHousing.status"));

        assertThat(flat(ScoreText.render(scores, Language.FR)))
                .containsSubsequence(
                        "Hénin-Carvin, si la demande n'est pas une mutation : 55 points",
                        "Hénin-Carvin, si la demande est une mutation : hors cotation",
                        "Sans grille en vigueur, donc sans points : communes demandées, codes INSEE 59350, 62041.",
                        "il manque : statut d'occupation du logement actuel",
                        "Total : 55 points",
                        "Demande hors cotation");
    }

    @Test
    void a_request_without_any_grid_says_so() {
        TerritoryScores none = new TerritoryScores(List.of(), List.of("59350"), List.of());

        assertThat(ScoreText.render(none, Language.FR))
                .contains("Aucune grille en vigueur ne s'applique")
                .contains("commune demandée, code INSEE 59350.");
    }
}
