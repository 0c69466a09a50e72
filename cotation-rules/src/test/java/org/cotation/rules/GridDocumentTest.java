package org.cotation.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cotation.engine.Grid;
import org.cotation.engine.GridInfo;
import org.cotation.message.Language;
import org.cotation.rules.publication.Condition;
import org.cotation.rules.publication.GridDocument;
import org.cotation.rules.publication.GridDocument.Criterion;
import org.cotation.rules.publication.GridDocument.PublicEntry;
import org.cotation.score.Weights;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The public document of a grid: all that its scores rest on, in words. */
class GridDocumentTest {

    /** What only a machine says: truth values, dates as numbers, codes in capitals, names of readings. */
    private static final Pattern MACHINE_WORDS = Pattern.compile(
            "\\b(true|false|null)\\b|\\d{4}-\\d{2}-\\d{2}|[A-Z]+_[A-Z_]+|\\[…]|lecture «|\\b[a-z]+-[a-z]+-[a-z]+\\b(?! )");

    private static final Pattern ENGLISH_WORDS =
            Pattern.compile("\\b(the|and|of|is|not|yes|no|at least|at most|nothing|every|each)\\b");

    @TempDir
    Path folder;

    static Stream<Grid> grids() {
        return Stream.concat(
                TestGrids.ENGINE.builtInGrids().grids().stream(),
                Stream.of(TestGrids.published("rhone"), everyCumulation()));
    }

    /** An invented grid with a family of each cumulation, and points by unit without cap. */
    static Grid everyCumulation() {
        return TestGrids.ENGINE.open(
                "every-cumulation", GridDocumentTest.class.getClassLoader(), TestGrids.ENGINE.builtInGrids());
    }

    private static Grid cahc() {
        return TestGrids.ENGINE.builtInGrids().find("cahc-2022").orElseThrow();
    }

    /** One rule of a family {@code f}, in a grid of its own. */
    private List<Condition> conditions(String conditions) {
        Grid grid = TestGrids.of(folder, "cumulation: sum", TestGrids.criterion("C", 5, conditions));
        return GridDocument.of(grid).families().get(0).criteria().get(0).conditions();
    }

    private List<String> french(String conditions) {
        return conditions(conditions).stream().map(GridDocumentTest::inline).toList();
    }

    private static String inline(Condition condition) {
        return condition instanceof Condition.Group group
                ? group.wording().fr() + " ("
                        + String.join(
                                " | ",
                                group.parts().stream()
                                        .map(GridDocumentTest::inline)
                                        .toList()) + ")"
                : condition.wording().fr();
    }

    @ParameterizedTest
    @MethodSource("grids")
    void holdsEveryCriterionPublicAndReference(Grid grid) {
        GridDocument document = GridDocument.of(grid);
        String markdown = document.toMarkdown(Language.FR).replace("\\", "");

        assertThat(document.publics())
                .extracting(PublicEntry::code)
                .containsExactlyElementsOf(grid.info().publics());
        document.publics().forEach(known -> {
            assertThat(markdown).contains(known.label().fr(), known.legalBasis());
            known.situations()
                    .forEach(one -> assertThat(markdown).contains(one.label().fr(), one.legalBasis(), one.proof()));
        });
        document.families().forEach(family -> family.criteria().forEach(criterion -> assertThat(markdown)
                .contains(criterion.label().fr(), criterion.legalBasis(), criterion.proof())));
        assertThat(markdown).contains(grid.info().title(), grid.info().legalBasis(), "R.441-2-10, 11°");
        document.interpretations().forEach(point -> assertThat(markdown)
                .contains(point.question().fr(), point.adopted().fr()));
    }

    @ParameterizedTest
    @MethodSource("grids")
    void theFrenchDocumentHoldsNoWordOfAMachineNorOfEnglish(Grid grid) {
        String text = GridDocument.of(grid).toMarkdown(Language.FR).replace("\\", "");

        assertThat(text.toLowerCase(Locale.ROOT)).doesNotContainPattern(ENGLISH_WORDS);
        assertThat(text.lines().filter(line -> !line.contains("Empreinte")))
                .allSatisfy(line -> assertThat(line).doesNotContainPattern(MACHINE_WORDS));
    }

    @Test
    void sharesItsCriteriaWithTheScores() {
        List<String> scored =
                TestGrids.score(cahc(), "{\"applicant\": {\"birthDate\": \"1991-03-02\"}}").criteria().stream()
                        .map(criterion -> criterion.code())
                        .toList();

        assertThat(GridDocument.of(cahc()).families().stream()
                        .flatMap(family -> family.criteria().stream())
                        .map(Criterion::code))
                .containsExactlyInAnyOrderElementsOf(scored);
    }

    @Test
    void saysPointsByUnitWithTheirCap() {
        assertThat(GridDocument.of(cahc()).toMarkdown(Language.FR).replace('\u00A0', ' '))
                .contains(
                        "1 point par an (ancienneté de la demande, en années), 10 points au plus",
                        "10 points en moins par refus (refus d'un logement adapté sans motif légitime), 20 points en moins au plus",
                        "dans la limite de 40 points",
                        "2026 : 9 608 € par an et par unité de consommation".replace("9 608", "9\u202F608"));
        assertThat(GridDocument.of(cahc()).toMarkdown(Language.EN).replace('\u00A0', ' '))
                .contains("1 point for each year (age of the application, in years), 10 points at most");
    }

