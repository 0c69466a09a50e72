package org.cotation.rules.internal.rule;

import java.util.List;
import org.cotation.message.Wording;
import org.cotation.rules.internal.syntax.ParsedRule.Quantifier;
import org.cotation.rules.internal.syntax.Position;
import org.cotation.rules.vocabulary.FactType;

/**
 * A rule that was found sound.
 *
 * @param file the file it stands in
 * @param position where it stands
 * @param label its name, which is what it says to people
 * @param conclusion what it concludes
 * @param legalBasis the text it comes from
 * @param proof the document that proves its situation, or empty
 * @param patterns the facts that it looks for
 */
public record Rule(
        String file,
        Position position,
        Wording label,
        Conclusion conclusion,
        String legalBasis,
        String proof,
        List<Pattern> patterns) {

    /** Copies the list. */
    public Rule {
        patterns = List.copyOf(patterns);
    }

    /**
     * A fact that a rule looks for.
     *
     * @param quantifier how it is looked for
     * @param type the kind of fact
     * @param variables what is bound on it
     * @param tests what it must satisfy, all of it
     */
    public record Pattern(Quantifier quantifier, FactType type, List<Variable> variables, List<Test> tests) {

        /** Copies the lists. */
        public Pattern {
            variables = List.copyOf(variables);
            tests = List.copyOf(tests);
        }

        /** Every single test on it, in order. */
        public List<Test.Leaf> leaves() {
            return tests.stream().flatMap(test -> test.leaves().stream()).toList();
        }
    }
}
