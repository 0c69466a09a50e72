package org.cotation.rules.internal.compile;

import java.util.List;
import org.cotation.rules.internal.rule.Rule;

/**
 * A rule and its compiled tests.
 *
 * @param rule the rule
 * @param predicates for each fact that it looks for, the compiled tests by their index
 */
public record CompiledRule(Rule rule, List<List<Predicate>> predicates) {

    /** Copies the lists. */
    public CompiledRule {
        predicates = predicates.stream().map(List::copyOf).toList();
    }
}
