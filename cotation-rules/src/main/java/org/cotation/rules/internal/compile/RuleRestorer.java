package org.cotation.rules.internal.compile;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.cotation.rules.internal.compile.KeptTests.Kept;
import org.cotation.rules.internal.rule.Rule;
import org.cotation.rules.internal.rule.Rule.Pattern;

/**
 * Makes compiled rules of tests that were stored: no compiler runs, and of Drools only what the compiled tests call is
 * loaded. Their classes live in a class loader of their own, and go with the rules.
 */
public final class RuleRestorer {

    private RuleRestorer() {}

    /**
     * The rules with their compiled tests, in the same order.
     *
     * @param grid the grid that they stand in
     * @param rules the rules
     * @param kept their tests
     * @throws IllegalArgumentException if there are fewer tests than the rules have
     */
    public static List<CompiledRule> restore(String grid, List<Rule> rules, KeptTests kept) {
        TestClasses classes = new TestClasses(kept.classes());
        Iterator<Kept> tests = kept.tests().iterator();
        List<CompiledRule> result = new ArrayList<>(rules.size());
        for (Rule rule : rules) {
            List<List<Predicate>> predicates = new ArrayList<>(rule.patterns().size());
            for (Pattern pattern : rule.patterns()) {
                List<Predicate> ofFact = new ArrayList<>();
                for (int left = pattern.leaves().size(); left > 0; left--) {
                    if (!tests.hasNext()) {
                        throw new IllegalArgumentException("There are fewer tests than the rules have.");
                    }
                    Kept test = tests.next();
                    ofFact.add(new KeptPredicate(classes, test));
                }
                predicates.add(ofFact);
            }
            result.add(new CompiledRule(grid, rule, predicates));
        }
        return result;
    }
}
