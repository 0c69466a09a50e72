package org.cotation.rules.internal.compile;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cotation.rules.internal.rule.Operand;
import org.cotation.rules.internal.rule.Rule;
import org.cotation.rules.internal.rule.Rule.Pattern;
import org.cotation.rules.internal.rule.Test;
import org.cotation.rules.vocabulary.Fact;
import org.cotation.rules.vocabulary.Facts;
import org.cotation.rules.vocabulary.Public;

/** A rule and its compiled tests. Equal only to itself, so that it is found at once among the keys of a map. */
public final class CompiledRule {

    private final String grid;
    private final Rule rule;
    private final List<List<Predicate>> predicates;
    private final List<String> publics;

    CompiledRule(String grid, Rule rule, List<List<Predicate>> predicates) {
        this.grid = grid;
        this.rule = rule;
        this.predicates = predicates.stream().map(List::copyOf).toList();
        this.publics = rule.patterns().stream().map(CompiledRule::publicNamed).toList();
    }

    /** The code of the public that a pattern names by a test that it must satisfy; empty where it names none. */
    private static String publicNamed(Pattern pattern) {
        return pattern.type().type() != Public.class
                ? ""
                : pattern.tests().stream()
                        .flatMap(test -> codeNamed(test).stream())
                        .findFirst()
                        .orElse("");
    }

    private static Optional<String> codeNamed(Test test) {
        return test instanceof Test.Leaf leaf
                        && leaf.operator().equals("==")
                        && leaf.left() instanceof Operand.Own
                        && leaf.right().get(0) instanceof Operand.Code code
                ? Optional.of(code.value())
                : Optional.empty();
    }

    /** The same compiled tests for a rule that has the same conditions. */
    public CompiledRule under(Rule other) {
        if (!other.patterns().equals(rule.patterns())) {
            throw new IllegalArgumentException("The rules (" + rule.label().fr() + " and "
                    + other.label().fr() + ") differ by their conditions.\nCompile each.");
        }
        return new CompiledRule(grid, other, predicates);
    }

    /** The grid that it stands in, as the caller named it. */
    public String grid() {
        return grid;
    }

    /** The rule. */
    public Rule rule() {
        return rule;
    }

    /** For each fact that it looks for, the compiled tests by their index. */
    public List<List<Predicate>> predicates() {
        return predicates;
    }

    /**
     * The facts that can satisfy a pattern: of the publics, the one that it names; of the others, all of its kind. None of
     * those left out satisfies it, and none is a reason for anything.
     *
     * @param pattern the index of the pattern
     * @param facts the facts of the request
     */
    public List<? extends Fact> candidates(int pattern, Facts facts) {
        String named = publics.get(pattern);
        return named.isEmpty() ? facts.of(rule.patterns().get(pattern).type()) : facts.publicOf(named);
    }

    /** The codes of publics, where all that a pattern asks is whether one of them is recognised; otherwise none. */
    public List<String> publicsAlone(int pattern) {
        Pattern asked = rule.patterns().get(pattern);
        boolean alone = asked.type().type() == Public.class
                && asked.variables().isEmpty()
                && asked.tests().size() == 1
                && asked.tests().get(0) instanceof Test.Leaf leaf
                && Set.of("==", "in").contains(leaf.operator())
                && leaf.left() instanceof Operand.Own
                && leaf.right().stream().allMatch(Operand.Code.class::isInstance);
        return alone
                ? asked.leaves().get(0).right().stream()
                        .map(operand -> ((Operand.Code) operand).value())
                        .toList()
                : List.of();
    }
}
