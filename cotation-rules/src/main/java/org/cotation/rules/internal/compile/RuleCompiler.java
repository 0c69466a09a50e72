package org.cotation.rules.internal.compile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.cotation.rules.internal.compile.RuleModel.Compiled;
import org.cotation.rules.internal.rule.Rule;

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
        RuleModel model = new RuleModel(DroolsModule.models(Map.of("rules.drl", RuleText.of(rules))));
        List<CompiledRule> result = new ArrayList<>();
        for (int i = 0; i < rules.size(); i++) {
            List<List<Predicate>> predicates = new ArrayList<>();
            model.tests(i, rules.get(i)).forEach(tests -> predicates.add(predicates(tests)));
            result.add(new CompiledRule(grid, rules.get(i), predicates));
        }
        return result;
    }

    private static List<Predicate> predicates(List<Compiled> tests) {
        List<Predicate> predicates = new ArrayList<>();
        tests.forEach(
                test -> predicates.add(new DroolsPredicate(test.constraint().getPredicate(), test.arguments())));
        return predicates;
    }
}
