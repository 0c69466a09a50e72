package org.cotation.rules.internal.engine;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.cotation.rules.internal.compile.CompiledRule;
import org.cotation.rules.internal.rule.Rule.Pattern;
import org.cotation.rules.vocabulary.Derived;
import org.cotation.rules.vocabulary.Fact;
import org.cotation.rules.vocabulary.Facts;

/** Finds the unknown facts that rules would read. */
final class UnknownFacts {

    private UnknownFacts() {}

    /** The paths of what is unknown among all that the rules look at, each once. */
    static List<String> readBy(List<CompiledRule> rules, Facts facts) {
        Set<String> missing = new LinkedHashSet<>();
        for (CompiledRule rule : rules) {
            for (Pattern pattern : rule.rule().patterns()) {
                facts.of(pattern.type()).forEach(fact -> gather(pattern, fact, missing));
            }
        }
        return List.copyOf(missing);
    }

    private static void gather(Pattern pattern, Fact fact, Set<String> missing) {
        add(fact.presence(), missing);
        pattern.leaves().forEach(leaf -> leaf.properties().forEach(property -> add(fact.derived(property), missing)));
        pattern.variables().forEach(variable -> add(fact.derived(variable.property()), missing));
    }

    private static void add(Derived<?> state, Set<String> missing) {
        if (state.unknown()) {
            missing.addAll(state.missing());
        }
    }
}