    @Test
    void saysThatPointsAreIllustrativeWhereverTheyStand() {
        String sentence = cahc().info().illustrative();
        String html = GridDocument.of(cahc()).toHtml(Language.FR);

        assertThat(html.split(Pattern.quote(sentence.replace("'", "&#39;")), -1))
                .hasSizeGreaterThan(2);
        assertThat(html).contains("Points (illustratifs)");
        assertThat(GridDocument.of(everyCumulation()).toHtml(Language.FR)).doesNotContain("illustratif");
    }

    @Test
    void leavesOutTheRulesOfOtherReadings() {
        Grid other = cahc().with(Map.of("youth-holder", "applicant-only", "youth-upper-bound", "under-30"));

        assertThat(GridDocument.of(cahc()).toMarkdown(Language.FR))
                .contains("un titulaire de la demande — âge : de 18 à 30\u00A0ans")
                .doesNotContain("Demandeur âgé de 18 à 30 ans");
        assertThat(GridDocument.of(other).toMarkdown(Language.FR))
                .contains("Demandeur âgé de 18 à 30 ans", "le demandeur — âge : moins de 30\u00A0ans")
                .doesNotContain("Jeune de 18 à 30 ans parmi les titulaires");
    }

    @Test
    void saysAlternativesOneByOne() {
        assertThat(french("Housing( notDecent || unfit && !rehousingSecured )"))
                .containsExactly("l'une au moins de ces conditions (logement non décent : oui"
                        + " | à la fois (logement indigne : oui | relogement assuré : non))");
        assertThat(french("Housing( !(notDecent || unfit) )"))
                .containsExactly("logement non décent : non", "logement indigne : non");
    }

    @Test
    void saysWhoIsLookedForAndWhoIsNot() {
        assertThat(french("exists Dependant( age < 18, disabled )"))
                .containsExactly(
                        "une personne à charge, avec à la fois (âge : moins de 18\u00A0ans | situation de handicap : oui)");
        assertThat(french("not Dependant( age < 3 )"))
                .containsExactly("aucune personne à charge — âge : moins de 3\u00A0ans");
        assertThat(french("CoApplicant()")).containsExactly("il y a un codemandeur");
        assertThat(french("not Roommate()")).containsExactly("aucun colocataire");
        assertThat(french("not Housing( unfit, notDecent )"))
                .containsExactly(
                        "l'une au moins de ces conditions (logement indigne : non | logement non décent : non)");
        assertThat(french("Application()")).isEmpty();
    }

    @Test
    void namesThePublicsThatACriterionLooksFor() {
        assertThat(french("Public( code == \"L441-1.f\" )"))
                .containsExactly("public reconnu : « Personne exposée à des situations d'habitat indigne »");
        assertThat(french("not Public( code in (\"DALO\", \"L441-1.f\") )"))
                .containsExactly(
                        "public non reconnu : « Reconnu prioritaire au titre du droit au logement opposable (DALO) »",
                        "public non reconnu : « Personne exposée à des situations d'habitat indigne »");
    }

    @Test
    void comparesTwoPropertiesInWords() {
        assertThat(french("Applicant( $age : age )\n  CoApplicant( age > $age )"))
                .containsExactly("un codemandeur — âge : plus que « âge (le demandeur) »");
        assertThat(french("Housing( surface < overcrowdingThreshold )"))
                .containsExactly("surface habitable : moins que « seuil de surpeuplement »");
    }

    @Test
    void escapesWhatALabelHolds(@TempDir Path other) {
        Grid grid = TestGrids.write(
                other,
                Map.of(
                        "grid.yaml",
                        "id: petite\ntitle: '<b>Été & \"hiver\"</b>'\nvalidity: { from: 2020-01-01 }\nfamilies:\n  - { code: f, label: 'A & <B>', cumulation: sum }\n",
                        "regles.drl",
                        TestGrids.criterion("C", 5, "Housing( unfit )")
                                .replace("Critère C", "Moins < que & *plus* #1")));

        assertThat(GridDocument.of(grid).toHtml(Language.FR))
                .contains("&lt;b&gt;Été &amp; &quot;hiver&quot;&lt;/b&gt;", "Moins &lt; que &amp; *plus* #1")
                .doesNotContain("<b>");
        assertThat(GridDocument.of(grid).toMarkdown(Language.FR)).contains("\\<b\\>", "Moins \\< que & \\*plus\\*");
    }

    @Test
    void refusesAGridOfAnotherLibrary() {
        Grid foreign = new Grid() {
            @Override
            public GridInfo info() {
                return cahc().info();
            }

            @Override
            public Weights weights() {
                return cahc().weights();
            }

            @Override
            public Grid with(Map<String, String> interpretations) {
                return this;
            }
        };
        assertThatThrownBy(() -> GridDocument.of(foreign))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("open()");
    }
}
