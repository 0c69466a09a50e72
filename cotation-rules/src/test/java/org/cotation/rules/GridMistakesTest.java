package org.cotation.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.cotation.engine.GridException;
import org.cotation.message.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A grid that does not load says why, on the right line, and proposes what to write. */
class GridMistakesTest {

    private static final String MANIFEST = """
            id: essai
            title: Essai
            validity: { from: 2020-01-01 }
            publics:
              - { code: P, label: Public d'essai, kind: priority }
            families:
              - { code: f, label: Famille, cumulation: highest }
            """;

    private static final String RECOGNISES_P = """
            rule "Reconnaît P"
                @public( P )
            when
                Application()
            then
            end
            """;

    @TempDir
    Path folder;

    private GridException load(String manifest, String rules) {
        GridException failure = catchThrowableOfType(
                GridException.class, () -> TestGrids.write(folder, Map.of("grid.yaml", manifest, "regles.drl", rules)));
        assertThat(failure).isNotNull();
        return failure;
    }

    private static Arguments conditions(String mistake, String code, String named, String conditions) {
        return Arguments.of(mistake, code, 4, named, "rule \"R\"\n@public( P )\nwhen\n" + conditions + "\nthen\nend\n");
    }

    private static Arguments rule(String mistake, String code, int line, String named, String rule) {
        return Arguments.of(mistake, code, line, named, rule);
    }

