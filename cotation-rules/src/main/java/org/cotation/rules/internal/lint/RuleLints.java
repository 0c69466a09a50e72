package org.cotation.rules.internal.lint;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.cotation.rules.check.FindingCode;
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
                        FindingCode.NEVER_HOLDS,
                        "cette règle ne peut jamais s'appliquer : ses conditions s'excluent. Corrigez une borne ou un code.",
                        "this rule can never hold: its conditions exclude each other. Mend a bound or a code.");
            } else if (!(rule.conclusion() instanceof Conclusion.Directs) && always(rule)) {
                findings.add(
                        rule,
                        FindingCode.ALWAYS_HOLDS,
                        "cette règle s'applique à toute demande : ses conditions n'écartent rien. Est-ce voulu ?",
                        "this rule holds for every request: its conditions exclude nothing. Is that meant?");
            }
            sensitive(rule);
        }
    }

    private static boolean never(Rule rule) {
        return together(rule.patterns()).stream()
                .anyMatch(tests -> Bounds.of(tests).values().stream().anyMatch(Bounds::empty)
                        || contradictoryCodes(tests)
                        || contradictoryAnswers(tests));
    }

    /** The single tests that one and the same fact must pass, all of them: a fact that exists once may be named twice. */
    private static List<List<Test>> together(List<Pattern> patterns) {
        List<List<Test>> together = new ArrayList<>();
        Map<String, List<Test>> once = new TreeMap<>();
        for (Pattern pattern : patterns) {
            if (pattern.quantifier() != Quantifier.NOT) {
                List<Test> tests = pattern.type().once()
                        ? once.computeIfAbsent(pattern.type().name(), name -> new ArrayList<>())
                        : new ArrayList<>();
                pattern.tests().forEach(test -> flatten(test, tests));
                together.add(tests);
            }
        }
        return together;
    }

    private static void flatten(Test test, List<Test> tests) {
        if (test instanceof Test.And and) {
            flatten(and.left(), tests);
            flatten(and.right(), tests);
        } else {
            tests.add(test);
        }
    }

    /** Whether the codes that the tests leave to one property are none. */
    private static boolean contradictoryCodes(List<Test> tests) {
        Map<String, Set<String>> left = new TreeMap<>();
        Map<String, Set<String>> excluded = new TreeMap<>();
        for (Test test : tests) {
            if (test instanceof Test.Leaf leaf && leaf.left() instanceof Operand.Own own) {
                Set<String> codes = new HashSet<>();
                leaf.right().forEach(operand -> {
                    if (operand instanceof Operand.Code code) {
                        codes.add(code.value());
                    }
                });
                String property = own.property().name();
                boolean onlyCodes = codes.size() == leaf.right().size();
                if (onlyCodes && List.of("==", "in").contains(leaf.operator())) {
                    left.merge(property, codes, (one, other) -> {
                        one.retainAll(other);
                        return one;
                    });
                } else if (onlyCodes && List.of("!=", "not in").contains(leaf.operator())) {
                    excluded.computeIfAbsent(property, name -> new HashSet<>()).addAll(codes);
                }
            }
        }
        left.forEach((property, codes) -> codes.removeAll(excluded.getOrDefault(property, Set.of())));
        return left.values().stream().anyMatch(Set::isEmpty);
    }

    private static boolean contradictoryAnswers(List<Test> tests) {
        Map<String, Set<Boolean>> answers = new TreeMap<>();
        for (Test test : tests) {
            answer(test, true, answers);
        }
        return answers.values().stream().anyMatch(given -> given.size() > 1);
    }

    /** Notes what a test asks a yes or no to be, however it is written. */
    private static void answer(Test test, boolean wanted, Map<String, Set<Boolean>> answers) {
        if (test instanceof Test.Not not) {
            answer(not.operand(), !wanted, answers);
        } else if (test instanceof Test.Leaf leaf && leaf.left() instanceof Operand.Own own) {
            boolean bare = leaf.operator().equals("is");
            boolean equality = leaf.operator().equals("==") || leaf.operator().equals("!=");
            if (bare || (equality && leaf.right().get(0) instanceof Operand.Truth)) {
                boolean said = bare || ((Operand.Truth) leaf.right().get(0)).value();
                boolean denied = leaf.operator().equals("!=");
                boolean yes = denied != (said == wanted);
                answers.computeIfAbsent(own.property().name(), name -> new HashSet<>())
                        .add(yes);
            }
        }
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
                    FindingCode.SENSITIVE_GROUND,
                    "cette règle repose sur l'âge, le handicap, la perte d'autonomie ou la situation de famille (Code pénal, art. 225-1) sans référence légale. Ajoutez `@legalBasis( \"...\" )`.",
                    "this rule rests on age, handicap, loss of autonomy or family situation (Code pénal, art. 225-1) without legal basis. Add `@legalBasis( \"...\" )`.");
        }
    }
}
