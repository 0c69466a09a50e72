package org.cotation.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.cotation.engine.CotationEngine;
import org.cotation.engine.Grid;
import org.cotation.engine.GridException;
import org.cotation.message.Diagnostic;
import org.cotation.rules.check.GridCheck;
import org.cotation.rules.kit.ProfileGenerator;
import org.cotation.rules.kit.Request;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A grid that passes the check runs no code, loads no class and reaches no system, whoever wrote it. Each attempt to make
 * it do so is kept here: those that are refused, and those that are let through because they are inert.
 */
class SafeSubsetTest {

    /** What an attack that got through would leave behind. */
    private static final String TRACE = "org.cotation.attack";

    private static final String CODE = "System.setProperty(\"" + TRACE + "\", \"\")";

    private static final String MANIFEST = """
            id: essai
            title: Essai
            validity: { from: 2020-01-01 }
            publics:
              - { code: P, label: Public d'essai, kind: priority }
            families:
              - { code: f, label: Famille, cumulation: highest }
            """;

    private static final String RECOGNISES_P = "rule \"P\" @public( P ) when Application() then end\n";

    @TempDir
    Path folder;

    @AfterEach
    void nothingRan() {
        assertThat(System.getProperty(TRACE)).isNull();
    }

    private static Arguments condition(String attempt, String condition) {
        return Arguments.of(attempt, "rule \"R\" @public( P )\nwhen\n" + condition + "\nthen\nend\n");
    }

    private static Arguments rule(String attempt, String rule) {
        return Arguments.of(attempt, rule);
    }