    static Stream<Arguments> mistakes() {
        return Stream.of(
                conditions("unknown fact", "COT-004", "`Holder`", "Holdr( age >= 18 )"),
                conditions("unknown property", "COT-004", "`age`", "Holder( aeg >= 18 )"),
                conditions("unknown variable", "COT-004", "`$a`", "Holder( age >= $a )"),
                conditions("variable bound twice", "COT-004", "`$a`", "Holder( $a : age ) Dependant( $a : age )"),
                conditions("number against a text", "COT-005", "guillemets", "Holder( age > \"trois\" )"),
                conditions("mixed arithmetic", "COT-005", "entier", "Holder( age > 18.5 )"),
                conditions("arithmetic on what may be none", "COT-005", "`age`", "Holder( age + 1 > 18 )"),
                conditions("a code has no order", "COT-005", "ordre", "Housing( status > \"SD\" )"),
                conditions("a yes or no has no order", "COT-005", "true ou false", "Housing( unfit > 1 )"),
                conditions("a property alone that is no yes or no", "COT-005", "comparaison", "Holder( age )"),
                conditions("unknown code", "COT-006", "`HLM`", "Housing( status == \"HML\" )"),
                conditions("unknown code in a list", "COT-006", "`SQUAT`", "Housing( status in (\"SD\", \"SQUATT\") )"),
                conditions("unknown reading", "COT-006", "under-30", "Reading( youthUpperBound == \"under-31\" )"),
                conditions("a public reads a public", "COT-008", "critères", "Public( code == \"P\" )"),
                conditions("eval", "COT-003", "`eval`", "eval( true )"),
                conditions("from", "COT-003", "`from`", "Holder( age > 18 ) from list"),
                conditions("or between facts", "COT-003", "deux règles", "Holder( age > 18 ) or Holder( employed )"),
                conditions("method call", "COT-003", "méthode", "Holder( age.intValue() > 18 )"),
                conditions("static call", "COT-003", "méthode", "Holder( System.exit(0) > 18 )"),
                conditions("matches", "COT-003", "`matches`", "Housing( status matches \"S.*\" )"),
                conditions("a single equals sign", "COT-002", "`==`", "Holder( age = 18 )"),
                conditions("division", "COT-003", "division", "Resources( monthlyIncome / 2 > 100 )"),
                conditions("null", "COT-003", "`null`", "Holder( age != null )"),
                conditions("a fact bound to a variable", "COT-003", "propriété", "$h : Holder( age > 18 )"),
                conditions("text not closed", "COT-002", "guillemet", "Housing( status == \"SD )"),
                rule("no name", "COT-002", 1, "nom de la règle", "rule\n@public( P )\nwhen Application() then end"),
                rule("no conclusion", "COT-007", 1, "@public", "rule \"R\"\nwhen Application() then end"),
                rule(
                        "two conclusions",
                        "COT-007",
                        1,
                        "@public, @criterion",
                        "rule \"R\" @public( P ) @criterion( C ) @family( f ) @points( 1 )\nwhen Application() then end"),
                rule(
                        "metadata twice",
                        "COT-007",
                        2,
                        "deux fois",
                        "rule \"R\" @public( P )\n@public( P )\nwhen Application() then end"),
                rule(
                        "unknown metadata",
                        "COT-007",
                        2,
                        "`legalBasis`",
                        "rule \"R\" @public( P )\n@legalBase( x )\nwhen Application() then end"),
                rule("unlisted public", "COT-008", 1, "`Q`", "rule \"R\" @public( Q )\nwhen Application() then end"),
                rule(
                        "unknown family",
                        "COT-009",
                        1,
                        "`g`",
                        "rule \"R\" @criterion( C ) @family( g ) @points( 1 )\nwhen Application() then end"),
                rule(
                        "no points",
                        "COT-009",
                        1,
                        "@points",
                        "rule \"R\" @criterion( C ) @family( f )\nwhen Application() then end"),
                rule(
                        "cap of the wrong sign",
                        "COT-009",
                        1,
                        "signe",
                        "rule \"R\" @criterion( C ) @family( f ) @points( 1 ) @cap( -3 )\nwhen Application() then end"),
                rule(
                        "per on an unbound variable",
                        "COT-007",
                        1,
                        "`$n`",
                        "rule \"R\" @criterion( C ) @family( f ) @points( 1 ) @per( $n )\nwhen Application() then end"),
                rule(
                        "signs mixed under highest",
                        "COT-009",
                        3,
                        "pénalités",
                        "rule \"R\" @criterion( C ) @family( f ) @points( 1 )\nwhen Application() then end\nrule \"S\" @criterion( D ) @family( f ) @points( -1 )\nwhen Application() then end"),
                rule("salience", "COT-003", 1, "`salience`", "rule \"R\" salience 10 when Application() then end"),
                rule(
                        "code in then",
                        "COT-003",
                        2,
                        "vide",
                        "rule \"R\" @public( P ) when Application() then\nSystem.exit(0); end"),
                rule("import", "COT-003", 1, "`import`", "import java.util.List\n"),
                rule("function", "COT-003", 1, "`function`", "function void f() { }\n"),
                rule(
                        "missing end",
                        "COT-002",
                        2,
                        "`end`",
                        "rule \"R\" @public( P ) when Application() then\nrule \"S\" @public( P ) when Application() then end"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("mistakes")
    void theFirstFindingIsOnTheRightLineAndNamesTheRightThing(
            String mistake, String code, int line, String named, String rules) {
        Diagnostic first = load(MANIFEST, rules).diagnostics().stream()
                .filter(diagnostic -> diagnostic.file().equals("regles.drl"))
                .findFirst()
                .orElseThrow();

        assertThat(first.code()).as(mistake).isEqualTo(code);
        assertThat(first.line()).as(mistake).isEqualTo(line);
        assertThat(first.message().fr()).as(mistake).contains(named);
        assertThat(first.message().en())
                .as(mistake)
                .isNotEqualTo(first.message().fr());
    }

    @Test
    void afterAMistakeTheRestOfTheFileIsStillRead() {
        String rules = """
                rule "A" @public( P )
                when
                Holdr()
                then
                end
                rule "B" @public( P )
                when
                Holder( age > )
                then
                end
                rule "C" @public( P )
                when
                Housing( status == "XX" )
                then
                end
                """;

        assertThat(load(MANIFEST, rules).diagnostics().stream()
                        .filter(diagnostic -> diagnostic.file().equals("regles.drl")))
                .extracting(Diagnostic::line)
                .containsExactly(3, 8, 13);
    }

    static Stream<Arguments> manifestMistakes() {
        return Stream.of(
                Arguments.of(
                        "unknown key",
                        4,
                        "`families`",
                        "id: e\ntitle: E\nvalidity: { from: 2020-01-01 }\nfamilys: []\n"),
                Arguments.of("no id", 1, "`id:`", "title: E\nvalidity: { from: 2020-01-01 }\n"),
                Arguments.of("bad date", 3, "2020-13-01", "id: e\ntitle: E\nvalidity: { from: 2020-13-01 }\n"),
                Arguments.of(
                        "validity that ends before it starts",
                        3,
                        "finit",
                        "id: e\ntitle: E\nvalidity: { from: 2020-01-02, to: 2020-01-01 }\n"),
                Arguments.of(
                        "unknown cumulation",
                        4,
                        "`highest`",
                        "id: e\ntitle: E\nvalidity: { from: 2020-01-01 }\nfamilies: [ { code: f, label: F, cumulation: higest } ]\n"),
                Arguments.of(
                        "unknown grid used",
                        4,
                        "`priorites-nationales`",
                        "id: e\ntitle: E\nvalidity: { from: 2020-01-01 }\nuses: [priorite-nationales]\n"),
                Arguments.of(
                        "unknown interpretation",
                        4,
                        "`youth-upper-bound`",
                        "id: e\ntitle: E\nvalidity: { from: 2020-01-01 }\ninterpretations: { youth-uper-bound: under-30 }\n"),
                Arguments.of(
                        "unknown reading",
                        4,
                        "under-30",
                        "id: e\ntitle: E\nvalidity: { from: 2020-01-01 }\ninterpretations: { youth-upper-bound: under-31 }\n"),
                Arguments.of(
                        "a key given twice",
                        2,
                        "deux fois",
                        "id: e\nid: e\ntitle: E\nvalidity: { from: 2020-01-01 }\n"),
                Arguments.of("not YAML", 2, "YAML", "id: e\ntitle: \"E\nvalidity: { from: 2020-01-01 }\n"),
                Arguments.of("empty", 1, "vide", ""),
                Arguments.of(
                        "a public that no rule concludes",
                        4,
                        "`Q`",
                        "id: e\ntitle: E\nvalidity: { from: 2020-01-01 }\npublics: [ { code: P, label: P }, { code: Q, label: Q } ]\n"),
                Arguments.of(
                        "a commune that is none",
                        4,
                        "INSEE",
                        "id: e\ntitle: E\nvalidity: { from: 2020-01-01 }\nterritory: { name: T, communes: [6242] }\n"),
                Arguments.of(
                        "a named commune without its code",
                        4,
                        "`code:`",
                        "id: e\ntitle: E\nvalidity: { from: 2020-01-01 }\nterritory: { name: T, communes: [{ name: Carvin }] }\n"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("manifestMistakes")
    void aManifestSaysWhatIsWrongAndWhere(String mistake, int line, String named, String manifest) {
        assertThat(load(manifest, manifest.contains("code: P") ? RECOGNISES_P : "")
                        .diagnostics())
                .as(mistake)
                .anySatisfy(diagnostic -> {
                    assertThat(diagnostic.file()).isEqualTo("grid.yaml");
                    assertThat(diagnostic.line()).isEqualTo(line);
                    assertThat(diagnostic.message().fr()).contains(named);
                });
    }
}
