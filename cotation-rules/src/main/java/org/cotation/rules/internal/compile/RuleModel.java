package org.cotation.rules.internal.compile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cotation.rules.internal.rule.Rule;
import org.cotation.rules.internal.rule.Rule.Pattern;
import org.cotation.rules.internal.rule.Test;
import org.drools.model.Condition;
import org.drools.model.Constraint;
import org.drools.model.Model;
import org.drools.model.SingleConstraint;
import org.drools.model.Variable;

/** The rules as Drools compiled them: one constraint for each single test. */
final class RuleModel {

    private final Map<String, org.drools.model.Rule> compiled = new HashMap<>();

    RuleModel(Collection<Model> models) {
        models.forEach(model -> model.getRules().forEach(rule -> compiled.put(rule.getName(), rule)));
    }

    /** A single test, and where what it is given comes from: the slot of a variable, or -1 for the fact itself. */
    record Compiled(SingleConstraint constraint, List<Integer> arguments) {}

    /**
     * For each fact that the rule at this place looks for, its single tests in order.
     *
     * @throws DroolsRefusal if Drools read the rule in another way
     */
    List<List<Compiled>> tests(int index, Rule rule) {
        org.drools.model.Rule found = compiled.get(RuleText.name(index));
        if (found == null) {
            throw new DroolsRefusal("Drools compiled no rule (" + RuleText.name(index) + ").");
        }
        List<org.drools.model.Pattern<?>> patterns = new ArrayList<>();
        patterns(found.getView(), patterns);
        if (patterns.size() != rule.patterns().size()) {
            throw new DroolsRefusal("Drools read " + patterns.size() + " facts in a rule that looks for "
                    + rule.patterns().size() + ".");
        }
        List<List<Compiled>> tests = new ArrayList<>();
        for (int i = 0; i < patterns.size(); i++) {
            tests.add(tests(rule.patterns().get(i), i, patterns.get(i)));
        }
        return tests;
    }

    private static void patterns(Condition condition, List<org.drools.model.Pattern<?>> found) {
        if (condition instanceof org.drools.model.Pattern<?> pattern) {
            found.add(pattern);
        } else {
            condition.getSubConditions().forEach(part -> patterns(part, found));
        }
    }

    private static List<Compiled> tests(Pattern pattern, int index, org.drools.model.Pattern<?> compiled) {
        List<Test.Leaf> leaves = pattern.leaves();
        List<SingleConstraint> constraints = new ArrayList<>();
        if (!leaves.isEmpty()) {
            constraints(compiled.getConstraint(), constraints);
        }
        if (constraints.size() != leaves.size()) {
            throw new DroolsRefusal("Drools made " + constraints.size() + " constraints of " + leaves.size()
                    + " tests on " + pattern.type().name() + ".");
        }
        List<Compiled> tests = new ArrayList<>();
        for (int i = 0; i < leaves.size(); i++) {
            tests.add(new Compiled(constraints.get(i), arguments(leaves.get(i), index, constraints.get(i))));
        }
        return tests;
    }

    private static void constraints(Constraint constraint, List<SingleConstraint> found) {
        if (constraint instanceof SingleConstraint single) {
            found.add(single);
        } else {
            constraint.getChildren().forEach(child -> constraints(child, found));
        }
    }

    private static List<Integer> arguments(Test.Leaf leaf, int pattern, SingleConstraint constraint) {
        Map<String, Integer> slots = new HashMap<>();
        leaf.variables().forEach(variable -> slots.put(RuleText.valueVariable(variable), variable.slot()));
        List<Integer> arguments = new ArrayList<>();
        for (Variable<?> variable : constraint.getVariables()) {
            String name = variable.getName();
            Integer slot = slots.get(name);
            if (slot == null && !name.equals(RuleText.factVariable(pattern))) {
                throw new DroolsRefusal("Drools reads a variable (" + name + ") that the test does not.");
            }
            arguments.add(slot == null ? DroolsPredicate.THE_FACT : slot);
        }
        return arguments;
    }
}
