package org.cotation.rules.internal.rule;

import java.util.List;
import java.util.regex.Pattern;
import org.cotation.rules.check.FindingCode;
import org.cotation.rules.internal.Limits;
import org.cotation.rules.internal.syntax.Expression;
import org.cotation.rules.internal.syntax.Findings;
import org.cotation.rules.internal.syntax.ParsedRule;
import org.cotation.rules.internal.syntax.ParsedRule.Binding;
import org.cotation.rules.internal.syntax.ParsedRule.Condition;
import org.cotation.rules.internal.syntax.ParsedRule.Metadata;
import org.cotation.rules.internal.syntax.ParsedRule.Quantifier;
import org.cotation.rules.internal.syntax.Position;
import org.cotation.rules.vocabulary.FactType;
import org.cotation.rules.vocabulary.Vocabulary;

/** Bounds what one rule can ask of those who compile it, evaluate it and read it. */
public final class RuleBounds {

    /** The letters that the parser of Drools takes in a name, and that French is written with. */
    private static final Pattern VARIABLE = Pattern.compile("\\$[A-Za-zÀ-ÖØ-öø-ÿ0-9_]{1,59}");

    private final Findings findings;
    private boolean within = true;

    private RuleBounds(Findings findings) {
        this.findings = findings;
    }

    /** Whether a rule stays within the bounds; what does not is among the findings. */
    public static boolean within(ParsedRule rule, Findings findings) {
        RuleBounds bounds = new RuleBounds(findings);
        bounds.texts(rule);
        bounds.facts(rule);
        bounds.tests(rule);
        return bounds.within;
    }

    /** The single tests in a rule; a list counts for as many as it has values. */
    public static int tests(List<Condition> conditions) {
        return conditions.stream()
                .flatMap(condition -> condition.tests().stream())
                .mapToInt(RuleBounds::tests)
                .sum();
    }

    private static int tests(Expression expression) {
        if (expression instanceof Expression.And and) {
            return tests(and.left()) + tests(and.right());
        }
        if (expression instanceof Expression.Or or) {
            return tests(or.left()) + tests(or.right());
        }
        if (expression instanceof Expression.Not not) {
            return tests(not.operand());
        }
        return expression instanceof Expression.Membership membership
                ? membership.values().size()
                : 1;
    }

    private void texts(ParsedRule rule) {
        atMost(
                Limits.NAME,
                rule.name().length(),
                rule.position(),
                "caractères dans le nom d'une règle",
                "characters in the name of a rule");
        for (Metadata metadata : rule.metadata()) {
            atMost(
                    Limits.METADATA,
                    metadata.value().length(),
                    metadata.position(),
                    "caractères dans une métadonnée",
                    "characters in a metadata");
        }
        for (Condition condition : rule.conditions()) {
            condition.bindings().forEach(this::variable);
        }
    }

    private void variable(Binding binding) {
        if (!VARIABLE.matcher(binding.variable()).matches()) {
            refuse(
                    binding.position(),
                    FindingCode.VARIABLE_FORM,
                    "la variable `" + binding.variable()
                            + "` doit s'écrire `$` puis au plus 59 lettres latines, chiffres ou soulignés.",
                    "the variable `" + binding.variable()
                            + "` must be written `$`, then at most 59 Latin letters, digits or underscores.");
        }
    }

    private void facts(ParsedRule rule) {
        List<Condition> conditions = rule.conditions();
        atMost(
                Limits.FACTS,
                conditions.size(),
                rule.position(),
                "faits dans une règle. Écrivez plusieurs règles",
                "facts in a rule. Write several rules");
        long joined = conditions.stream()
                .filter(condition -> condition.quantifier() == Quantifier.ONE)
                .filter(condition ->
                        !Vocabulary.find(condition.type()).map(FactType::once).orElse(true))
                .count();
        atMost(
                Limits.JOINED_FACTS,
                (int) joined,
                rule.position(),
                "faits à combiner entre eux parmi ceux qu'une demande peut compter plusieurs fois. Utilisez `exists`, ou plusieurs règles",
                "facts to combine among those that a request can hold several of. Use `exists`, or several rules");
    }

    private void tests(ParsedRule rule) {
        atMost(
                Limits.RULE_TESTS,
                tests(rule.conditions()),
                rule.position(),
                "tests et valeurs de listes dans une règle. Écrivez plusieurs règles",
                "tests and values of lists in a rule. Write several rules");
    }

    private void atMost(int most, int count, Position position, String fr, String en) {
        if (count > most) {
            refuse(
                    position,
                    FindingCode.RULE_TOO_LONG,
                    "il y a ici " + count + " " + fr + " ; le maximum est " + most + ".",
                    "there are " + count + " " + en + " here; the most is " + most + ".");
        }
    }

    private void refuse(Position position, FindingCode code, String fr, String en) {
        within = false;
        findings.add(position, code, fr, en);
    }
}
