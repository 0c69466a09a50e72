package org.cotation.rules.internal.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cotation.rules.check.FindingCode;
import org.cotation.rules.internal.Hints;
import org.cotation.rules.internal.rule.Rule.Pattern;
import org.cotation.rules.internal.syntax.ParsedRule.Binding;
import org.cotation.rules.internal.syntax.ParsedRule.Condition;
import org.cotation.rules.internal.syntax.ParsedRule.Quantifier;
import org.cotation.rules.vocabulary.FactType;
import org.cotation.rules.vocabulary.Property;
import org.cotation.rules.vocabulary.Vocabulary;

/** Checks the conditions of one rule against the vocabulary, fact by fact. */
final class ConditionChecker {

    private final Scope scope;
    private final List<Pattern> patterns = new ArrayList<>();

    ConditionChecker(Scope scope) {
        this.scope = scope;
    }

    /** The facts that the rule looks for; nothing if anything is wrong, which then is among the findings. */
    Optional<List<Pattern>> check(List<Condition> conditions) {
        conditions.forEach(this::pattern);
        return scope.sound() ? Optional.of(patterns) : Optional.empty();
    }

    private void pattern(Condition condition) {
        FactType type = Vocabulary.find(condition.type()).orElse(null);
        if (type == null) {
            unknownFact(condition);
            return;
        }
        scope.enter(type);
        Map<String, Property> own = own(condition, type);
        TestChecker tests = new TestChecker(scope, type, own);
        List<Test> checked = new ArrayList<>();
        condition.tests().forEach(test -> tests.test(test).ifPresent(checked::add));
        List<Variable> bound = new ArrayList<>();
        if (condition.quantifier() == Quantifier.ONE) {
            own.forEach((name, property) -> bound.add(scope.bind(name, property)));
        }
        patterns.add(new Pattern(condition.quantifier(), type, bound, checked));
    }

    private void unknownFact(Condition condition) {
        List<String> known = Vocabulary.types().stream().map(FactType::name).toList();
        scope.fault(
                condition.position(),
                FindingCode.UNKNOWN_FACT,
                "le fait `" + condition.type() + "` n'existe pas."
                        + Hints.among(condition.type(), known, "Faits connus"),
                "the fact `" + condition.type() + "` does not exist."
                        + Hints.amongEn(condition.type(), known, "Known facts"));
    }

    private Map<String, Property> own(Condition condition, FactType type) {
        Map<String, Property> own = new LinkedHashMap<>();
        for (Binding binding : condition.bindings()) {
            scope.property(type, binding.property(), binding.propertyPosition()).ifPresent(property -> {
                if (scope.variable(binding.variable()).isPresent() || own.containsKey(binding.variable())) {
                    scope.fault(
                            binding.position(),
                            FindingCode.VARIABLE_TWICE,
                            "la variable `" + binding.variable() + "` est liée deux fois. Donnez-lui deux noms.",
                            "the variable `" + binding.variable() + "` is bound twice. Give it two names.");
                } else {
                    own.put(binding.variable(), property);
                }
            });
        }
        return own;
    }
}
