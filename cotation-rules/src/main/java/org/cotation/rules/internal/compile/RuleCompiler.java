package org.cotation.rules.internal.compile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cotation.rules.internal.rule.Rule;
import org.cotation.rules.internal.rule.Rule.Pattern;
import org.cotation.rules.internal.rule.Test;
import org.cotation.rules.vocabulary.Fact;
import org.drools.model.Condition;
import org.drools.model.Constraint;
import org.drools.model.Model;
import org.drools.model.SingleConstraint;
import org.drools.model.functions.PredicateN;
import org.jspecify.annotations.Nullable;

/** Compiles rules with Drools' executable model and takes the compiled tests out of it. No session is ever opened. */
public final class RuleCompiler {

    private RuleCompiler() {}

    /**
     * The rules with their compiled tests, in the same order.
     *
     * @param grid the grid that they stand in
     * @param rules the rules
     * @throws DroolsRefusal if Drools refuses a rule that passed every check
     */
    public static List<CompiledRule> compile(String grid, List<Rule> rules) {
        if (rules.isEmpty()) {
            return List.of();
        }
        Map<String, org.drools.model.Rule> compiled = new HashMap<>();
        for (Model model : DroolsModule.models(Map.of("rules.drl", RuleText.of(rules)))) {
            model.getRules().forEach(rule -> compiled.put(rule.getName(), rule));
        }
        List<CompiledRule> result = new ArrayList<>();
        for (int i = 0; i < rules.size(); i++) {
            org.drools.model.Rule rule = compiled.get(RuleText.name(i));
            if (rule == null) {
                throw new DroolsRefusal("Drools compiled no rule (" + RuleText.name(i) + ").");
            }
            result.add(compiled(grid, rules.get(i), rule));
        }
        return result;
    }

    private static CompiledRule compiled(String grid, Rule rule, org.drools.model.Rule compiled) {
        List<org.drools.model.Pattern<?>> found = new ArrayList<>();
        patterns(compiled.getView(), found);
        if (found.size() != rule.patterns().size()) {
            throw new DroolsRefusal("Drools read " + found.size() + " facts in a rule that looks for "
                    + rule.patterns().size() + ".");
        }
        List<List<Predicate>> predicates = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            predicates.add(predicates(rule.patterns().get(i), i, found.get(i)));
        }
        return new CompiledRule(grid, rule, predicates);
    }

    private static void patterns(Condition condition, List<org.drools.model.Pattern<?>> found) {
        if (condition instanceof org.drools.model.Pattern<?> pattern) {
            found.add(pattern);
        } else {
            condition.getSubConditions().forEach(part -> patterns(part, found));
        }
    }

    private static List<Predicate> predicates(Pattern pattern, int index, org.drools.model.Pattern<?> compiled) {
        List<Test.Leaf> leaves = pattern.leaves();
        List<SingleConstraint> constraints = new ArrayList<>();
        if (!leaves.isEmpty()) {
            constraints(compiled.getConstraint(), constraints);
        }
        if (constraints.size() != leaves.size()) {
            throw new DroolsRefusal("Drools made " + constraints.size() + " constraints of " + leaves.size()
                    + " tests on " + pattern.type().name() + ".");
        }
        List<Predicate> predicates = new ArrayList<>();
        for (int i = 0; i < leaves.size(); i++) {
            predicates.add(predicate(leaves.get(i), index, constraints.get(i)));
        }
        return predicates;
    }

    private static void constraints(Constraint constraint, List<SingleConstraint> found) {
        if (constraint instanceof SingleConstraint single) {
            found.add(single);
        } else {
            constraint.getChildren().forEach(child -> constraints(child, found));
        }
    }

    private static Predicate predicate(Test.Leaf leaf, int pattern, SingleConstraint constraint) {
        Map<String, Integer> slots = new HashMap<>();
        leaf.variables().forEach(variable -> slots.put(RuleText.valueVariable(variable), variable.slot()));
        int[] arguments = new int[constraint.getVariables().length];
        for (int i = 0; i < arguments.length; i++) {
            String name = constraint.getVariables()[i].getName();
            Integer slot = slots.get(name);
            if (slot == null && !name.equals(RuleText.factVariable(pattern))) {
                throw new DroolsRefusal("Drools reads a variable (" + name + ") that the test does not.");
            }
            arguments[i] = slot == null ? -1 : slot;
        }
        return new DroolsPredicate(constraint.getPredicate(), arguments);
    }

    /** Calls the predicate that Drools compiled. */
    private static final class DroolsPredicate implements Predicate {

        private final PredicateN predicate;
        private final int[] arguments;

        DroolsPredicate(PredicateN predicate, int[] arguments) {
            this.predicate = predicate;
            this.arguments = arguments;
        }

        @Override
        public boolean test(Fact fact, @Nullable Object[] variables) {
            @Nullable Object[] values = new Object[arguments.length];
            for (int i = 0; i < arguments.length; i++) {
                values[i] = arguments[i] < 0 ? fact : variables[arguments[i]];
            }
            try {
                return predicate.test(values);
            } catch (Exception e) {
                throw new IllegalStateException("A compiled condition failed on a fact that it should accept.", e);
            }
        }
    }
}
