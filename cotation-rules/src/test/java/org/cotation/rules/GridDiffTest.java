package org.cotation.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.cotation.engine.Grid;
import org.cotation.message.Language;
import org.cotation.rules.publication.GridDiff;
import org.cotation.rules.publication.GridDiff.Change;
import org.cotation.rules.publication.GridDiff.Kind;
import org.cotation.rules.publication.GridDiff.Subject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What changed from one grid to another, whatever the words of their files. */
class GridDiffTest {

    private static final String UNFIT = TestGrids.criterion("INDIGNE", 10, "Housing( unfit )");
    private static final String YOUNG = TestGrids.criterion("JEUNE", 5, "Applicant( age >= 18, age <= 30 )");

    @TempDir
    Path folder;

    private Grid grid(String name, String family, String rules) throws IOException {
        return TestGrids.of(Files.createDirectory(folder.resolve(name)), family, rules);
    }

    private List<Change> changes(String family, String rules) throws IOException {
        return GridDiff.between(grid("avant", "cumulation: sum", UNFIT + YOUNG), grid("apres", family, rules))
                .changes();
    }

    @Test
    void aGridDoesNotDifferFromItself() throws IOException {
        Grid commented = grid("commentee", "cumulation: sum", "// Sans effet.\n" + UNFIT + YOUNG);
        GridDiff diff = GridDiff.between(grid("nue", "cumulation: sum", UNFIT + YOUNG), commented);

        assertThat(diff.isEmpty()).isTrue();
        assertThat(diff.toMarkdown(Language.FR)).contains("Rien ne change");
        assertThat(diff.toMarkdown(Language.EN)).contains("Nothing changes");
    }

    @Test
    void showsPointsThatChanged() throws IOException {
        assertThat(changes("cumulation: sum", UNFIT.replace("10", "12") + YOUNG))
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.subject()).isEqualTo(Subject.CRITERION);
                    assertThat(change.kind()).isEqualTo(Kind.CHANGED);
                    assertThat(change.code()).isEqualTo("INDIGNE");
                    assertThat(change.differences()).singleElement().satisfies(points -> {
                        assertThat(points.aspect().fr()).isEqualTo("points");
                        assertThat(points.before().get(0).wording().fr()).isEqualTo("10\u00A0points");
                        assertThat(points.after().get(0).wording().fr()).isEqualTo("12\u00A0points");
                    });
                });
    }

    @Test
    void showsRulesThatCameAndWent() throws IOException {
        assertThat(changes("cumulation: sum", YOUNG + TestGrids.criterion("DECENT", 3, "Housing( notDecent )")))
                .extracting(Change::kind, Change::code)
                .containsExactly(tuple(Kind.ADDED, "DECENT"), tuple(Kind.REMOVED, "INDIGNE"));
    }

    @Test
    void showsConditionsBeforeAndAfter() throws IOException {
        Grid before = grid("avant", "cumulation: sum", YOUNG);
        Grid after = grid("apres", "cumulation: sum", YOUNG.replace("age <= 30", "age <= 26"));

        assertThat(GridDiff.between(before, after).toMarkdown(Language.FR).replace('\u00A0', ' '))
                .contains(
                        "- Critère JEUNE — modifié\n",
                        "avant : le demandeur — âge : de 18 à 30 ans\n",
                        "après : le demandeur — âge : de 18 à 26 ans\n");
    }

    @Test
    void showsFamiliesThatCountOtherwise() throws IOException {
        assertThat(changes("cumulation: highest, cap: 20", UNFIT + YOUNG))
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.subject()).isEqualTo(Subject.FAMILY);
                    assertThat(change.differences())
                            .extracting(difference -> difference.aspect().fr())
                            .containsExactly("cumul", "plafond");
                });
    }

    @Test
    void showsAnOrderThatDecidesAmongEqualCriteria() throws IOException {
        String equal = YOUNG.replace("5", "10");
        Grid before = grid("avant", "cumulation: highest", UNFIT + equal);
        Grid after = grid(
                "apres",
                "cumulation: highest",
                equal + TestGrids.criterion("DECENT", 3, "Housing( notDecent )") + UNFIT);

        assertThat(GridDiff.between(before, after).toMarkdown(Language.FR)).contains("""
                          - ordre des critères (à égalité de points, le premier compte)
                            - avant :
                              - Critère INDIGNE
                              - Critère JEUNE
                            - après :
                              - Critère JEUNE
                              - Critère INDIGNE
                        """);
    }

    @Test
    void aCriterionThatCameOrWentIsNoChangeOfOrder() throws IOException {
        assertThat(changes("cumulation: sum", YOUNG))
                .extracting(Change::subject)
                .containsExactly(Subject.CRITERION);
        assertThat(GridDiff.between(
                                grid("a", "cumulation: sum", UNFIT + YOUNG),
                                grid("b", "cumulation: sum", YOUNG + UNFIT))
                        .changes())
                .singleElement()
                .satisfies(change -> assertThat(change.differences())
                        .extracting(difference -> difference.aspect().fr())
                        .containsExactly("ordre des critères"));
    }

    @Test
    void showsReadingsAndWhatTheyChange() {
        Grid cahc = TestGrids.ENGINE.builtInGrids().find("cahc-2022").orElseThrow();
        GridDiff diff = GridDiff.between(cahc, cahc.with(Map.of("youth-upper-bound", "under-30")));

        assertThat(diff.changes())
                .extracting(Change::subject, Change::code)
                .containsExactly(
                        tuple(Subject.PUBLIC, "CAHC.JEUNES_18_30"), tuple(Subject.INTERPRETATION, "youth-upper-bound"));
        assertThat(diff.toMarkdown(Language.FR)).contains(cahc.info().illustrative());
    }

    /** Files may name their rules alike: all that both say of the public is one situation to compare. */
    @Test
    void rulesOfOneNameAreComparedTogether() throws IOException {
        Grid before = sameName("avant", "Housing( notDecent )");
        Grid after = sameName("apres", "Housing( ownsOther )");

        assertThat(GridDiff.between(before, after).changes()).singleElement().satisfies(change -> {
            assertThat(change.subject()).isEqualTo(Subject.PUBLIC);
            assertThat(change.differences()).singleElement().satisfies(situation -> {
                assertThat(situation.aspect().fr()).contains("Mal logé");
                assertThat(situation.before()).hasSize(2);
                assertThat(situation.before().get(0))
                        .isEqualTo(situation.after().get(0));
                assertThat(situation.before().get(1))
                        .isNotEqualTo(situation.after().get(1));
            });
        });
    }

    private Grid sameName(String name, String second) throws IOException {
        String rule = "rule \"Mal logé\" @public( P ) when %s then end\n";
        return TestGrids.write(
                Files.createDirectory(folder.resolve(name)),
                Map.of("grid.yaml", """
                        id: essai
                        title: Essai
                        validity: { from: 2020-01-01 }
                        publics:
                          - { code: P, label: Un public, kind: priority, legalBasis: essai }
                        families: []
                        """, "a.drl", rule.formatted("Housing( unfit )"), "b.drl", rule.formatted(second)));
    }
}
