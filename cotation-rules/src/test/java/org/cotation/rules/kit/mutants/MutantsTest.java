package org.cotation.rules.kit.mutants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cotation.engine.CotationEngine;
import org.cotation.engine.GridCatalogue;
import org.cotation.rules.internal.engine.GridReading;
import org.cotation.rules.internal.grid.GridFiles;
import org.cotation.rules.internal.grid.GridPlace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every bound, operator, code and number of points of a grid has its mutants, and a missing scenario is noticed. */
class MutantsTest {

    private static final String MANIFEST = """
            id: petite
            title: Petite grille
            validity: { from: 2020-01-01 }
            floor: -10
            families:
              - { code: refus, label: "Refus \uD83C\uDFE0", label_en: Refusals, cumulation: highest, cap: -20 }
            parameters:
              first-quartile: { 2026: 9608.50 }
              abnormally-long-delay: 24
              essential-sectors: [santé]
            interpretations:
              youth-upper-bound: under-30
            """;

    private static final String REFUSALS = """
            rule "Refus"
                @criterion( REFUS ) @family( refus ) @points( -5 ) @per( $refus ) @cap( -15 )
                @legalBasis( "essai" )
            when
                Application( $refus : refusals, refusals > 0 )
            then
            end
            """;

    private static final String YOUNG = """
            rule "Jeune"
                @orientation( JEUNES ) @withinMonths( 1 )
                @legalBasis( "when, @points( 3 ) et >= : rien que des mots" )
            when
                // age >= 99
                Holder( age >= 18, !inInsertion || contractType in ("CDI", "CDD"), employed )
                not Dependant( age == 3 )
                exists ( Roommate( age not in (5, 6) ) )
            then
            end
            """;

    @TempDir
    Path folder;

    private Path write(Map<String, String> files) throws IOException {
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
        return folder;
    }

    private static GridFiles files(Path grid) {
        return GridPlace.read(grid).versions().get(0).files();
    }

    private List<String> changes(String rules) throws IOException {
        return Trial.mutants(files(write(Map.of("grid.yaml", "id: petite", "regles.drl", rules)))).stream()
                .map(mutant -> mutant.line() + " " + mutant.before() + " -> " + mutant.after())
                .toList();
    }

    @Test
    void conditionsAreChangedOneByOne() throws IOException {
        String holder = "6 Holder( age >= 18, !inInsertion || contractType in (\"CDI\", \"CDD\"), employed ) -> ";
        String either = "6 !inInsertion || contractType in (\"CDI\", \"CDD\") -> ";
        assertThat(changes(YOUNG))
                .containsExactly(
                        "2 @withinMonths( 1 ) -> @withinMonths( 2 )",
                        "2 @withinMonths( 1 ) -> @withinMonths( 0 )",
                        holder
                                + "not Holder( age >= 18, !inInsertion || contractType in (\"CDI\", \"CDD\"), employed )",
                        holder + "Holder( !inInsertion || contractType in (\"CDI\", \"CDD\"), employed )",
                        "6 age >= 18 -> age > 18",
                        "6 age >= 18 -> age < 18",
                        "6 age >= 18 -> age >= 19",
                        "6 age >= 18 -> age >= 17",
                        holder + "Holder( age >= 18, employed )",
                        either + "inInsertion || contractType in (\"CDI\", \"CDD\")",
                        either + "!inInsertion && contractType in (\"CDI\", \"CDD\")",
                        either + "!inInsertion || contractType not in (\"CDI\", \"CDD\")",
                        either + "!inInsertion || contractType in ( \"CDD\")",
                        either + "!inInsertion || contractType in (\"CDI\")",
                        holder + "Holder( age >= 18, !inInsertion || contractType in (\"CDI\", \"CDD\") )",
                        "6 employed -> !employed",
                        "7 not Dependant( age == 3 ) -> exists Dependant( age == 3 )",
                        "7 Dependant( age == 3 ) -> Dependant( )",
                        "7 age == 3 -> age != 3",
                        "7 age == 3 -> age == 4",
                        "7 age == 3 -> age == 2",
                        "8 exists ( Roommate( age not in (5, 6) ) -> not ( Roommate( age not in (5, 6) )",
                        "8 Roommate( age not in (5, 6) ) -> Roommate( )",
                        "8 age not in (5, 6) -> age in (5, 6)",
                        "8 age not in (5, 6) -> age not in (6, 6)",
                        "8 age not in (5, 6) -> age not in (4, 6)",
                        "8 age not in (5, 6) -> age not in (5, 7)",
                        "8 age not in (5, 6) -> age not in (5, 5)");
    }

