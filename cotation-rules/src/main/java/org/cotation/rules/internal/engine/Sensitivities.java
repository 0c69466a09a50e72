package org.cotation.rules.internal.engine;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cotation.profile.Sensitivity;
import org.cotation.rules.internal.evaluate.Plan;
import org.cotation.rules.internal.rule.Conclusion;
import org.cotation.rules.internal.rule.Operand;
import org.cotation.rules.internal.rule.Rule;
import org.cotation.rules.internal.rule.Rule.Pattern;
import org.cotation.rules.vocabulary.Public;

/** What the rules of a grid tell of a person by what they read, the same for every request. Immutable. */
final class Sensitivities {

    private final List<Rule> rules;
    private final Map<Plan, Set<Sensitivity>> byPlan = new HashMap<>();

    /** Of all of a grid. */
    Sensitivities(Extent whole) {
        rules = whole.plans().map(plan -> plan.rule().rule()).toList();
        whole.plans().forEach(plan -> byPlan.put(plan, Set.copyOf(of(plan.rule().rule()))));
    }

    /** What one of the rules tells. */
    Set<Sensitivity> of(Plan plan) {
        return byPlan.getOrDefault(plan, Set.of());
    }

    /** What the properties that a rule reads tell of a person, and what the publics that it looks for tell. */
    private Set<Sensitivity> of(Rule rule) {
        Set<Sensitivity> found = EnumSet.noneOf(Sensitivity.class);
        for (Pattern pattern : rule.patterns()) {
            pattern.leaves().stream()
                    .flatMap(leaf -> leaf.properties().stream())
                    .forEach(property -> found.addAll(property.sensitivity()));
            pattern.variables()
                    .forEach(variable -> found.addAll(variable.property().sensitivity()));
            if (pattern.type().type() == Public.class) {
                pattern.leaves().stream()
                        .flatMap(leaf -> leaf.right().stream())
                        .filter(Operand.Code.class::isInstance)
                        .forEach(code -> found.addAll(ofPublic(((Operand.Code) code).value())));
            }
        }
        return found;
    }

    private Set<Sensitivity> ofPublic(String code) {
        Set<Sensitivity> found = EnumSet.noneOf(Sensitivity.class);
        rules.stream()
                .filter(rule -> rule.conclusion() instanceof Conclusion.Recognises
                        && rule.conclusion().code().equals(code))
                .forEach(rule -> found.addAll(of(rule)));
        return found;
    }
}
