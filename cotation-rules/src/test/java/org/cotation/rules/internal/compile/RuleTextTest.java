package org.cotation.rules.internal.compile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.cotation.message.Wording;
import org.cotation.rules.internal.rule.Conclusion;
import org.cotation.rules.internal.rule.Operand;
import org.cotation.rules.internal.rule.Rule;
import org.cotation.rules.internal.rule.Rule.Pattern;
import org.cotation.rules.internal.syntax.ParsedRule.Quantifier;
import org.cotation.rules.internal.syntax.Position;
import org.cotation.rules.vocabulary.FactType;
import org.cotation.rules.vocabulary.Property;
import org.cotation.rules.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What is compiled is written by the library. The checks on loading let no other code through than those of the vocabulary
 * and of the grid; should one of them ever fail, nothing but a word gets into the text that becomes Java.
 */
class RuleTextTest {

    private static final FactType PUBLIC = Vocabulary.find("Public").orElseThrow();
    private static final Property CODE = PUBLIC.find("code").orElseThrow();

    private static String text(String operator, String code) {
        Operand left = new Operand.Own(CODE);
        org.cotation.rules.internal.rule.Test test = new org.cotation.rules.internal.rule.Test.Leaf(
                0, operator, left, List.of(new Operand.Code(code)), List.of(CODE), List.of());
        Rule rule = new Rule(
                "regles.drl",
                Position.START,
                Wording.same("Règle"),
                new Conclusion.Outside("HORS"),
                "",
                "",
                List.of(new Pattern(Quantifier.ONE, PUBLIC, List.of(), List.of(test))));
        return RuleText.of(List.of(rule));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DALO\" ); eval( System.exit( 0 )",
                "DALO\"",
                "DALO\\",
                "DALO DALO",
                "DALO\n",
                "DALO)",
                "DALO{",
                "DALO;",
                "DALO$",
                "DALO/"
            })
    void whatIsNoWordIsNotCompiled(String code) {
        for (String operator : List.of("==", "!=", "in", "not in")) {
            assertThatThrownBy(() -> text(operator, code))
                    .isInstanceOf(DroolsRefusal.class)
                    .hasMessageContaining("no word");
        }
    }

    @Test
    void aCodeStandsInTheTextAsAnAuthorWritesIt() {
        assertThat(text("==", "L441-1.c_2")).contains("$fact0 : Public( code == \"L441-1.c_2\" )");
        assertThat(text("not in", "DALO")).contains("$fact0 : Public( !(code == \"DALO\") )");
    }

    /** A letter with an accent would give a prepared grid other bytes on a machine of another encoding. */
    @Test
    void theTextIsTheSameInEveryEncoding() {
        assertThat(text("==", "Évin")).isASCII().contains("( code == \"\\u00c9vin\" )");
    }
}