    @Test
    void pointsCapsAndUnitsAreChanged() throws IOException {
        assertThat(changes(REFUSALS))
                .containsExactly(
                        "2 @points( -5 ) -> @points( -4 )",
                        "2 @points( -5 ) -> @points( -6 )",
                        "2 @points( -5 ) -> @points( 5 )",
                        "2 @per( $refus ) -> ",
                        "2 @cap( -15 ) -> @cap( -14 )",
                        "2 @cap( -15 ) -> @cap( -16 )",
                        "5 Application( $refus : refusals, refusals > 0 ) -> Application( $refus : refusals )",
                        "5 refusals > 0 -> refusals >= 0",
                        "5 refusals > 0 -> refusals <= 0",
                        "5 refusals > 0 -> refusals > 1",
                        "5 refusals > 0 -> refusals > -1");
    }

    @Test
    void valuesOfTheManifestAreChangedWhereTheyStand() throws IOException {
        GridFiles files = files(write(Map.of("grid.yaml", MANIFEST, "regles.drl", REFUSALS)));
        List<Mutant> mutants = Trial.mutants(files).stream()
                .filter(mutant -> mutant.file().equals("grid.yaml"))
                .toList();

        assertThat(mutants)
                .extracting(mutant -> mutant.line() + " " + mutant.after())
                .containsExactly(
                        "4 floor: -9",
                        "4 floor: -11",
                        "6 families.refus.cumulation: sum",
                        "6 families.refus.cumulation: declared",
                        "6 families.refus.cap: -19",
                        "6 families.refus.cap: -21",
                        "8 parameters.first-quartile.2026: 9608.51",
                        "8 parameters.first-quartile.2026: 9608.49",
                        "9 parameters.abnormally-long-delay: 25",
                        "9 parameters.abnormally-long-delay: 23",
                        "10 parameters.essential-sectors: (sans objet)",
                        "12 interpretations.youth-upper-bound: age-30-included");
        GridCatalogue none = GridCatalogue.of(List.of());
        assertThat(mutants).allSatisfy(mutant -> assertThat(
                        GridReading.of(mutant.files(), none).diagnostics())
                .isEmpty());
    }

    @ParameterizedTest
    @CsvSource({"rhone,csv", "rhone,xlsx", "rhone,dslr", "toulouse,csv", "toulouse,xlsx", "toulouse,dslr"})
    void tablesAndSentencesHaveTheMutantsOfTheirRules(String grid, String form) {
        GridCatalogue uses = CotationEngine.load().builtInGrids();
        List<Mutant> mutants = Trial.mutants(files(Path.of("doc", "exemples", grid, form)));

        assertThat(kinds(mutants)).isEqualTo(kinds(Trial.mutants(files(Path.of("doc", "exemples", grid, "drl")))));
        assertThat(mutants)
                .filteredOn(mutant -> mutant.before().startsWith("@points"))
                .filteredOn(mutant -> !mutant.after().contains("@points( 0 )"))
                .isNotEmpty()
                .allSatisfy(mutant -> assertThat(
                                GridReading.of(mutant.files(), uses).subject())
                        .isPresent());
    }

    private static Map<String, Integer> kinds(List<Mutant> mutants) {
        Map<String, Integer> kinds = new HashMap<>();
        mutants.forEach(mutant -> kinds.merge(mutant.rule(), 1, Integer::sum));
        return kinds;
    }

