package org.cotation.rules.internal.lint;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.cotation.rules.internal.rule.Conclusion;
import org.cotation.rules.internal.rule.Operand;
import org.cotation.rules.internal.rule.Rule;
import org.cotation.rules.internal.rule.Rule.Pattern;
import org.cotation.rules.internal.rule.Test;
import org.cotation.rules.internal.syntax.ParsedRule.Quantifier;
import org.cotation.rules.vocabulary.Reading;

/** What can be wrong with one rule by itself. */
final class RuleLints {

    /** Grounds of Code pénal 225-1 that the vocabulary can name: age, handicap, loss of autonomy, family situation. */
    private static final Set<String> SENSITIVE = Set.of(
            "age",
            "disabled",
            "disabilityProof",
            "handicapDeclared",
            "handicapProof",
            "gir",
            "loneParent",
            "unbornChildren");

    private final Linter.OnRule findings;

    RuleLints(Linter.OnRule findings) {
        this.findings = findings;
    }

    void check(List<Rule> rules) {
        for (Rule rule : rules) {
            if (never(rule)) {
                findings.add(
                        rule,
                        Lint.NEVER_HOLDS,
                        "cette règle ne peut jamais s'appliquer : ses conditions s'excluent. Corrigez une borne ou un code.",
                        "this rule can never hold: its conditions exclude each other. Mend a bound or a code.");
            } else if (always(rule)) {
                findings.add(
                        rule,
                        Lint.ALWAYS_HOLDS,
                        "cette règle s'applique à toute demande : ses conditions n'écartent rien. Est-ce voulu ?",
                        "this rule holds for every request: its conditions exclude nothing. Is that meant?");
            }
            sensitive(rule);
        }
    }

    private static boolean never(Rule rule) {
        return rule.patterns().stream()
                .filter(pattern -> pattern.quantifier() != Quantifier.NOT)
                .anyMatch(
                        pattern -> Bounds.of(pattern.tests()).values().stream().anyMatch(Bounds::empty)
                                || contradictoryCodes(pattern)
                                || contradictoryAnswers(pattern));
    }

    /** Whether the codes that the tests leave to one property are none. */
    private static boolean contradictoryCodes(Pattern pattern) {
        Map<String, Set<String>> left = new TreeMap<>();
        for (Test test : pattern.tests()) {
            if (test instanceof Test.Leaf leaf
                    && leaf.left() instanceof Operand.Own own
                    && (leaf.operator().equals("==") || leaf.operator().equals("in"))) {
                Set<String> codes = new HashSet<>();
                leaf.right().forEach(operand -> {
                    if (operand instanceof Operand.Code code) {
                        codes.add(code.value());
                    }
                });
                if (codes.size() == leaf.right().size()) {
                    left.merge(own.property().name(), codes, (one, other) -> {
                        one.retainAll(other);
                        return one;
                    });
                }
            }
        }
        return left.values().stream().anyMatch(Set::isEmpty);
    }

    private static boolean contradictoryAnswers(Pattern pattern) {
        Set<String> yes = new HashSet<>();
        Set<String> no = new HashSet<>();
        for (Test test : pattern.tests()) {
            if (test instanceof Test.Leaf leaf
                    && leaf.operator().equals("is")
                    && leaf.left() instanceof Operand.Own own) {
                yes.add(own.property().name());
            } else if (test instanceof Test.Not not
                    && not.operand() instanceof Test.Leaf leaf
                    && leaf.operator().equals("is")
                    && leaf.left() instanceof Operand.Own own) {
                no.add(own.property().name());
            }
        }
        yes.retainAll(no);
        return !yes.isEmpty();
    }

    /** A rule that only waits for an assessment is meant to hold always. */
    private static boolean always(Rule rule) {
        return !(rule.conclusion() instanceof Conclusion.Awaits)
                && rule.patterns().stream().allMatch(RuleLints::asksNothing);
    }

    private static boolean asksNothing(Pattern pattern) {
        if (pattern.quantifier() == Quantifier.NOT || !pattern.type().once()) {
            return false;
        }
        if (pattern.tests().isEmpty()) {
            return pattern.type().type() != Reading.class || pattern.variables().isEmpty();
        }
        Map<String, Bounds> bounds = Bounds.of(pattern.tests());
        return bounds.size() == pattern.leaves().size()
                && bounds.values().stream()
                        .allMatch(left -> left.everything() && !left.property().mayBeNone());
    }

    private void sensitive(Rule rule) {
        boolean named = rule.patterns().stream()
                .flatMap(pattern -> pattern.leaves().stream())
                .flatMap(leaf -> leaf.properties().stream())
                .anyMatch(property -> SENSITIVE.contains(property.name()));
        if (named && rule.legalBasis().isEmpty()) {
            findings.add(
                    rule,
                    Lint.SENSITIVE_GROUND,
                    "cette règle repose sur l'âge, le handicap, la perte d'autonomie ou la situation de famille (Code pénal, art. 225-1) sans référence légale. Ajoutez `@legalBasis( \"...\" )`.",
                    "this rule rests on age, handicap, loss of autonomy or family situation (Code pénal, art. 225-1) without legal basis. Add `@legalBasis( \"...\" )`.");
        }
    }
}