    static Stream<Arguments> attempts() {
        return Stream.of(
                condition(
                        "code after a code between single quotes",
                        "Housing( 'x\" == \"x\" || " + CODE + " == null || \"y' == 'y' )"),
                condition("a code that ends the text", "Housing( status == 'SD\" || " + CODE + " == null || \"x' )"),
                condition(
                        "the same in a list",
                        "Housing( status in ('SD\") || " + CODE + " == null || status in (\"SD') )"),
                condition(
                        "the same, to the left of a list",
                        "Housing( 'x\" == \"x\" || " + CODE + " == null || \"y' in (status, 'z') )"),
                condition("the same on a public", "Public( code == 'P\" || " + CODE + " == null || \"x' )"),
                condition(
                        "a backslash before the quote",
                        "Housing( status == \"SD\\\" || " + CODE + " == null || \\\"\" )"),
                condition(
                        "a quote that Java would decode",
                        "Housing( status == \"SD\\u0022 || " + CODE + " == null || \\u0022\" )"),
                condition("two values of the rule compared", "Housing( \"SD\" == \"SD\" )"),
                condition("two numbers compared", "Holder( 1 == 1 )"),
                condition("eval", "eval( " + CODE + " == null )"),
                condition("eval in a fact", "Holder( eval( " + CODE + " == null ) )"),
                condition("a static call", "Holder( System.exit(0) == age )"),
                condition("a method", "Holder( age.getClass() == null )"),
                condition("a method of the fact", "Holder( getClass() == null )"),
                condition("a class literal", "Holder( age == Integer.MAX_VALUE )"),
                condition("the class of the fact", "Holder( class == null )"),
                condition("the fact itself", "Holder( this == null )"),
                condition("a new object", "Holder( age == new Integer(1) )"),
                condition("null", "Holder( age == null )"),
                condition("a lambda", "Holder( age == () -> 1 )"),
                condition("a question", "Holder( employed ? " + CODE + " == null : true )"),
                condition("an assignment", "Holder( age = 1 )"),
                condition("an increment", "Holder( age++ > 1 )"),
                condition("a cast", "Holder( (int) age > 1 )"),
                condition("an inline cast", "Holder( this#Applicant.age > 1 )"),
                condition("a cast of the fact", "Holder#Applicant( age > 1 )"),
                condition("a null-safe access", "Holder( age!.intValue > 1 )"),
                condition("an index", "Holder( age[0] > 1 )"),
                condition("a map", "Holder( [\"a\" : 1] == null )"),
                condition("a block", "Holder( { " + CODE + " } )"),
                condition("a text operator", "Housing( status str[startsWith] \"S\" )"),
                condition("matches", "Housing( status matches \"(a+)+b\" )"),
                condition("a custom operator", "Housing( status soundslike \"SD\" )"),
                condition("instanceof", "Holder( age instanceof Integer )"),
                condition("an unknown operator", "Housing( status ##custom \"SD\" )"),
                condition("a bitwise operator", "Holder( age & 1 > 0 )"),
                condition("a shift", "Holder( age >> 1 > 1 )"),
                condition("a division by zero", "Holder( 1 / 0 > age )"),
                condition("a positional argument", "Holder( 18; )"),
                condition("a unification", "Holder( $a := age )"),
                condition("a computed binding", "Holder( $a : (" + CODE + ") )"),
                condition("a variable on the fact", "$h : Holder()"),
                condition("a property of a variable", "Holder( $a : age, $a.class == null )"),
                condition("a data source", "/holders[ age > 18 ]"),
                condition("a query", "?holders( age )"),
                condition("a name with its package", "java.lang.Runtime()"),
                condition("a name with the right package", "org.cotation.rules.vocabulary.Holder( age > 1 )"),
                condition("a class of Java", "Thread( alive )"),
                condition("any object", "Object()"),
                condition("an initial fact", "InitialFact()"),
                condition("from", "Holder() from " + CODE),
                condition("from a source", "Holder() from entry-point \"x\""),
                condition("collect", "Holder() from collect( Holder() )"),
                condition("accumulate", "accumulate( Holder( $a : age ); $s : sum( $a ) )"),
                condition(
                        "accumulate with code",
                        "Number() from accumulate( Holder(), init( " + CODE + "; ), action(), result( 1 ) )"),
                condition("groupby", "groupby( Holder( $a : age ); $a; $s : count() )"),
                condition("forall", "forall( Holder( age > 18 ) )"),
                condition("a window", "Holder( age > 18 ) over window:length( 1 )"),
                condition("a named consequence", "Holder() do[x]"),
                condition("if", "Holder() if( age > 18 ) do[x]"),
                condition("a watch", "Holder( age > 18 ) @watch( * )"),
                condition("and", "Holder() and Application()"),
                condition("or", "( Holder() or Application() )"),
                condition("not of a group", "not( Holder() and Application() )"),
                condition("not of not", "not not Holder()"),
                condition("a number of Java", "Holder( age > 0x10 )"),
                condition("a number with a letter", "Holder( age > 18L )"),
                condition("an exponent", "Holder( age > 1e3 )"),
                condition("an underscore", "Holder( age > 1_8 )"),
                condition("a number that is octal to Java", "Holder( age > 010 )"),
                condition("a number that no machine holds", "Holder( age > 99999999999 )"),
                condition("a number above the whole numbers of Java", "Holder( age > 2147483648 )"),
                condition("a decimal without end", "Resources( effortRate > 30." + "3".repeat(400) + " )"),
                condition("nothing after a comma", "Holder( age > 18, )"),
                condition("a comment of a script", "# Holder()\nHolder()"),
                condition("an escape in a name", "Hol\\u0064er()"),
                condition("a variable that nobody can read", "Holder( $\u0430ge : age )"),
                condition("a variable that Drools cannot read", "Holder( $\u20AC : age )"),
                condition("a name between quotes", "Holder( `age` > 18 )"),
                rule("a package", "package x;\n" + RECOGNISES_P),
                rule("an import", "import java.lang.Runtime;\n" + RECOGNISES_P),
                rule("a static import", "import static java.lang.System.exit;\n" + RECOGNISES_P),
                rule("a function", "function void f() { " + CODE + "; }\n" + RECOGNISES_P),
                rule("a function import", "import function java.lang.System.exit;\n" + RECOGNISES_P),
                rule("a global", "global java.util.List list;\n" + RECOGNISES_P),
                rule("a query", "query \"q\" Holder() end\n" + RECOGNISES_P),
                rule("a declared type", "declare Holder age : int end\n" + RECOGNISES_P),
                rule("a unit", "unit X;\n" + RECOGNISES_P),
                rule("a dialect", "dialect \"mvel\"\n" + RECOGNISES_P),
                rule("an attribute of the file", "attributes salience 1\n" + RECOGNISES_P),
                rule(
                        "an attribute",
                        "rule \"R\" salience( " + CODE + ".length() ) @public( P ) when Application() then end"),
                rule("an attribute after the metadata", "rule \"R\" @public( P ) no-loop when Application() then end"),
                rule("a timer", "rule \"R\" @public( P ) timer( int: 1s ) when Application() then end"),
                rule(
                        "an enabling expression",
                        "rule \"R\" @public( P ) enabled( " + CODE + " == null ) when Application() then end"),
                rule("a parent", "rule \"R\" extends \"P\" @public( P ) when Application() then end\n" + RECOGNISES_P),
                rule("a consequence", "rule \"R\" @public( P ) when Application() then " + CODE + "; end"),
                rule("a semicolon as consequence", "rule \"R\" @public( P ) when Application() then ; end"),
                rule(
                        "a consequence for later",
                        "rule \"R\" @public( P ) when Application() then then[x] " + CODE + "; end"),
                rule(
                        "what a consequence says after end",
                        "rule \"R\" @public( P ) when Application() then end " + CODE + ";"),
                rule(
                        "a metadata that Drools obeys",
                        "rule \"R\" @public( P ) @propertyReactive when Application() then end"),
                rule(
                        "a metadata with a class",
                        "rule \"R\" @public( P ) @org.kie.api.definition.type.Role( EVENT ) when Application() then end"),
                rule("a metadata with keys", "rule \"R\" @public( code = " + CODE + " ) when Application() then end"),
                rule("a metadata in the conditions", "rule \"R\" @public( P ) when @proof( x ) Application() then end"),
                rule("a name with a backslash", "rule \"R\\u0022\" @public( P ) when Application() then end"),
                rule("no name", "rule R @public( P ) when Application() then end"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("attempts")
    void isRefusedAtItsPlace(String attempt, String rules) {
        GridException refusal = catchThrowableOfType(
                GridException.class, () -> TestGrids.write(folder, Map.of("grid.yaml", MANIFEST, "regles.drl", rules)));

        assertThat(refusal).as(attempt).isNotNull();
        assertThat(refusal.diagnostics()).as(attempt).anySatisfy(finding -> {
            assertThat(finding.file()).isEqualTo("regles.drl");
            assertThat(finding.code()).isNotIn("COT-012", "COT-709");
        });
    }

    static Stream<Arguments> manifests() {
        return Stream.of(
                Arguments.of(
                        "a code of a public",
                        "publics: [ { code: 'P\" || " + CODE.replace("'", "''") + " == null || \"x', label: P } ]"),
                Arguments.of("a code with an escape", "publics: [ { code: \"P\\u0022 || x\", label: P } ]"),
                Arguments.of("a code on two lines", "publics: [ { code: \"P\\nQ\", label: P } ]"),
                Arguments.of("a code of a family", "families: [ { code: 'f\" x', label: F, cumulation: sum } ]"),
                Arguments.of(
                        "a tag of Java", "ties: !!javax.script.ScriptEngineManager [ !!java.net.URL [ 'file:/' ] ]"),
                Arguments.of("a label that turns the text", "illustrative: \"\\u202Exyz\""),
                Arguments.of("a label that steers a terminal", "illustrative: \"\\e[2J\""),
                Arguments.of("half a character", "illustrative: \"\\ud800\""));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("manifests")
    void isRefusedInTheManifest(String attempt, String line) {
        GridException refusal = catchThrowableOfType(
                GridException.class,
                () -> TestGrids.write(
                        folder,
                        Map.of(
                                "grid.yaml",
                                "id: essai\ntitle: Essai\nvalidity: { from: 2020-01-01 }\n" + line + "\n",
                                "regles.drl",
                                "rule \"O\" @orientation( O ) when Application() then end\n")));

        assertThat(refusal).as(attempt).isNotNull();
        assertThat(refusal.diagnostics())
                .as(attempt)
                .extracting(Diagnostic::line)
                .contains(4);
    }

    private static final List<String> INVISIBLE = List.of(
            "\u0000",
            "\u0007",
            "\u001B[2J",
            "\u007F",
            "\u0085",
            "\u00AD",
            "\u200B",
            "\u200D",
            "\u200E",
            "\u2028",
            "\u2029",
            "\u202E",
            "\u2066",
            "\uFEFF",
            "\uE000",
            "\u000B",
            "\f");

    /** What a reviewer does not see, a machine would obey: a line of the rule that looks like a comment, or the reverse. */
    @Test
    void noCharacterIsInvisible() {
        for (String invisible : INVISIBLE) {
            for (String rules : List.of(
                    "// remarque " + invisible + "\n" + RECOGNISES_P,
                    "rule \"R" + invisible + "\" @public( P ) when Application() then end",
                    "rule \"R\" @public( P ) @proof( x" + invisible + " ) when Application() then end",
                    "rule \"R\" @public( P ) when Holder( $a" + invisible + " : age ) then end")) {
                GridException refusal = catchThrowableOfType(
                        GridException.class,
                        () -> TestGrids.write(folder, Map.of("grid.yaml", MANIFEST, "regles.drl", rules)));
                assertThat(refusal).as("U+%04X", (int) invisible.charAt(0)).isNotNull();
                assertThat(refusal.diagnostics()).anySatisfy(finding -> {
                    assertThat(finding.message().fr())
                            .contains(invisible.equals("\0") ? "0x00" : "U+%04X".formatted((int) invisible.charAt(0)));
                    assertThat(finding.line()).isEqualTo(1);
                });
            }
        }
    }

    /** Nothing of these is more than it seems: the grid loads, and both engines read the rules in the same way. */
    private static List<String> inert() {
        List<String> rules = new ArrayList<>();
        List.of(
                        "'a\"b'",
                        "'a\", " + CODE + ", \"b'",
                        "'a\" + " + CODE + " + \"b'",
                        "\"a */ static { " + CODE.replace('"', '\'') + "; } /* b\"",
                        "\"'\"",
                        "\"a; } } class X { }\"",
                        "\"${x} @{x} %s {0} $x\"",
                        "\"../../x/y\"",
                        "\"class\"",
                        "\"rule\"",
                        "\"org.cotation.session.f0.r0\"",
                        "\"r1\"",
                        "\"a\tb\"",
                        "\"\uD83D\uDE00 é\u00A0è\u202F« »\"")
                .forEach(name -> rules.add("rule " + name + " @orientation( O ) when Holder( age >= 40 ) then end"));
        List.of(
                        "l'an \"deux\" (2)",
                        "a \\u0022 b \\",
                        "a // b",
                        "a /* b",
                        "a # b",
                        "\u2003\u2003\u2003abc , x = (" + CODE.replace('"', '\'') + ")",
                        "\" + " + CODE.replace('"', '\'') + " + \"",
                        "@proof( x",
                        "${x}")
                .forEach(text -> rules.add("rule \"R\" @orientation( O ) @proof( " + text
                        + (text.startsWith("@") ? ") )" : " )") + " when Holder( age >= 40 ) then end"));
        List.of(
                        "this",
                        "_this",
                        "_",
                        "1",
                        "drools",
                        "kcontext",
                        "java",
                        "fact0",
                        "value0",
                        "class",
                        "if",
                        "true",
                        "rule")
                .forEach(variable -> rules.add(
                        "rule \"R\" @orientation( O ) when Holder( $~ : age, $~ >= 40 ) Dependant( age > 3, age < $~ ) then end"
                                .replace("~", variable)));
        List.of(
                        "// \\u000a eval( " + CODE + " )\nHolder( age >= 40 )",
                        "/* \\u002a\\u002f eval( true ) */ Holder( age >= 40 )",
                        "/* /* */ Holder( age >= 40 ) /*/ */ // l'an \"",
                        "Holder( age /* < */ >= // 1\n 40 )",
                        "Holder(\u00A0age\u202F>=\u200340 );",
                        "Holder(\n!(\nemployed\n)\n)",
                        "Holder( age >= -5, age not in (0, -1) )",
                        "Housing( status == 'SD' || status in ('HLM', \"SQUAT\") )",
                        "Resources( monthlyIncome * 12 - 1.5 >= -30.250 )")
                .forEach(conditions ->
                        rules.add("rule \"R\" @orientation( O ) when " + conditions + "\nthen /* end */ // end\nend"));
        return rules;
    }

    @Test
    void whatIsLetThroughIsInert() {
        Map<String, String> files = new HashMap<>();
        files.put("grid.yaml", "id: essai\ntitle: Essai\nvalidity: { from: 2020-01-01 }\n");
        List<String> rules = inert();
        for (int i = 0; i < rules.size(); i++) {
            files.put("f%03d.drl".formatted(i), rules.get(i).replace("( O )", "( O" + i + " )"));
        }
        Grid grid = TestGrids.write(folder, files);
        CotationEngine session = Engines.session();
        int oriented = 0;
        for (long seed = 0; seed < 40; seed++) {
            Request request = ProfileGenerator.known().request(seed);
            assertThat(TestGrids.ENGINE.score(request.profile(), grid, request.asOf()))
                    .isEqualTo(session.score(request.profile(), grid, request.asOf()));
            oriented += TestGrids.ENGINE
                    .score(request.profile(), grid, request.asOf())
                    .orientations()
                    .size();
        }

        assertThat(GridCheck.check(folder).sound()).isTrue();
        assertThat(oriented).isPositive();
    }
}