    private static final String SCENARIOS = """
            asOf: 2026-06-15
            base: { application: { initialFilingDate: 2020-01-01 } }
            scenarios:
              - title: 17 ans
                change: { applicant: { birthDate: 2008-06-16 } }
                expect: { total: 0, criteria: { MAJEUR: NOT_MET } }
              - title: 18 ans
                change: { applicant: { birthDate: 2008-06-15 } }
                expect: { total: 4 }
              - title: 19 ans
                change: { applicant: { birthDate: 2007-06-15 } }
                expect: { total: 4 }
            """;

    private static final String ADULT = """
            rule "Majeur"
                @criterion( MAJEUR ) @family( age ) @points( 4 )
                @legalBasis( "essai" )
            when
                Applicant( age >= 18 )
            then
            end
            """;

    private GridMutants adults(String scenarios, Map<String, String> equivalents) throws IOException {
        Path grid = write(Map.of("grid.yaml", """
                id: petite
                title: Petite grille
                validity: { from: 2020-01-01 }
                families:
                  - { code: age, label: Âge, label_en: Age, cumulation: highest }
                """, "regles.drl", ADULT, "scenarios/age.yaml", scenarios));
        return new GridMutants() {
            @Override
            public Path folder() {
                return grid;
            }

            @Override
            public Map<String, String> equivalents() {
                return equivalents;
            }

            @Override
            public int mutants() {
                return Integer.MAX_VALUE;
            }
        };
    }

    private static final Map<String, String> ALONE = Map.of(
            "grid.yaml: families.age.cumulation: highest -> families.age.cumulation: sum",
            "One criterion alone is its own sum and the highest.");

    @Test
    void scenariosOnBothSidesOfABoundKillEveryMutant() throws IOException {
        assertThatCode(adults(SCENARIOS, ALONE)::everyMutantIsKilled).doesNotThrowAnyException();
    }

    @Test
    void aScenarioLeftOutIsNamedByTheChangeThatNobodyWouldNotice() throws IOException {
        String without = SCENARIOS.replaceFirst("(?s)  - title: 17 ans.*?(?=  - title: 18 ans)", "");

        assertThatThrownBy(adults(without, ALONE)::everyMutantIsKilled)
                .isInstanceOf(MutantsSurvive.class)
                .hasMessageStartingWith("""
                        Sur 11 changements de la grille, 2 passent inaperçus. Pour chacun, écrivez le scénario qui échouerait, \
                        ou dites dans equivalents() pourquoi aucune demande ne le verrait :
                          regles.drl:5, « Majeur » : `Applicant( age >= 18 )` changé en `Applicant( )`
                          regles.drl:5, « Majeur » : `age >= 18` changé en `age >= 17`
                        """)
                .hasMessageEndingWith("\n  regles.drl, Majeur: Applicant( age >= 18 ) -> Applicant( )"
                        + "\n  regles.drl, Majeur: age >= 18 -> age >= 17");
    }

    @Test
    void whatIsSaidToBeEquivalentAndIsNotHasToBeTakenOff() throws IOException {
        Map<String, String> stale = new HashMap<>(ALONE);
        stale.put("regles.drl, Majeur: age >= 18 -> age >= 17", "It is not.");

        assertThatThrownBy(adults(SCENARIOS, stale)::everyMutantIsKilled)
                .isInstanceOf(MutantsSurvive.class)
                .hasMessageContaining("dits équivalents")
                .hasMessageEndingWith("  regles.drl, Majeur: age >= 18 -> age >= 17");
    }

    @Test
    void aGridWhoseOwnScenariosFailIsMendedFirst() throws IOException {
        assertThatThrownBy(adults(SCENARIOS.replace("total: 4", "total: 5"), ALONE)::everyMutantIsKilled)
                .isInstanceOf(MutantsSurvive.class)
                .hasMessageContaining("ses propres scénarios échouent");
    }
}
