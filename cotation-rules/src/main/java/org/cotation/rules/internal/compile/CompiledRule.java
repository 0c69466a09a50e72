package org.cotation.rules.internal.compile;

import java.util.List;
import org.cotation.rules.internal.rule.Rule;

/** A rule and its compiled tests. Equal only to itself, so that it is found at once among the keys of a map. */
public final class CompiledRule {

    private final String grid;
    private final Rule rule;
    private final List<List<Predicate>> predicates;

    CompiledRule(String grid, Rule rule, List<List<Predicate>> predicates) {
        this.grid = grid;
        this.rule = rule;
        this.predicates = predicates.stream().map(List::copyOf).toList();
    }

    /** The grid that it stands in, as the caller named it. */
    public String grid() {
        return grid;
    }

    /** The rule. */
    public Rule rule() {
        return rule;
    }

    /** For each fact that it looks for, the compiled tests by their index. */
    public List<List<Predicate>> predicates() {
        return predicates;
    }
}
